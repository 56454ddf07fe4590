/**
 * Makes a ladder of a published framework: a flat list of what is expected, each entry with the ids of its level and of its
 * theme. Its themes are our competencies. Levels whose ids differ only in `-ic` and `-pm` are two names of one step, where the
 * paths of individual contributors and of people managers run side by side.
 * @param framework `name`, `levels` and `themes` (`id`, `name`, themes also `summary`), `competencies` (`id`, `level`, `theme`,
 *   `summary`)
 * @returns the track as a file of the ladder folder holds it
 */
export function convert({name, levels, themes, competencies}) {
  const steps = [...groupBy(levels, ({id}) => id.replace(side, '')).values()];
  return {
    title: name,
    levels: steps.map((step) => oneOrMore(step.map(named))),
    paths: [
      {id: 'ic', title: 'Individual contributor'},
      {id: 'pm', title: 'People manager'},
    ],
    competencies: themes.map((theme) => ({
      ...named(theme),
      description: theme.summary.trim(),
    })),
    expectations: Object.fromEntries(
      [...groupBy(competencies, ({theme}) => theme)].map(([theme, entries]) => [
        theme,
        Object.fromEntries(
          [...groupBy(entries, ({level}) => level)].map(([level, texts]) => [
            level,
            texts.map(({id, summary}) => ({id, text: summary.trim()})),
          ]),
        ),
      ]),
    ),
    roles: steps.flatMap((step, index) =>
      step.map((level) => ({
        ...named(level),
        level: level.id,
        ...(sideOf(level) && {path: sideOf(level)}),
        next: (steps[index + 1] ?? [])
          .filter(
            (next) =>
              [sideOf(level), sideOf(next)].includes(undefined) ||
              sideOf(level) === sideOf(next),
          )
          .map(({id}) => id),
      })),
    ),
  };
}

const side = /-(ic|pm)$/;

function sideOf({id}) {
  return side.exec(id)?.[1];
}

function named({id, name}) {
  return {id, title: name};
}

function oneOrMore(list) {
  return list.length === 1 ? list[0] : list;
}

function groupBy(list, keyOf) {
  const groups = new Map();
  for (const entry of list) {
    groups.set(keyOf(entry), [...(groups.get(keyOf(entry)) ?? []), entry]);
  }
  return groups;
}
