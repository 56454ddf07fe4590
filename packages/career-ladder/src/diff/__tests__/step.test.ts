import type {Change} from '../schema';
import {suggestStep} from '../step';

const change = (
  effect: Change['effect'],
  sentence: string,
  more: Partial<Change> = {},
): Change => ({
  kind: 'role-added',
  effect,
  tracks: [{id: 't', title: 'T'}],
  roles: [],
  sentence,
  ...more,
});

const steps = (...changes: Change[]) => {
  const {step, reason} = suggestStep(changes);
  return `${step}: ${reason}`;
};

test('the change that weighs most decides the step, and is named', () => {
  const [words, adds, takes, asks] = [
    change('neither', 'A is now called B.'),
    change('adds', 'C is a new role.'),
    change('takes', 'D is no longer a role.'),
    change('asks', 'Senior now needs: Merit.'),
  ];
  expect(
    [
      steps(),
      steps(words),
      steps(words, adds),
      steps(words, adds, takes),
      steps(words, adds, takes, asks),
    ].join('\n'),
  ).toMatchInlineSnapshot(`
    "none: Nothing changed.
    patch: Nothing is added or taken away, and nothing new is asked of people.
    minor: Something is added, and nothing is taken away or newly asked: C is a new role.
    major: Something is taken away from people: D is no longer a role.
    major: Something new is asked of people: Senior now needs: Merit."
  `);
});

test('what is only likely to be the same may make it major', () => {
  const proposed = change('neither', 'A seems to have become B.', {
    proposed: true,
  });
  expect(
    [
      steps(proposed),
      steps(proposed, change('adds', 'C is a new role.')),
      steps(proposed, change('takes', 'D is no longer a role.')),
    ].join('\n'),
  ).toMatchInlineSnapshot(`
    "patch: Nothing is added or taken away, and nothing new is asked of people. It is major if this is not right: A seems to have become B.
    minor: Something is added, and nothing is taken away or newly asked: C is a new role. It is major if this is not right: A seems to have become B.
    major: Something is taken away from people: D is no longer a role."
  `);
});
