import {careerLadder} from './tags/careerLadder';
import {careerMap} from './tags/careerMap';
import {competencyMatrix} from './tags/competencyMatrix';
import {equivalenceTable} from './tags/equivalenceTable';
import {levelChange} from './tags/levelChange';
import {roleExpectations} from './tags/roleExpectations';
import {roleLink} from './tags/roleLink';
import type {Tag} from './tags/tag';

/** Every tag that the MDX transform knows. A new tag is a new entry here. */
export const tags: readonly Tag[] = [
  careerLadder,
  careerMap,
  competencyMatrix,
  equivalenceTable,
  levelChange,
  roleExpectations,
  roleLink,
];
