import fc from 'fast-check';

const trackIds = ['t', 'u', 'v'];
const optional = <T>(value: fc.Arbitrary<T>) =>
  fc.option(value, {nil: undefined, freq: 2});

/** Whether the author makes a mistake here: seldom. */
const slip = fc.integer({min: 0, max: 60}).map((number) => number === 60);

const role = fc.record({
  level: fc.boolean(),
  path: optional(fc.constantFrom('IC', 'management')),
  status: fc.constantFrom('active', 'active', 'draft', 'deprecated'),
  next: fc.uniqueArray(fc.integer({min: 1, max: 4}), {maxLength: 2}),
  nextTrack: optional(fc.nat(4)),
  lateral: optional(fc.record({to: fc.nat(4), both: fc.boolean()})),
  gate: optional(fc.constantFrom('merit', 'NEED')),
  replacedBy: optional(fc.nat(4)),
  slip,
});

const track = fc.record({
  roles: fc.array(role, {minLength: 1, maxLength: 5}),
  list: fc.boolean(),
  include: fc.boolean(),
  equals: optional(fc.uniqueArray(fc.nat(4), {minLength: 2, maxLength: 3})),
  slip,
});

/**
 * Folders of three tracks and a shared file, as JSON. Most are without mistakes: promotions lead to later roles and later tracks only.
 */
export const folders: fc.Arbitrary<Record<string, string>> = fc
  .tuple(track, track, track)
  .map((tracks) => {
    const sizes = tracks.map(({roles}) => roles.length);
    const nameIn = (at: number, index: number) =>
      `${trackIds[at] ?? ''}#R${index % (sizes[at] ?? 1)}`;
    const files = tracks.map((one, at) => {
      const later = at + 1 < trackIds.length ? at + 1 : undefined;
      const roles = one.roles.map((written, index) => ({
        title: `R${index}`,
        // Rising levels, so that promotions do; a list has none that could be equal.
        level: !one.list && written.level ? levelNames[index] : undefined,
        path: written.path,
        status: written.status,
        replacedBy:
          written.replacedBy !== undefined &&
          written.status === 'deprecated' &&
          later !== undefined
            ? nameIn(later, written.replacedBy)
            : undefined,
        next: one.list
          ? undefined
          : [
              ...written.next
                .map((step) => index + step)
                .filter((to) => to < one.roles.length)
                .map((to) => ({to: `r${to}`, gate: written.gate})),
              ...(later !== undefined && written.nextTrack !== undefined
                ? [nameIn(later, written.nextTrack)]
                : []),
            ],
        lateral:
          later !== undefined &&
          written.lateral &&
          (one.list || written.nextTrack === undefined)
            ? {
                to: nameIn(later, written.lateral.to),
                both: written.lateral.both,
              }
            : undefined,
        aliases: written.slip ? ['r0'] : [],
      }));
      const include =
        one.include && later !== undefined ? [{track: trackIds[later]}] : [];
      return {
        title: 'Track',
        extends: one.slip ? '_missing' : '_shared',
        roles: [...include, ...roles],
        equivalences: one.equals?.every((index) => index < roles.length)
          ? [{roles: one.equals.map((index) => `r${index}`), in: 'pay'}]
          : [],
      };
    });
    return Object.fromEntries(
      [
        ['_organization.json', organization],
        ['_shared.json', {gates: ['Need']}],
        ...files.map((file, at) => [`${trackIds[at] ?? ''}.json`, file]),
      ].map(([file, value]) => [file, JSON.stringify(value)]),
    ) as Record<string, string>;
  });

const levelNames = ['A', 'B', 'C', 'D', 'E'];

const organization = {
  levels: ['A', ['B', {title: 'C', gate: 'merit'}], 'D', 'E'],
  gates: ['Merit'],
  paths: ['IC', 'Management'],
  equivalences: [{levels: ['b', 'c'], in: ['pay', 'prestige']}],
};
