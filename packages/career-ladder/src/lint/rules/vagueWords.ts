import {quoted} from '../../names/quoted';
import {ownerOf} from '../ownerOf';
import type {Rule} from '../rule';

/** English words in an expectation that each reader fills in differently. */
export const vagueWords: Rule = {
  name: 'vague-words',
  optIn: true,
  check: ({files}) =>
    files.flatMap((file) =>
      file.shape.expectations.flatMap(
        ({competency, level, index, text: written}) => {
          const found = [...written.matchAll(vague)].map(([word]) => word);
          return found.length === 0
            ? []
            : {
                position: file.shape.positionOf([
                  'expectations',
                  competency,
                  level,
                  index,
                  'text',
                ]),
                message: `${[...new Set(found)].map(quoted).join(', ')} can mean anything. Say what a colleague can see.`,
                track: ownerOf(file),
              };
        },
      ),
    ),
};

const vague =
  /\b(?:(?:adequate|appropriate|effective|excellent|exceptional|good|great|outstanding|proactive|proficient|solid|strong|suitable)(?:ly)?|as (?:appropriate|necessary|needed|required)|and so on|etc\.|world-class)(?!\p{L})/giu;
