import {knownNames} from '../names/knownNames';
import {slug} from '../names/slug';
import type {Problem} from '../organization';
import type {ReadResult} from '../read/readFolder';
import {interfaceFile} from '../read/readTranslations';
import {collectErrors} from '../resolve/report';
import type {Shape} from '../schema/shape';
import {checkWords} from '../words/checkWords';
import type {Words} from '../words/english';
import {checkTexts} from './checkTexts';
import {missingTranslation, missingTranslationRule} from './missing';
import type {Texts} from './texts';
import {translateShape} from './translateShape';

export interface Originals {
  /** What could be read of the ladder folder. */
  shapes: readonly Shape[];
  /** Files of it that could not. */
  unreadable: readonly string[];
  /** Whether entries of a list of a file could not be read. */
  hasLost: (file: string, list: string) => boolean;
}

/** What could be read of the folder of one language. */
export interface Translations extends ReadResult {
  /** The folder as messages name it. */
  name: string;
  /** Texts may be missing: the originals are in this language. */
  original: boolean;
}

export interface Translated {
  shapes: Shape[];
  /** The texts by file. */
  texts: ReadonlyMap<string, Texts>;
  /** A site's own words for the interface. */
  words: Partial<Words>;
  problems: Problem[];
}

/**
 * Puts the texts of one language in the place of the authors'. It is done before references are followed, so that each text
 * changes where it is written, and all that share it share the translation.
 */
export function translate(
  {shapes, unreadable, hasLost}: Originals,
  {
    documents: all,
    problems: unread,
    unreadable: unreadableTexts,
    name: folder,
    original,
  }: Translations,
): Translated {
  const ownWords = all.find(({file}) => file === interfaceFile);
  const documents = all.filter((document) => document !== ownWords);
  const {words, problems: wrongWords} = ownWords
    ? checkWords(ownWords)
    : {words: {}, problems: []};
  const {problems, report} = collectErrors();
  const files = [...shapes.map(({file}) => file), ...unreadable];
  const textsOf = new Map<string, Texts>();
  const faulty = new Set<string>();
  problems.push(...unread, ...wrongWords);
  for (const document of documents) {
    const {file} = document;
    const {texts, problems: mistakes} = checkTexts(document);
    problems.push(...mistakes);
    if (mistakes.length > 0) {
      faulty.add(file);
    }
    if (!files.includes(file)) {
      report(
        'unknown-file',
        {file, line: 1, column: 1},
        `The ladder folder has no file "${file}" to translate. ${knownNames('files', file, files)}`,
      );
    } else if (texts) {
      textsOf.set(file, {
        ...texts,
        positionOf: (place, part) => ({
          ...texts.positionOf(place, part),
          folder,
        }),
      });
    }
  }
  // What is missing is not told of files whose texts cannot all be read.
  const broken = new Set([...unreadableTexts, ...faulty]);
  const missing = new Map<string, string[]>();
  const translated = shapes.map((shape) => {
    const {file} = shape;
    const places: string[] = [];
    const texts = textsOf.get(file) ?? {written: {}, positionOf: start(file)};
    const result = translateShape(shape, {
      ...texts,
      isOpen: (list) => hasLost(file, list),
      report,
      miss: (place) => places.push(place.join('.')),
    });
    const isSilent =
      original ||
      broken.has(file) ||
      shape.allow.map(slug).includes(missingTranslationRule);
    if (places.length > 0 && !isSilent) {
      missing.set(file, textsOf.has(file) ? places : []);
    }
    return result;
  });
  return {
    shapes: translated,
    texts: textsOf,
    words,
    problems: [...problems, ...missingTranslation(missing)].map(
      ({position, ...problem}) => ({
        ...problem,
        position: {...position, folder},
      }),
    ),
  };
}

function start(file: string): Texts['positionOf'] {
  return () => ({file, line: 1, column: 1});
}
