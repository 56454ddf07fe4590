import {slug} from '../names/slug';
import type {Problem} from '../organization';
import type {Resolved} from '../resolve/resolve';
import type {Shape} from '../schema/shape';
import type {Texts} from '../translate/texts';
import {lintedFiles} from './lintedFiles';
import type {Finding, Subject} from './rule';
import {rules} from './rules';
import {writtenLinks} from './writtenLinks';
import {writtenMoves} from './writtenMoves';

/** What was read before it was put together. */
export interface Sources {
  /** In the words of their authors. */
  shapes: readonly Shape[];
  /** In another language, by file. */
  texts: ReadonlyMap<string, Texts>;
  /** Names of the rules that a site asks for: the opt-in ones among them are checked, too. */
  asked: readonly string[];
}

/**
 * Warns of data that is valid but doubtful. What is found in a file that many tracks extend is reported once.
 * Tracks that miss moves wait until these are back.
 */
export function lint(
  resolved: Resolved,
  {shapes, texts, asked}: Sources,
): Problem[] {
  const {organization, partial, unused} = resolved;
  const waits = new Set(partial);
  const tracks = organization.tracks.filter(({id}) => !waits.has(id));
  const subject: Subject = {
    tracks,
    moves: writtenMoves(tracks, organization.tracks),
    links: writtenLinks(tracks, shapes),
    files: lintedFiles(resolved, shapes, texts),
    unused,
  };
  const problems = rules
    .filter(({name, optIn}) => !optIn || asked.includes(name))
    .flatMap(({name, check}) =>
      check(subject)
        .filter((finding) => !isSilenced(name, finding))
        .map(({position, message}): Problem => ({
          rule: name,
          severity: 'warning',
          position,
          message,
        })),
    );
  const first = new Map<string, Problem>();
  for (const problem of problems) {
    const {rule, position} = problem;
    const {folder = '', file, line, column} = position;
    const place = `${rule} ${folder}/${file}:${line}:${column}`;
    first.set(place, first.get(place) ?? problem);
  }
  return [...first.values()];
}

function isSilenced(name: string, {move, role, track}: Finding): boolean {
  return (
    role?.status === 'draft' ||
    [move, role, track].some((owner) => owner?.allow.map(slug).includes(name))
  );
}
