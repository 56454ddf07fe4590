import type {ConfigLanguage, FoundSite, PackageManager} from './findSite';

const install: Record<PackageManager, string> = {
  npm: 'npm install',
  yarn: 'yarn add',
  pnpm: 'pnpm add',
  bun: 'bun add',
};

const configStart: Record<ConfigLanguage, string> = {
  TypeScript: 'const config: Config = {',
  'ES module': 'export default {',
  CommonJS: 'module.exports = {',
};

/**
 * What is left to do until a ladder is on a page, as numbered steps.
 * @param folder the ladder folder relative to the site, with `/` as separator
 */
export function nextSteps(
  {config, installed, packageManager}: FoundSite,
  {folder, track}: {folder: string; track: string},
): string {
  const steps = [
    ...(installed
      ? []
      : [
          step('Install the plugin and its theme', [
            `${install[packageManager]} docusaurus-plugin-career-ladder docusaurus-theme-career-ladder`,
          ]),
        ]),
    ...(config?.configured
      ? []
      : [
          step(
            `Add the plugin and its theme to ${config?.file ?? 'docusaurus.config.js'}`,
            [
              configStart[config?.language ?? 'ES module'],
              '  // …',
              `  plugins: [${pluginEntry(folder)}],`,
              "  themes: ['docusaurus-theme-career-ladder'],",
              '};',
            ],
          ),
        ]),
    step('Show the ladder on any page (.mdx)', [
      `<CareerLadder track="${track}" />`,
    ]),
  ];
  return steps.map((text, index) => `${index + 1}. ${text}`).join('\n');
}

function step(what: string, lines: string[]): string {
  return `${what}:\n\n${lines.map((line) => `     ${line}\n`).join('')}`;
}

function pluginEntry(folder: string): string {
  const name = "'docusaurus-plugin-career-ladder'";
  return folder === 'ladders' ? name : `[${name}, {path: '${folder}'}]`;
}
