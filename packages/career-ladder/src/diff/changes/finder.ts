import type {Names} from '../names';
import type {Pairs} from '../pairs';
import type {Change} from '../schema';

/** Finds one kind of change. */
export type Finder = (pairs: Pairs, names: Names) => Change[];
