import path from 'node:path';
import {organize} from '../load';
import {groupBy} from '../groupBy';
import type {Problem} from '../organization';
import {parseDocument} from '../read/parseDocument';
import type {
  Doubt,
  LadderReading,
  MatrixReading,
  NamedReading,
  ReadSource,
  RefusedReading,
} from './types';
import {distinctIds} from './write/distinctIds';
import {ladderDraft} from './write/ladderDraft';
import {matrixDraft} from './write/matrixDraft';
import {tidyTitle} from './write/tidy';
import {type TrackDraft, trackText} from './write/trackText';

/** What an import is going to write, and what it says of each source. */
export interface ImportPlan {
  /** Names relative to the ladder folder. */
  files: {name: string; text: string}[];
  sources: {file: string; problems: Problem[]; outcomes: Outcome[]}[];
}

/** What became of one diagram or table. */
export interface Outcome {
  line: number;
  /** `Mermaid flowchart` */
  what: string;
  /** What it was taken for. */
  kind: 'ladder' | 'matrix' | 'refused';
  /** Why it was refused. */
  reason?: string;
  /** The track file, relative to the ladder folder. */
  written?: string;
  /** What was taken from it, by kind: `{roles: 8, moves: 7}`. */
  counts: Record<string, number>;
  doubts: Doubt[];
  /** What the check finds in it; the file allows it. */
  allowed: string[];
}

/** What Windows takes for a device, with whatever extension. */
const deviceNames = [
  'con',
  'prn',
  'aux',
  'nul',
  ...Array.from({length: 10}, (_, number) => [
    `com${number}`,
    `lpt${number}`,
  ]).flat(),
];

type Accepted = LadderReading | MatrixReading;

/** Forms a track file of every reading that has one; pure. */
export function planImport(sources: readonly ReadSource[]): ImportPlan {
  const all = sources.flatMap(({file, readings}) =>
    readings.map((reading) => ({file, reading})),
  );
  const accepted = all.flatMap(({file, reading}) =>
    reading.kind === 'refused' ? [] : [{file, reading}],
  );
  const titles = accepted.map(({file, reading}) => titleOf(reading, file));
  const ids = distinctIds(titles, 'ladder', deviceNames);
  const drafts = accepted.map(({file, reading}, index) => ({
    reading,
    name: `${ids[index] ?? ''}.yml`,
    ...draftOf(reading, {
      title: titles[index] ?? '',
      source: `${shown(file)}, line ${reading.line}`,
    }),
  }));
  const found = check(
    drafts.map(({name, draft}) => ({name, text: trackText(draft)})),
  );
  const planned = new Map(
    drafts.map(({reading, name, draft, doubts}) => [
      reading,
      plan(reading, {name, draft, doubts, problems: found.get(name) ?? []}),
    ]),
  );
  return {
    files: [...planned.values()].flatMap(({file}) => file ?? []),
    sources: sources.map(({file, problems, readings}) => ({
      file,
      problems,
      outcomes: readings.flatMap((reading) =>
        reading.kind === 'refused'
          ? refused(reading)
          : (planned.get(reading)?.outcome ?? []),
      ),
    })),
  };
}

function titleOf(reading: NamedReading, file: string): string {
  const own =
    reading.kind === 'ladder'
      ? reading.ladder.title
      : reading.kind === 'matrix'
        ? reading.matrix.title
        : undefined;
  return (
    tidyTitle(own ?? reading.heading ?? '') ||
    path.posix.basename(file, path.posix.extname(file))
  );
}

/** Where somebody's own machine has it is nothing to be published. */
function shown(file: string): string {
  return /^(?:\/|[a-z]:|\.\.)/i.test(file) ? path.posix.basename(file) : file;
}

function draftOf(
  reading: Accepted,
  name: {title: string; source: string},
): {draft: TrackDraft; doubts: Doubt[]} {
  return reading.kind === 'ladder'
    ? ladderDraft(reading.ladder, name)
    : {draft: matrixDraft(reading.matrix, name), doubts: []};
}

/** What the check would say of these files, by their names. */
function check(
  files: readonly {name: string; text: string}[],
): Map<string, Problem[]> {
  const parsed = files.map(({name, text}) => parseDocument(name, text));
  const {problems} = organize({
    documents: parsed.flatMap(({document}) => document ?? []),
    problems: parsed.flatMap((each) => each.problems),
    unreadable: [],
  });
  return groupBy(problems, ({position}) => position.file);
}

function plan(
  {kind, what, line, ...reading}: Accepted,
  {
    name,
    draft,
    doubts,
    problems,
  }: {name: string; draft: TrackDraft; doubts: Doubt[]; problems: Problem[]},
): {outcome: Outcome; file?: ImportPlan['files'][number]} {
  const errors = problems.filter(({severity}) => severity === 'error');
  if (errors.length > 0) {
    return {
      outcome: refused({
        line,
        what,
        reason: `It cannot become a ladder: ${errors.map(({message}) => message).join(' ')}`,
      }),
    };
  }
  const allowed = [...new Set(problems.map(({rule}) => rule))].sort();
  return {
    outcome: {
      line,
      what,
      kind,
      written: name,
      counts: countsOf({kind, ...reading} as Accepted),
      doubts: [...reading.doubts, ...doubts].sort((a, b) => a.line - b.line),
      allowed,
    },
    file: {name, text: trackText(allowing(draft, allowed))},
  };
}

function refused({
  line,
  what,
  reason,
}: Pick<RefusedReading, 'line' | 'what' | 'reason'>): Outcome {
  return {
    line,
    what,
    kind: 'refused',
    reason,
    counts: {},
    doubts: [],
    allowed: [],
  };
}

/** The file is quiet about what its source leaves open, and says so. */
function allowing(draft: TrackDraft, rules: readonly string[]): TrackDraft {
  if (rules.length === 0) {
    return draft;
  }
  const {title, ...others} = draft.keys;
  return {
    ...draft,
    head: [
      ...draft.head,
      'What the check finds in it is allowed below: take a rule out to see where it is.',
    ],
    keys: {title, allow: rules, ...others},
  };
}

function countsOf(reading: Accepted): Record<string, number> {
  if (reading.kind === 'ladder') {
    const {roles, moves} = reading.ladder;
    return {roles: roles.length, moves: moves.length};
  }
  const {levels, competencies, expectations} = reading.matrix;
  return {
    levels: levels.flat().length,
    competencies: competencies.length,
    expectations: expectations.length,
  };
}
