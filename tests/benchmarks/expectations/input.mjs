/**
 * A large company, always the same: 20 tracks of ten roles on ten levels, and 30 competencies. What is expected of a third of them
 * is shared by all tracks; each track says the rest for itself, in texts that hold its mark.
 */

export const size = {tracks: 20, levels: 10, competencies: 30, shared: 10};

const levels = numbered('Level', size.levels);
const competencies = numbered('Competency', size.competencies);

/** What all tracks share; unless it `expects` something, their levels only. */
export function organization({expects}) {
  return {
    levels,
    // All roles of a track are on its one page.
    allow: 'shared-link',
    ...(expects && {
      themes: numbered('Theme', 5),
      competencies: competencies.map((title, index) => ({
        title,
        theme: `theme-${(index % 5) + 1}`,
      })),
      expectations: expectations(
        competencies.slice(0, size.shared),
        'everyone',
      ),
    }),
  };
}

/** The tracks by id. */
export function tracks({expects}) {
  return Object.fromEntries(
    numbered('Track', size.tracks).map((title) => {
      const id = idOf(title);
      return [
        id,
        {
          title,
          ...(expects && {
            expectations: expectations(
              competencies.slice(size.shared),
              markOf(id),
            ),
          }),
          roles: levels.map((level) => ({
            title: `${title} at ${level}`,
            level: idOf(level),
            href: `/${id}`,
          })),
        },
      ];
    }),
  );
}

/** In every text that only one track has. */
export function markOf(id) {
  return `mark-of-${id}.`;
}

/** Texts of the length that frameworks have, each different from the others; every third with an example. */
function expectations(titles, who) {
  return Object.fromEntries(
    titles.map((title) => [
      idOf(title),
      Object.fromEntries(
        levels.map((level, index) => {
          const text = `Does what ${title.toLowerCase()} asks for at ${level.toLowerCase()}, with *care*, and shows it to [the team](/) before anyone has to ask: ${who}`;
          return [
            idOf(level),
            index % 3 === 0
              ? {text, examples: [`Did so in project ${index}.`]}
              : text,
          ];
        }),
      ),
    ]),
  );
}

/** A page for each track, with its ladder and, if it `expects` something, all that it expects. */
export function pages({expects}) {
  return {
    'index.md': '# Start\n',
    ...Object.fromEntries(
      numbered('Track', size.tracks).map((title) => {
        const id = idOf(title);
        const matrix = expects ? `\n<CompetencyMatrix track="${id}" />\n` : '';
        return [
          `${id}.mdx`,
          `# ${title}\n\n<CareerLadder track="${id}" />\n${matrix}`,
        ];
      }),
    ),
  };
}

function numbered(word, count) {
  return Array.from({length: count}, (_, index) => `${word} ${index + 1}`);
}

function idOf(title) {
  return title.toLowerCase().replaceAll(' ', '-');
}
