import {groupBy} from '../groupBy';
import type {Track} from '../organization';
import {levelsOf} from '../resolve/levels';
import {ownRoles} from './ownRoles';

/** One step of a career: the levels of it at which somebody of that career is. */
export interface CareerStep {
  /** Its index among the steps of the track. */
  step: number;
  levels: string[];
}

/**
 * The careers that a track offers, one for each path: the steps at which it has roles of that path or of none, from junior to
 * senior. So a level of managers is no step of an individual contributor's career. Drafts and deprecated roles are left out.
 */
export function careersOf(track: Track): CareerStep[][] {
  const levels = levelsOf(track.steps);
  const places = ownRoles(track).flatMap(({level, path, status}) => {
    const step = levels.get(level ?? '')?.step;
    return level === undefined ||
      step === undefined ||
      status === 'draft' ||
      status === 'deprecated'
      ? []
      : {level, path, step};
  });
  const paths = new Set(places.flatMap(({path}) => path ?? []));
  return (paths.size > 0 ? [...paths] : [undefined]).map((career) =>
    [
      ...groupBy(
        places.filter(({path}) => path === undefined || path === career),
        ({step}) => step,
      ),
    ]
      .map(([step, group]) => ({
        step,
        levels: [...new Set(group.map(({level}) => level))],
      }))
      .sort((a, b) => a.step - b.step),
  );
}
