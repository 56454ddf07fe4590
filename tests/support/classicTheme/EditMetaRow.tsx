import type {Props} from '@theme/EditMetaRow';

/** The link that the classic theme's has. */
export default function EditMetaRow({editUrl}: Props) {
  return <a href={editUrl ?? undefined}>Edit this page</a>;
}
