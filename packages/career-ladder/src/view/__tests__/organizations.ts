import type {
  Equivalence,
  Move,
  Organization,
  Role,
  Track,
} from '../../organization';

const position = {file: 'track.yml', line: 1, column: 1};

/** The little of a track that a test cares about. */
interface TrackParts extends Partial<Omit<Track, 'roles' | 'moves'>> {
  roles: (Partial<Role> & {id: string})[];
  moves?: (Partial<Move> & {from: string; to: string})[];
  equals?: Pick<Equivalence, 'roles' | 'in' | 'levels'>[];
}

/** An organization of one track, `track`. */
export function organizationOf(parts: TrackParts): Organization {
  return {tracks: [trackOf(parts)]};
}

export function trackOf({
  id = 'track',
  roles,
  moves = [],
  equals = [],
  ...track
}: TrackParts): Track {
  const key = (role: string) => (role.includes('#') ? role : `${id}#${role}`);
  return {
    id,
    title: 'Track',
    file: `${id}.yml`,
    steps: [],
    paths: [],
    gates: [],
    allow: [],
    themes: [],
    competencies: [],
    expectations: [],
    shared: [],
    equivalences: equals.map((equivalence) => ({
      ...equivalence,
      roles: equivalence.roles.map(key),
      position,
    })),
    ...track,
    roles: roles.map((role) => ({
      key: `${id}#${role.id}`,
      track: id,
      title: role.id,
      status: 'active',
      aliases: [],
      terminal: false,
      allow: [],
      position,
      ...role,
    })),
    moves: moves.map((move) => ({
      kind: 'promotion',
      both: false,
      allow: [],
      position,
      ...move,
      from: key(move.from),
      to: key(move.to),
    })),
  };
}

/** Junior, then a fork into a specialist and a lead who are equals, then a chief. */
export const fork = organizationOf({
  steps: ['junior', 'senior', 'chief'].map((id) => ({
    levels: [{id, title: id.toUpperCase()}],
  })),
  paths: [
    {id: 'ic', title: 'Individual contributor'},
    {id: 'management', title: 'Management'},
  ],
  gates: [
    {id: 'merit', title: 'Merit'},
    {id: 'need', title: 'Merit and need'},
  ],
  roles: [
    {id: 'junior', title: 'Junior', level: 'junior'},
    {id: 'expert', title: 'Expert', level: 'senior', path: 'ic'},
    {id: 'lead', title: 'Lead', level: 'senior', path: 'management'},
    {id: 'chief', title: 'Chief', level: 'chief'},
  ],
  moves: [
    {from: 'junior', to: 'expert', gate: 'merit'},
    {from: 'junior', to: 'lead', gate: 'need'},
    {from: 'expert', to: 'chief'},
    {from: 'lead', to: 'chief', note: 'After two years'},
  ],
  equals: [{roles: ['expert', 'lead'], in: ['pay', 'prestige']}],
});
