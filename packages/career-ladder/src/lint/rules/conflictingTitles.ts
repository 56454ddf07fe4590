import {groupBy} from '../../groupBy';
import {quoted} from '../../names/quoted';
import {slug} from '../../names/slug';
import type {Position} from '../../organization';
import type {Shape} from '../../schema/shape';
import {namedLists} from '../../translate/named';
import {namedEntries, type NamedEntry} from '../namedEntries';
import {ownerOf} from '../ownerOf';
import {placeText} from '../../problems/place';
import type {Finding, LintedFile, Rule} from '../rule';

/**
 * One id with two titles: in a shared file and in one that it extends, or in the translations of two files that call it the
 * same. A track that replaces a title means it so.
 */
export const conflictingTitles: Rule = {
  name: 'conflicting-titles',
  check: ({files}) => [
    ...files.filter(({shape}) => shape.shared).flatMap(replacedTitles),
    ...translatedInTwoWays(files),
  ],
};

function replacedTitles(file: LintedFile): Finding[] {
  const {shape, extended} = file;
  const earlier = new Map(
    extended.flatMap((other) =>
      namedEntries(other).map(
        (entry) => [keyOf(entry), {entry, other}] as const,
      ),
    ),
  );
  return namedEntries(shape).flatMap((entry) => {
    const found = earlier.get(keyOf(entry));
    if (!found || found.entry.title === entry.title) {
      return [];
    }
    const position = titlePosition(entry, shape);
    const before = titlePosition(found.entry, found.other);
    return {
      position,
      message: `The ${namedLists[entry.list]} "${entry.id}" is ${quoted(entry.title)} here and ${quoted(found.entry.title)} ${placeText(before, position)}. Give it one title, or one of the two another id.`,
      track: ownerOf(file),
    };
  });
}

/** The words of one translation for something that has a title, or for a text. */
interface TranslatedTitle {
  /** What is translated. */
  name: string;
  /** The same for all that the originals call the same. */
  key: string;
  words: string;
  position: Position;
  file: LintedFile;
}

function translatedInTwoWays(files: readonly LintedFile[]): Finding[] {
  const titles = groupBy(files.flatMap(translatedTitles), ({key}) => key);
  return [...titles.values()].flatMap((group) => {
    // The sort is stable: of ways that are used as often, the first counts.
    const [usual, ...others] = [
      ...groupBy(group, ({words}) => words).values(),
    ].sort((a, b) => b.length - a.length);
    const [first] = usual ?? [];
    return first
      ? others.flat().map(({name, words, position, file}) => ({
          position,
          message: `${name} is ${quoted(words)} here and ${quoted(first.words)} ${placeText(first.position, position)}. Translate it in one way.`,
          track: ownerOf(file),
        }))
      : [];
  });
}

function translatedTitles(file: LintedFile): TranslatedTitle[] {
  const {shape, texts} = file;
  if (!texts) {
    return [];
  }
  const {written, positionOf} = texts;
  const entries = new Map(
    namedEntries(shape).flatMap((entry) =>
      [...entry.aliases, entry.id].map((id) => [keyOf({...entry, id}), entry]),
    ),
  );
  const ofEntries = (Object.keys(namedLists) as NamedEntry['list'][]).flatMap(
    (list) =>
      Object.entries(written[list] ?? {}).flatMap(
        ([name, text]): TranslatedTitle[] => {
          const entry = entries.get(keyOf({list, id: slug(name)}));
          const words = typeof text === 'string' ? text : text.title;
          return entry && words !== undefined
            ? [
                {
                  name: `The ${namedLists[list]} "${entry.id}"`,
                  key: `${keyOf(entry)} ${entry.title}`,
                  words: words.trim(),
                  position: positionOf(
                    typeof text === 'string'
                      ? [list, name]
                      : [list, name, 'title'],
                  ),
                  file,
                },
              ]
            : [];
        },
      ),
  );
  const ofTexts = Object.entries(written.texts ?? {}).map(([text, words]) => ({
    name: `The text ${quoted(text.trim())}`,
    key: `texts ${text.trim()}`,
    words: words.trim(),
    position: positionOf(['texts', text]),
    file,
  }));
  return [...ofEntries, ...ofTexts];
}

function keyOf({list, id}: Pick<NamedEntry, 'list' | 'id'>): string {
  return `${list} ${id}`;
}

function titlePosition({place}: NamedEntry, {positionOf}: Shape): Position {
  return positionOf([...place, 'title']);
}
