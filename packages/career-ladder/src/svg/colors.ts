import {element} from './element';

/*
 * Colors of the light mode are attributes, which every viewer understands. Those of the dark mode are styles, for viewers that
 * know what their reader prefers; they win over attributes.
 */

const light = {
  page: '#ffffff',
  text: '#1c1e21',
  muted: '#525860',
  line: '#6b727c',
  noPath: '#6b727c',
  path1: '#2c66c9',
  path2: '#b4540a',
  path3: '#8a3ab0',
  path4: '#0f766e',
  path5: '#b4235a',
  path6: '#4d6b0f',
};

/** What a color is for. */
export type Ink = keyof typeof light;

const dark: Record<Ink, string> = {
  page: '#1b1b1d',
  text: '#e3e3e3',
  muted: '#bec3c9',
  line: '#a3a9b2',
  noPath: '#a3a9b2',
  path1: '#8ab4ff',
  path2: '#f2a65e',
  path3: '#d8a1f0',
  path4: '#4fd1c0',
  path5: '#f797b5',
  path6: '#b5d267',
};

const paths: Ink[] = ['path1', 'path2', 'path3', 'path4', 'path5', 'path6'];

/** How much of a path's color its cards have. */
export const shade = 0.08;

/** Attributes for what is filled. */
export function fill(ink: Ink): {class: string; fill: string} {
  return {class: `fill-${ink}`, fill: light[ink]};
}

/** Attributes for what is drawn as a line. */
export function stroke(ink: Ink): {class: string; stroke: string} {
  return {class: `stroke-${ink}`, stroke: light[ink]};
}

/** Color of a path by its number; a role that is on none has one too. */
export function inkOfPath(path: number | undefined): Ink {
  return paths[path ?? -1] ?? 'noPath';
}

/** The colors for readers who prefer dark pages, in a picture of the class `picture`; paper stays light. */
export function darkMode(): string {
  const rules = Object.entries(dark).map(
    ([ink, color]) =>
      `.fill-${ink}{fill:${color}}.stroke-${ink}{stroke:${color}}`,
  );
  return element(
    'style',
    {},
    // Its background is what a browser shows around a picture that is opened by itself.
    `@media screen and (prefers-color-scheme:dark){.picture{background:${dark.page}}${rules.join('')}}`,
  );
}
