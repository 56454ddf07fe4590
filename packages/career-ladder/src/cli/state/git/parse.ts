/** A file in a commit. */
export interface Entry {
  /** `100644`, `100755`, `120000` for a link, `160000` for a submodule. */
  mode: string;
  object: string;
  /** In bytes; not a number for a submodule. */
  size: number;
  /** Relative to the ladder folder. */
  file: string;
}

/** `<mode> SP <type> SP <object> SP+ <size> TAB <path> NUL`, as "git help ls-tree" says. */
export function parseTree(list: Buffer, folder: string): Entry[] {
  return list
    .toString('utf8')
    .split('\0')
    .filter(Boolean)
    .map((entry) => {
      const tab = entry.indexOf('\t');
      const [mode = '', , object = '', size = ''] = entry
        .slice(0, tab)
        .split(/ +/);
      const whole = entry.slice(tab + 1);
      return {
        mode,
        object,
        size: Number(size),
        file: folder ? whole.slice(folder.length + 1) : whole,
      };
    });
}

/** `<object> SP <type> SP <size> LF <contents> LF`, or `<object> SP missing LF`, as "git help cat-file" says. */
export function parseBatch(
  batch: Buffer,
  objects: readonly string[],
): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  let at = 0;
  for (const object of objects) {
    const end = batch.indexOf('\n', at);
    const [, , size] = batch.toString('utf8', at, end).split(' ');
    at = end + 1;
    if (size !== undefined) {
      found.set(object, batch.subarray(at, at + Number(size)));
      at += Number(size) + 1;
    }
  }
  return found;
}

/** The committer's day, by the clock where it was committed. */
export function dayOf(commit: Buffer): string {
  const [, seconds = '0', sign = '+', hours = '0', minutes = '0'] =
    /^committer .*> (\d+) ([+-])(\d\d)(\d\d)$/m.exec(commit.toString('utf8')) ??
    [];
  const offset = (Number(hours) * 60 + Number(minutes)) * 60;
  const local = Number(seconds) + (sign === '+' ? offset : -offset);
  return new Date(local * 1000).toISOString().slice(0, 10);
}
