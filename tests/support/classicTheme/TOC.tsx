import type {Props} from '@theme/TOC';

/** The links that the classic theme's has. */
export default function TOC({toc}: Props) {
  return (
    <div>
      {toc.map(({id, value}) => (
        <a key={id} href={`#${id}`}>
          {value}
        </a>
      ))}
    </div>
  );
}
