import type {Plugin} from '@docusaurus/types';

/** The theme: the components behind the tags, and the pages of tracks and roles. It has no options. */
export default function themeCareerLadder(): Plugin {
  return {
    name: 'docusaurus-theme-career-ladder',
    getThemePath: () => '../lib/theme',
    getTypeScriptThemePath: () => '../src/theme',
    getClientModules: () => ['../lib/client/styles.js'],
  };
}

export {getSwizzleConfig} from './getSwizzleConfig';
