import type {Position} from '../organization';

/** Where something else is that a message names: `in line 5`, in the same file or in another. */
export function placeText(
  {file, line}: Position,
  from: Pick<Position, 'file'>,
): string {
  return file === from.file ? `in line ${line}` : `in ${file}, line ${line}`;
}
