import type {LadderView} from 'career-ladder';

/** Stands for a ladder whose data has not been good since the dev server started. */
export function emptyLadder(track: string): LadderView {
  return {
    version: 1,
    track,
    title: track,
    label: track,
    columns: 0,
    rows: 0,
    span: 1,
    width: 0,
    lanes: 0,
    roles: [],
    strips: [],
    here: '',
  };
}
