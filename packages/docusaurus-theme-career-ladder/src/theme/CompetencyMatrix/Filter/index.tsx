import React, {type ReactNode, useEffect, useRef} from 'react';
import {useHistory, useLocation} from '@docusaurus/router';
import type {CompetencyMatrixView} from 'career-ladder';
import Choices from '@theme/CompetencyMatrix/Choices';
import type {Props} from '@theme/CompetencyMatrix/Filter';

/*
 * The style sheet shows what is chosen, so that it works without a script. With one, the choices are kept in the address, and a link
 * to a cell shows that cell.
 */
export default function Filter({matrix, occurrence = '1'}: Props): ReactNode {
  const {search, hash} = useLocation();
  const history = useHistory();
  const root = useRef<HTMLDivElement>(null);
  const {heads, levels, groups} = matrix;
  const all = {value: '', title: heads.all};
  const levelEntries = levels.map(({id, title}) => ({value: id, title}));
  const themeEntries = groups.flatMap(({theme}) =>
    theme ? {value: theme.id, title: theme.title} : [],
  );

  useEffect(() => {
    const {level, theme} = chosenIn(search, matrix);
    choose('level', level, root.current);
    choose('theme', theme, root.current);
    // Where there is room for one level only, one always is chosen.
    if (level) {
      choose('step', level, root.current);
    }
  }, [search, matrix]);

  useEffect(() => {
    // A browser does not know what is linked to where pages change without being loaded.
    const figure = root.current?.parentElement;
    const cell = figure && cellAt(hash, figure);
    if (!cell) {
      return undefined;
    }
    const {location} = history;
    const chosen = chosenIn(location.search, matrix);
    const level = matrix.levels[cell.cellIndex - 1]?.id ?? '';
    const theme = cell.closest('tbody')?.dataset.group ?? '';
    choose('step', level, root.current);
    // A choice that hides the cell gives way.
    if (chosen.level && chosen.level !== level) {
      choose('level', level, root.current);
      keep({level}, history);
    }
    if (chosen.theme && chosen.theme !== theme) {
      choose('theme', theme, root.current);
      keep({theme}, history);
    }
    cell.setAttribute('data-target', '');
    const cancel = afterNextFrame(() => {
      cell.scrollIntoView();
      // Where the matrix scrolls by itself, its heads are to be in sight.
      cell.closest('[role="region"]')?.scrollIntoView();
    });
    return () => {
      cancel();
      cell.removeAttribute('data-target');
    };
  }, [hash, matrix, history]);

  return (
    <div className="career-matrix__filter" ref={root}>
      {levels.length > 1 && (
        <>
          <Choices
            kind="level"
            head={heads.level}
            name={`matrix-${occurrence}-level`}
            entries={[all, ...levelEntries]}
            onChoose={(level) => keep({level}, history)}
          />
          <Choices
            kind="step"
            head={heads.level}
            name={`matrix-${occurrence}-step`}
            entries={levelEntries}
            onChoose={(level) => keep({level}, history)}
          />
        </>
      )}
      {groups.length > 1 && themeEntries.length > 0 && (
        <Choices
          kind="theme"
          head={heads.theme}
          name={`matrix-${occurrence}-theme`}
          entries={[all, ...themeEntries]}
          onChoose={(theme) => keep({theme}, history)}
        />
      )}
    </div>
  );
}

/** Ids of what is chosen; empty where all is shown. */
interface Chosen {
  level: string;
  theme: string;
}

/** What an address asks for; of what the matrix does not have, all is shown. */
function chosenIn(
  search: string,
  {levels, groups}: CompetencyMatrixView,
): Chosen {
  const query = new URLSearchParams(search);
  const asked = query.get('level') ?? '';
  const level = levels.find(
    ({id, also = []}) => id === asked || also.includes(asked),
  );
  const group = groups.find(({theme}) => theme?.id === query.get('theme'));
  return {level: level?.id ?? '', theme: group?.theme?.id ?? ''};
}

/** Keeps what is chosen in the address. */
function keep(
  chosen: Partial<Chosen>,
  history: ReturnType<typeof useHistory>,
): void {
  const {location} = history;
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(chosen)) {
    if (value) {
      query.set(name, value);
    } else {
      query.delete(name);
    }
  }
  history.replace({...location, search: query.toString()});
}

function choose(kind: string, value: string, filter: Element | null): void {
  const inputs = filter?.querySelectorAll<HTMLInputElement>(
    `[data-kind="${kind}"] input`,
  );
  for (const input of inputs ?? []) {
    input.checked = input.value === value;
  }
}

/** The cell that a `#…` leads to, however that is encoded. */
function cellAt(hash: string, matrix: Element): HTMLTableCellElement | null {
  const address = new URL(hash, window.location.href).hash;
  const target = [...matrix.querySelectorAll('[id]')].find(
    ({id}) => `#${encodeURIComponent(id)}` === address,
  );
  return target?.closest('td') ?? null;
}

/** Does something after the next frame, in which a browser scrolls to what is linked to. Returns a function that calls it off. */
function afterNextFrame(act: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(act);
  });
  return () => cancelAnimationFrame(frame);
}
