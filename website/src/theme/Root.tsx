import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import font from '@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2';

/** Asks for the site's font before the style sheet that names it has come, so that a first visit has it in its first paint. */
export default function Root({children}: {children: ReactNode}): ReactNode {
  return (
    <>
      <Head>
        <link
          rel="preload"
          href={font}
          as="font"
          type="font/woff2"
          crossOrigin="anonymous"
        />
      </Head>
      {children}
    </>
  );
}
