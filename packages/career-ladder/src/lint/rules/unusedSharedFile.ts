import {nearest} from '../../names/nearest';
import {organizationStem} from '../../resolve/extends';
import {stem} from '../../resolve/fileNames';
import type {Rule} from '../rule';

/** A shared file that is not shared, often for a slip in its name. */
export const unusedSharedFile: Rule = {
  name: 'unused-shared-file',
  check: ({unused}) =>
    unused.map((file) => {
      const name = stem(file);
      const meant = nearest(name, [organizationStem]);
      return {
        position: {file, line: 1, column: 1},
        message:
          meant === undefined
            ? `Nothing extends this file. Write "extends: ${name}" in a track.`
            : `Nothing extends this file. Did you mean "${file.replace(name, meant)}", which every track extends?`,
      };
    }),
};
