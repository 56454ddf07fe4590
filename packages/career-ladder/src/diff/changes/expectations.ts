import type {Expectation, Track} from '../../organization';
import {levelsOf} from '../../resolve/levels';
import type {Names} from '../names';
import type {Pair} from '../pairs';
import type {Change} from '../schema';
import type {Finder} from './finder';

/**
 * What is expected: new, dropped, asked earlier or later than before, or in other words. Those without an id are told apart
 * by competency, level and text.
 */
export const expectationChanges: Finder = ({tracks}, names) =>
  tracks.kept.flatMap((pair) => compare(pair, names));

function compare({before, after}: Pair<Track>, names: Names): Change[] {
  const [was, is] = [byName(before), byName(after)];
  const tracks = [names.track(after.id)];
  const step = levelsOf(after.steps);
  const competencies = new Set(after.competencies.map(({id}) => id));
  const changes: Change[] = [];
  const add = (change: Omit<Change, 'tracks' | 'roles'>) =>
    changes.push({...change, tracks, roles: []});

  for (const [name, expectation] of is) {
    const earlier = was.get(name);
    const where = placeOf(expectation, after);
    if (!earlier) {
      add({
        kind: 'expectation-added',
        effect: 'asks',
        after: expectation.text,
        sentence: `${where} now expects “${expectation.text}”`,
      });
      continue;
    }
    if (earlier.level !== expectation.level) {
      const [old, now] = [
        step.get(earlier.level)?.step,
        step.get(expectation.level)?.step,
      ];
      // Of a level that is gone nobody knows whether it was a higher one.
      const raised = old === undefined || now === undefined || now <= old;
      add({
        kind: raised ? 'expectation-raised' : 'expectation-eased',
        effect: raised ? 'asks' : 'neither',
        before: earlier.level,
        after: expectation.level,
        sentence: `In ${competencyTitle(expectation, after)}, “${expectation.text}” is ${raised ? 'already' : 'only'} expected from the level ${levelTitle(expectation, after)} on (before: ${levelTitle(earlier, before)}).`,
      });
    }
    if (earlier.text !== expectation.text) {
      add({
        kind: 'expectation-reworded',
        effect: 'neither',
        before: earlier.text,
        after: expectation.text,
        sentence: `${where} says it in other words (review the wording): “${expectation.text}” instead of “${earlier.text}”`,
      });
    }
  }
  for (const [name, expectation] of was) {
    // What goes with its competency or level is told of these.
    if (
      !is.has(name) &&
      competencies.has(expectation.competency) &&
      step.has(expectation.level)
    ) {
      add({
        kind: 'expectation-dropped',
        effect: 'neither',
        before: expectation.text,
        sentence: `${placeOf(expectation, before)} no longer expects “${expectation.text}”`,
      });
    }
  }
  return changes;
}

function byName({expectations}: Track): Map<string, Expectation> {
  return new Map(
    expectations.map((expectation) => {
      const {id, competency, level, text} = expectation;
      return [
        id === undefined ? JSON.stringify([competency, level, text]) : id,
        expectation,
      ];
    }),
  );
}

/** `In Threat modelling, the level Senior` */
function placeOf(expectation: Expectation, track: Track): string {
  return `In ${competencyTitle(expectation, track)}, the level ${levelTitle(expectation, track)}`;
}

function competencyTitle(
  {competency}: Expectation,
  {competencies}: Track,
): string {
  return competencies.find(({id}) => id === competency)?.title ?? competency;
}

function levelTitle({level}: Expectation, {steps}: Track): string {
  return levelsOf(steps).get(level)?.level.title ?? level;
}
