import Head from '@docusaurus/Head';
import type {Props} from '@theme/Layout';

/** Stands for the classic theme's, which needs a whole site around it. */
export default function Layout({title, description, children}: Props) {
  return (
    <>
      <Head>
        <title>{title}</title>
        <meta name="description" content={description} />
      </Head>
      {children}
    </>
  );
}
