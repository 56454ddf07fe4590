/** One line of a table. `ok` is absent for figures that nothing is demanded of. */
export function figure(name, bound, measured, ok) {
  return {name, bound, measured, ok};
}

/** Writes a Markdown table and answers whether everything in it holds. */
export function print(title, figures) {
  const lines = figures.map(
    ({name, bound, measured, ok}) =>
      `| ${name} | ${bound} | ${measured} | ${ok === undefined ? '' : ok ? 'ok' : '**over**'} |`,
  );
  console.log(
    [
      `\n## ${title}\n`,
      '| figure | bound | measured | |',
      '| --- | --- | --- | --- |',
      ...lines,
    ].join('\n'),
  );
  return figures.every(({ok}) => ok !== false);
}

/** Bytes as thousands of bytes. */
export function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(2)} KB`;
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? sorted[middle]
    : (sorted[middle - 1] + sorted[middle]) / 2;
}
