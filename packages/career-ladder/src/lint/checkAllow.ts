import {knownNames} from '../names/knownNames';
import {slug} from '../names/slug';
import type {Problem} from '../organization';
import {error} from '../problems/error';
import type {Place, Shape} from '../schema/shape';
import {ruleNames} from './rules';

/** Finds names in `allow` that are no lint rule: a slip there would silence nothing. */
export function checkAllow({allow, roles, positionOf}: Shape): Problem[] {
  const check = (written: readonly string[], owner: Place): Problem[] =>
    written.flatMap((name, index) =>
      ruleNames.includes(slug(name))
        ? []
        : error(
            'unknown-rule',
            positionOf([...owner, 'allow', index]),
            `Unknown lint rule "${name}". ${knownNames('rules', name, ruleNames)}`,
          ),
    );
  return [
    ...check(allow, []),
    ...roles.flatMap((role, place) =>
      'track' in role
        ? []
        : [
            ...check(role.allow, ['roles', place]),
            ...(['next', 'lateral'] as const).flatMap((key) =>
              role[key].flatMap((move, index) =>
                check(move.allow, ['roles', place, key, index]),
              ),
            ),
          ],
    ),
  ];
}
