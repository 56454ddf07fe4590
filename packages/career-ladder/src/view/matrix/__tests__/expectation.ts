import type {Expectation} from '../../../organization';

/** What a test cares about: `scope senior: Owns a service.`, and from where, if not from the track. */
export function expectation(
  written: string,
  more: Partial<Expectation> = {},
): Expectation {
  const [names = '', text = ''] = written.split(': ');
  const [competency = '', level = ''] = names.split(' ');
  return {
    competency,
    level,
    text,
    examples: [],
    position: {file: 'track.yml', line: 1, column: 1},
    ...more,
  };
}
