import type {Change, VersionStep} from './schema';

/** What each effect does to the version, and why; the greatest first. */
const effects: readonly {
  effect: Change['effect'];
  step: VersionStep;
  why: string;
}[] = [
  {effect: 'asks', step: 'major', why: 'Something new is asked of people'},
  {effect: 'takes', step: 'major', why: 'Something is taken away from people'},
  {
    effect: 'adds',
    step: 'minor',
    why: 'Something is added, and nothing is taken away or newly asked',
  },
];

/** The step of the version that the changes suggest, and why: the change that decides it, if one does. */
export function suggestStep(changes: readonly Change[]): {
  step: VersionStep;
  reason: string;
} {
  if (changes.length === 0) {
    return {step: 'none', reason: 'Nothing changed.'};
  }
  for (const {effect, step, why} of effects) {
    const decides = changes.find((change) => change.effect === effect);
    if (decides) {
      const reason = `${why}: ${decides.sentence}`;
      return {
        step,
        reason: step === 'major' ? reason : reason + doubt(changes),
      };
    }
  }
  return {
    step: 'patch',
    reason: `Nothing is added or taken away, and nothing new is asked of people.${doubt(changes)}`,
  };
}

/** What is one thing only by its likeness may as well be one taken away and another one added. */
function doubt(changes: readonly Change[]): string {
  const proposed = changes.find((change) => change.proposed);
  return proposed
    ? ` It is major if this is not right: ${proposed.sentence}`
    : '';
}
