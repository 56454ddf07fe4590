import {slug} from '../../names/slug';
import {ownerOf} from '../ownerOf';
import type {Rule} from '../rule';

/** A competency of which no track that has it expects anything. */
export const unusedCompetency: Rule = {
  name: 'unused-competency',
  check: ({files}) =>
    files.flatMap((file) => {
      const {shape, tracks = []} = file;
      const used = new Set(
        tracks.flatMap(({expectations}) =>
          expectations.map(({competency}) => competency),
        ),
      );
      // What a file declares that no track extends is another rule's matter.
      return tracks.length === 0
        ? []
        : shape.competencies.flatMap(({id}, index) =>
            used.has(slug(id))
              ? []
              : {
                  position: shape.positionOf(['competencies', index]),
                  message: `Nothing is expected of "${slug(id)}" in any track. Say under "expectations" what is, or take the competency out.`,
                  track: ownerOf(file),
                },
          );
    }),
};
