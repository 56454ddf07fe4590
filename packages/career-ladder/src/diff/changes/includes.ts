import {listed} from '../../names/listed';
import type {Change} from '../schema';
import type {Finder} from './finder';
import {shown} from './tracks';

/** Which other tracks a track shows. */
export const includeChanges: Finder = ({tracks}, names) =>
  tracks.kept.flatMap(({before, after}): Change[] => {
    const [was, is] = [shown(before), shown(after)];
    const change = (ids: string[], verb: string): Change[] =>
      ids.length === 0
        ? []
        : [
            {
              kind: 'track-includes',
              effect: 'neither',
              tracks: [names.track(after.id)],
              roles: [],
              sentence: `The ladder ${after.title} ${verb} ${listed(ids.map((id) => names.track(id).title))}.`,
            },
          ];
    return [
      ...change(
        is.filter((id) => !was.includes(id)),
        'now also shows',
      ),
      ...change(
        was.filter((id) => !is.includes(id)),
        'no longer shows',
      ),
    ];
  });
