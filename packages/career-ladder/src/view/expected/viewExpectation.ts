import {readMarkdown} from '../../markdown/readMarkdown';
import type {Expectation} from '../../organization';
import type {ExpectationView} from './types';

/** One thing that is expected, as it is shown. */
export function viewExpectation({
  text,
  examples,
}: Expectation): ExpectationView {
  return {
    text: readMarkdown(text).text,
    ...(examples.length > 0 && {
      examples: examples.map((example) => readMarkdown(example).text),
    }),
  };
}
