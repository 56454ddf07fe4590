import type {IncludeShape, MoveShape, RoleShape, Shape} from '../schema/shape';
import {translateExpectations} from './expectations';
import {entryTranslator} from './named';
import {phraseTranslator} from './phrases';
import {translateText, type Work} from './texts';

/** Puts the texts of one file in another language in the place of its own. All else, ids too, stays what the original says. */
export function translateShape(shape: Shape, work: Work): Shape {
  const {levels = []} = shape;
  const roles = shape.roles.filter(isRole);
  const phrase = phraseTranslator(shape, work);
  const translateRole = entryTranslator('roles', roles, work);
  const translateLevel = entryTranslator('levels', levels.flat(), work);
  const translateMove = ({note, ...move}: MoveShape): MoveShape => ({
    ...move,
    ...(note !== undefined && {note: phrase(note)}),
  });
  return {
    ...shape,
    ...ownTexts(shape, work),
    ...(shape.levels && {
      levels: levels.map((step) => step.map((level) => translateLevel(level))),
    }),
    paths: shape.paths.map(entryTranslator('paths', shape.paths, work)),
    gates: shape.gates.map(entryTranslator('gates', shape.gates, work)),
    themes: shape.themes.map(entryTranslator('themes', shape.themes, work)),
    competencies: shape.competencies.map(
      entryTranslator('competencies', shape.competencies, work),
    ),
    expectations: translateExpectations(shape.expectations, work),
    equivalences: shape.equivalences.map((equivalence) => ({
      ...equivalence,
      in: equivalence.in.map(phrase),
    })),
    roles: shape.roles.map((role) =>
      isRole(role)
        ? {
            ...translateRole(role),
            next: role.next.map(translateMove),
            lateral: role.lateral.map(translateMove),
          }
        : role,
    ),
  };
}

/** The title and the description of the file itself. */
function ownTexts(
  shape: Shape,
  work: Work,
): Pick<Shape, 'title' | 'description'> {
  const texts: Pick<Shape, 'title' | 'description'> = {};
  for (const key of ['title', 'description'] as const) {
    const text = shape[key];
    const translation = work.written[key];
    if (text !== undefined) {
      texts[key] = translateText(text, translation, [key], work);
    } else if (translation !== undefined && !work.isOpen(key)) {
      work.report(
        'unknown-text',
        work.positionOf([key], 'key'),
        `The original has no ${key}.`,
      );
    }
  }
  return texts;
}

function isRole(role: RoleShape | IncludeShape): role is RoleShape {
  return 'title' in role;
}
