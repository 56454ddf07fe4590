import {knownNames} from '../names/knownNames';
import {slug} from '../names/slug';
import {placeText} from '../problems/place';
import type {Place, Shape} from '../schema/shape';
import {declared, findName, type Kind, type Lookup} from './declared';
import type {Report} from './report';
import type {Scope} from './scope';

/**
 * Checks what a file says besides its roles: ids given once, names that exist.
 * A shared file is checked by itself: it may name what it declares, what it extends and what `_organization` declares.
 *
 * @param lookup what the file and all it extends declare
 * @param inherited the same without the file itself
 */
export function checkDeclarations(
  shape: Shape,
  lookup: Lookup,
  inherited: Scope,
  report: Report,
): void {
  checkIds(shape, report);
  checkRemovals(shape, lookup, inherited, report);
  checkReplaced(shape, inherited, report);

  const check = (
    kind: Kind,
    written: string | undefined,
    place: Place,
    part?: 'key',
  ) => {
    if (written !== undefined) {
      findName(kind, written, lookup, shape.positionOf(place, part), report);
    }
  };
  shape.levels?.forEach((step, index) => {
    step.forEach(({gate}, name) => {
      check('gate', gate, ['levels', index, name, 'gate']);
    });
  });
  shape.competencies.forEach(({theme}, index) => {
    check('theme', theme, ['competencies', index, 'theme']);
  });
  for (const {competency, level} of shape.expectations) {
    check('competency', competency, ['expectations', competency], 'key');
    check('level', level, ['expectations', competency, level], 'key');
  }
  shape.equivalences.forEach(({levels}, index) => {
    levels?.forEach((level, name) => {
      check('level', level, ['equivalences', index, 'levels', name]);
    });
  });
}

function checkIds(shape: Shape, report: Report): void {
  const levels = (shape.levels ?? []).flatMap((step, index) =>
    step.map(({id}, name) => ({id, place: ['levels', index, name] as Place})),
  );
  const listed = (list: 'paths' | 'gates' | 'themes' | 'competencies') =>
    shape[list].map(({id}, index) => ({id, place: [list, index] as Place}));
  const expectations = shape.expectations.flatMap(
    ({id, competency, level, index}) =>
      id === undefined
        ? []
        : [{id, place: ['expectations', competency, level, index] as Place}],
  );
  const ids = {
    level: levels,
    path: listed('paths'),
    gate: listed('gates'),
    theme: listed('themes'),
    competency: listed('competencies'),
    expectation: expectations,
  };
  for (const [kind, entries] of Object.entries(ids)) {
    const first = new Map<string, Place>();
    for (const {id, place} of entries) {
      const earlier = first.get(slug(id));
      if (earlier) {
        report(
          `duplicate-${kind}`,
          shape.positionOf([...place, 'id']),
          `The ${kind} "${slug(id)}" is already in line ${shape.positionOf(earlier).line}. Give one of the two another id.`,
        );
      } else {
        first.set(slug(id), place);
      }
    }
  }
}

function checkRemovals(
  shape: Shape,
  {isOpen}: Lookup,
  inherited: Scope,
  report: Report,
): void {
  if (isOpen(declared.competency)) {
    return;
  }
  const names = new Set([
    ...inherited.competencies.keys(),
    ...[...inherited.expectations.values()].flatMap(({id}) => id ?? []),
  ]);
  shape.remove.forEach((written, index) => {
    if (!names.has(slug(written))) {
      report(
        'unknown-removal',
        shape.positionOf(['remove', index]),
        `Nothing that this file extends has a competency or an expectation "${written}". ${knownNames('ids to remove', written, [...names])}`,
      );
    }
  });
}

/** An expectation replaces the inherited one with its id only where that stands: elsewhere, the id was chosen by a slip. */
function checkReplaced(shape: Shape, inherited: Scope, report: Report): void {
  const removed = new Set(shape.remove.map(slug));
  for (const {id = '', competency, level, index} of shape.expectations) {
    const replaced = inherited.expectations.get(slug(id));
    if (
      !replaced ||
      removed.has(slug(id)) ||
      removed.has(replaced.competency) ||
      (replaced.competency === slug(competency) &&
        replaced.level === slug(level))
    ) {
      continue;
    }
    const position = shape.positionOf([
      'expectations',
      competency,
      level,
      index,
      'id',
    ]);
    report(
      'misplaced-expectation',
      position,
      `"${id}" is expected of "${replaced.competency}" at "${replaced.level}" ${placeText(replaced.position, position)}. To replace it, write it there; else give this one another id.`,
    );
  }
}
