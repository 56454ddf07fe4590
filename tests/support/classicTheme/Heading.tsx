import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {Props} from '@theme/Heading';

/** As the classic theme's: what has an anchor announces it. */
export default function Heading({as: As, id, children}: Props) {
  useBrokenLinks().collectAnchor(id);
  return <As id={id}>{children}</As>;
}
