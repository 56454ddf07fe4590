/**
 * Invented ladders and company maps, the same for the same seed.
 *
 * A company is made of families of 7 to 11 roles: two or three roles before the fork, an individual-contributor path, a management
 * path, and now and then a third path, a role both paths lead to, or a step that is skipped. In large companies six families
 * share a vice president. About one role in twelve has a lateral move to a family nearby, one step up.
 *
 * @typedef {{id: string, title: string, step: number, lane: string, family: number}} Role
 * @typedef {{from: string, to: string, kind: 'promotion' | 'lateral'}} Move
 * @typedef {{roles: Role[], moves: Move[], equals: [string, string][]}} Company
 */

/**
 * One of the two classic ladders: seven or eight roles with a fork after Senior.
 *
 * @param {'development' | 'security'} name
 * @returns {Company}
 */
export function classic(name) {
  const roles = [
    ['Entry', 0, 'trunk'],
    ['Senior', 1, 'trunk'],
    ['Staff', 2, 'ic'],
    ['Distinguished', 3, 'ic'],
    ['Fellow', 4, 'ic'],
    ['Manager', 2, 'management'],
    ['Director', 3, 'management'],
    ['VP', 4, 'management'],
  ].map(([title, step, lane]) => ({id: title, title, step, lane, family: 0}));
  const chains = [
    ['Entry', 'Senior', 'Staff', 'Distinguished', 'Fellow'],
    ['Senior', 'Manager', 'Director', 'VP'],
  ];
  const isDrawn = (id) => name === 'development' || id !== 'VP';
  return {
    roles: roles.filter(({id}) => isDrawn(id)),
    moves: chains
      .flatMap((chain) =>
        chain
          .slice(1)
          .map((to, i) => ({from: chain[i], to, kind: 'promotion'})),
      )
      .filter(({to}) => isDrawn(to)),
    equals: [['Staff', 'Manager']],
  };
}

/**
 * @param {number} size How many roles there are, exactly.
 * @param {number} seed
 * @returns {Company}
 */
export function company(size, seed) {
  const random = randomNumbers(seed * 1_000_003 + size);
  const chance = (share) => random() < share;
  const between = (least, most) =>
    least + Math.floor(random() * (most - least + 1));
  const pick = (list) => list[between(0, list.length - 1)];

  /** @type {Company} */
  const made = {roles: [], moves: [], equals: []};
  const isFull = () => made.roles.length >= size;
  const move = (from, to, kind) =>
    made.moves.push({from: from.id, to: to.id, kind});
  const add = (family, step, lane, title) => {
    const role = {
      id: `role-${made.roles.length}`,
      title,
      step,
      lane: `${family} ${lane}`,
      family,
    };
    made.roles.push(role);
    return role;
  };
  /** Roles one after the other, each promoted to the next, the first promoted to from `start`. */
  const addPath = (family, start, lane, titles, skips) => {
    const path = [];
    let before = start;
    let step = (start?.step ?? between(0, 1)) + 1;
    for (const title of titles) {
      if (isFull()) {
        break;
      }
      const role = add(family, step, lane, title);
      if (before) {
        move(before, role, 'promotion');
      }
      path.push(role);
      before = role;
      step += chance(skips) ? 2 : 1;
    }
    return path;
  };

  let vicePresident;
  for (let family = 0; !isFull(); family++) {
    const profession = pick(PROFESSIONS);
    const named = (prefixes, count) =>
      prefixes.slice(0, count).map((prefix) => `${prefix} ${profession}`);
    const trunk = addPath(
      family,
      undefined,
      'trunk',
      named(['Associate', 'Senior', 'Lead'], between(2, 3)),
      0,
    );
    const fork = trunk.at(-1);
    const ic = addPath(family, fork, 'ic', named(IC, between(3, 4)), SKIPS);
    const management = addPath(
      family,
      fork,
      'management',
      named(MANAGEMENT, between(2, 4)),
      SKIPS,
    );
    if (ic.length > 0 && management.length > 0) {
      made.equals.push([ic[0].id, management[0].id]);
    }
    if (chance(0.15) && ic.length > 2) {
      addPath(
        family,
        fork,
        'third',
        named(['Architect', 'Chief Architect'], 2),
        SKIPS,
      );
    }
    const [lastIc, lastManager] = [ic.at(-1), management.at(-1)];
    if (chance(0.25) && !isFull() && lastIc && lastManager) {
      const step = Math.max(lastIc.step, lastManager.step) + 1;
      const head = add(family, step, 'management', `Head of ${profession}`);
      move(lastIc, head, 'promotion');
      move(lastManager, head, 'promotion');
    }
    if (size > 60) {
      if (family % 6 === 0) {
        vicePresident = isFull()
          ? undefined
          : add(family, 10, 'group', 'Group Vice President');
      }
      if (vicePresident && lastManager) {
        move(lastManager, vicePresident, 'promotion');
      }
    }
  }

  const taken = new Set(made.moves.map(({from, to}) => `${from} ${to}`));
  for (const role of made.roles) {
    if (chance(0.08)) {
      const near = made.roles.filter(
        (other) =>
          other.step === role.step + 1 &&
          Math.abs(other.family - role.family) <= 2 &&
          !taken.has(`${role.id} ${other.id}`),
      );
      if (near.length > 0) {
        move(role, pick(near), 'lateral');
      }
    }
  }
  return made;
}

/** How often a step of a path is skipped. */
const SKIPS = 0.12;
const IC = ['Staff', 'Senior Staff', 'Principal', 'Distinguished'];
const MANAGEMENT = ['Manager', 'Senior Manager', 'Director', 'Senior Director'];
const PROFESSIONS = [
  'Software Engineer',
  'Security Engineer',
  'Data Analyst',
  'Product Designer',
  'Technical Writer',
  'Account Executive',
];

/** Numbers from 0 to 1, always the same ones (a linear congruential generator; its high bits only). */
function randomNumbers(seed) {
  let state = BigInt(seed);
  return () => {
    state =
      (state * 6364136223846793005n + 1442695040888963407n) &
      0xffffffffffffffffn;
    return Number(state >> 33n) / 2 ** 31;
  };
}
