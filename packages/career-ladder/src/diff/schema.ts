import {z} from 'zod';

const declared = ['level', 'path', 'gate', 'competency'] as const;

/** A level, path, gate or competency. */
export type Declared = (typeof declared)[number];

const kinds = [
  'track-added',
  'track-removed',
  'track-renamed',
  'track-moved',
  'track-link',
  'track-includes',
  'track-description',
  'role-added',
  'role-removed',
  'role-renamed',
  'role-id',
  'role-track',
  'role-level',
  'role-path',
  'role-status',
  'role-terminal',
  'role-link',
  'role-description',
  'move-added',
  'move-removed',
  'move-kind',
  'move-gate',
  'move-note',
  'equivalence-added',
  'equivalence-removed',
  'equivalence-changed',
  'level-gate',
  'levels-reordered',
  'paths-reordered',
  'expectation-added',
  'expectation-dropped',
  'expectation-raised',
  'expectation-eased',
  'expectation-reworded',
  ...declared.flatMap((kind) =>
    (['added', 'removed', 'renamed', 'description'] as const).map(
      (what) => `${kind}-${what}` as const,
    ),
  ),
] as const;

const change = z.strictObject({
  kind: z.enum(kinds).describe('What kind of change it is.'),
  effect: z
    .enum(['asks', 'takes', 'adds', 'neither'])
    .describe(
      'What it means for people: something new is asked of them, a role or move is taken away, something is added, or none of these.',
    ),
  tracks: z
    .array(z.strictObject({id: z.string(), title: z.string()}))
    .min(1)
    .describe(
      'The tracks that it is a change of, as they are afterwards; as they were, where they are gone.',
    ),
  roles: z
    .array(z.string())
    .describe(
      'The roles that it is about, as track#role; as they are afterwards, unless they are gone.',
    ),
  before: z.string().optional().describe('What was.'),
  after: z.string().optional().describe('What is now.'),
  proposed: z
    .literal(true)
    .optional()
    .describe(
      'Two ids were taken for one thing because they are alike: somebody has to confirm it.',
    ),
  sentence: z.string().describe('The change in words, as plain text.'),
});

const step = z
  .enum(['major', 'minor', 'patch', 'none'])
  .describe('The suggested step of the version.');

const reason = z.string().describe('Why this step, in a sentence.');

const comparison = z.strictObject({
  from: z
    .string()
    .describe('The older state: a commit, or the name of a folder.'),
  to: z
    .string()
    .describe('The newer state: a commit, or the name of a folder.'),
  step,
  reason,
  changes: z.array(change),
  notCompared: z
    .array(z.string())
    .describe('Ids of tracks that have errors in one of the states.'),
});

const changelog = z.array(
  z.strictObject({
    name: z.string().describe('What the change is called.'),
    date: z.iso.date().describe('The day of the newer state.'),
    ...comparison.omit({notCompared: true}).shape,
  }),
);

/** What `diff --format json` prints. */
export const comparisonSchema = comparison;

/** The file that `diff --add-to` writes: newest first. */
export const changelogSchema = changelog;

/** What changed, for a person and for a program. */
export type Change = z.infer<typeof change>;

export type ChangeKind = Change['kind'];

export type VersionStep = z.infer<typeof step>;

export type Comparison = z.infer<typeof comparison>;

export type Changelog = z.infer<typeof changelog>;
