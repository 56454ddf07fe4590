/** A file that begins with `_`, or stands in a folder that does, is no track. */
export function isShared(file: string): boolean {
  return file.split('/').some((part) => part.startsWith('_'));
}
