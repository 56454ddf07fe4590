import {
  formatPosition,
  type LadderView,
  type Problem,
  trackId,
} from 'career-ladder';

/** Adds to a ladder what is wrong with its data, for the notice above it. */
export function withProblems(
  ladder: LadderView,
  problems: Problem[],
  {folder, broken}: {folder: string; broken: boolean},
): LadderView {
  const own = problems.filter(
    ({position}) => trackId(position.file) === ladder.track,
  );
  // A broken track without problems of its own is broken by a file that it shares or includes, or by the folder.
  const concerned = own.length === 0 && broken ? problems : own;
  if (concerned.length === 0) {
    return ladder;
  }
  return {
    ...ladder,
    problems: {
      title: title(ladder, broken),
      list: concerned.map(
        ({position, message}) =>
          `${formatPosition(position, folder)}  ${message}`,
      ),
    },
  };
}

function title({roles}: LadderView, broken: boolean): string {
  if (!broken) {
    return 'The data of this ladder has problems.';
  }
  return roles.length > 0
    ? 'The data of this ladder has errors. Below is its last good state.'
    : 'The data of this ladder has errors. There is no good state to show yet.';
}
