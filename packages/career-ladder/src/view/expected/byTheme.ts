import {groupBy} from '../../groupBy';
import type {Competency, Theme, Track} from '../../organization';

/** Competencies of one theme, or of none. */
export interface ThemeGroup {
  theme?: Theme;
  competencies: Competency[];
}

/** Groups the competencies of tracks: themes and competencies in the authored order, those without a theme last; what several tracks have counts once. */
export function byTheme(
  tracks: readonly Pick<Track, 'themes' | 'competencies'>[],
): ThemeGroup[] {
  const themes = withoutRepeats(tracks.flatMap((track) => track.themes));
  const groups = groupBy(
    withoutRepeats(tracks.flatMap(({competencies}) => competencies)),
    ({theme}) => theme,
  );
  return [...themes, undefined].flatMap((theme) => {
    const competencies = groups.get(theme?.id) ?? [];
    return competencies.length === 0
      ? []
      : [{...(theme && {theme}), competencies}];
  });
}

function withoutRepeats<Entry extends {id: string}>(
  entries: readonly Entry[],
): Entry[] {
  const first = new Map<string, Entry>();
  for (const entry of entries) {
    first.set(entry.id, first.get(entry.id) ?? entry);
  }
  return [...first.values()];
}
