import {slug} from '../names/slug';

/** A file's path without its extension: `legal/counsel.yml` is `legal/counsel`. */
export function stem(file: string): string {
  return file.replace(/\.(?:ya?ml|json)$/iu, '');
}

/** Compares names that may hold folders: every part as a slug. */
export function slugPath(path: string): string {
  return path.split('/').map(slug).join('/');
}

/** The id of the track that a file holds. */
export function trackId(file: string): string {
  return slugPath(stem(file));
}
