/** What the command is measured on: made by a rule, so that it is the same on every machine. */

const LEVELS = ['Junior', 'Middle', 'Senior', 'Staff', 'Principal'];

/**
 * A ladder folder of tracks with 20 roles each: four parallel chains of five levels, moves between them, links, expectations.
 * @param options.changed as it is a year later: every tenth track has changed
 * @returns texts by file name
 */
export function largeFolder(tracks, {changed = false} = {}) {
  const files = new Map([
    [
      '_organization.yml',
      `levels: [${LEVELS.join(', ')}]
gates: [{id: merit, title: Merit}]
competencies: [Craft, Influence]
expectations:
  craft: {senior: [{id: c-1, text: Plans the work of others.}]}
`,
    ],
  ]);
  for (let track = 0; track < tracks; track++) {
    files.set(
      `track-${track}.yml`,
      trackOf(track, changed && track % 10 === 0),
    );
  }
  return files;
}

function trackOf(track, changed) {
  const roles = ['Web', 'Cloud', 'Data', 'Field'].flatMap((team, chain) =>
    LEVELS.map((level, step) => {
      const next = LEVELS[step + 1];
      const title =
        changed && chain === 0 && step === 2
          ? `${level} ${team} Specialist ${track}`
          : `${level} ${team} Engineer ${track}`;
      const id = `${level}-${team}-engineer`.toLowerCase();
      return [
        `  - id: ${id}`,
        `    title: ${title}`,
        `    level: ${level.toLowerCase()}`,
        `    href: /jobs/track-${track}/${id}`,
        ...(next
          ? [
              `    next: {to: ${`${next}-${team}`.toLowerCase()}-engineer, gate: merit}`,
            ]
          : []),
        ...(chain === 0 && step === 1 && !changed
          ? [
              `    lateral: {to: ${level.toLowerCase()}-cloud-engineer, both: true}`,
            ]
          : []),
      ].join('\n');
    }),
  );
  return `title: Track ${track}\nroles:\n${roles.join('\n')}\n`;
}

/**
 * A page of prose, tables and diagrams, in which every part is like one that a handbook has.
 * @param size at least so many characters
 */
export function largePage(size) {
  const prose =
    'People grow here in more than one way, and what a role asks of *you* is written down before you apply for it.\n\n';
  const parts = [];
  for (let length = 0, part = 0; length < size; part++) {
    const text = `## Department ${part}\n\n${prose.repeat(400)}${diagram(part)}\n${table(part)}\n`;
    parts.push(text);
    length += text.length;
  }
  return parts.join('');
}

function diagram(part) {
  const lines = LEVELS.slice(1).map(
    (level, index) =>
      `  a${index}(${LEVELS[index]} Engineer ${part}) --> a${index + 1}(${level} Engineer ${part})`,
  );
  return `\`\`\`mermaid\ngraph LR\n${lines.join('\n')}\n\`\`\`\n`;
}

function table(part) {
  const [first, ...others] = LEVELS.map(
    (level) =>
      `<td><a href="/jobs/${part}#${level.toLowerCase()}">${level} Designer ${part}</a></td>`,
  );
  return `<table><tr>${first}${others.map((cell) => `<td>→</td>${cell}`).join('')}</tr></table>\n`;
}
