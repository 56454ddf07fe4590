const shared = {
  // `ignoreDynamic` leaves `import()` alone: the packages behind it are ESM only.
  transform: {
    '\\.[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: {syntax: 'typescript', tsx: true},
          transform: {react: {runtime: 'automatic'}},
        },
        module: {type: 'commonjs', ignoreDynamic: true},
      },
    ],
  },
  modulePathIgnorePatterns: [
    '<rootDir>/tests/\\.work/',
    '<rootDir>/website/',
    '/build/',
  ],
};

/** @type {import('jest').Config} */
export default {
  // Long enough to build a site, or to install one; what happens in a page has shorter limits of its own.
  testTimeout: 300_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['**/__tests__/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: [
        '/node_modules/',
        '/lib/',
        '/build/',
        '/\\.work/',
      ],
      setupFiles: ['<rootDir>/tests/support/docusaurusClient.ts'],
      // Docusaurus' client code is published as ES modules with JSX.
      transformIgnorePatterns: [
        '/node_modules/(?!@docusaurus/core/lib/client/)',
      ],
      moduleNameMapper: {
        '^career-ladder$': '<rootDir>/packages/career-ladder/src/index.ts',
        '^career-ladder/cli$':
          '<rootDir>/packages/career-ladder/src/cli/run.ts',
        '\\.css$': '<rootDir>/tests/support/empty.json',
        '^@theme/(Layout|Heading|TOC|TOCCollapsible|EditMetaRow|DocBreadcrumbs/Items/Home)$':
          '<rootDir>/tests/support/classicTheme/$1.tsx',
        '^@theme/(.*)$':
          '<rootDir>/packages/docusaurus-theme-career-ladder/src/theme/$1',
        '^@docusaurus/(Link|use\\w+|BrowserOnly|ExecutionEnvironment|Head|Translate|isInternalUrl|router)$':
          '<rootDir>/node_modules/@docusaurus/core/lib/client/exports/$1.js',
        '^@generated/docusaurus.config$':
          '<rootDir>/tests/support/docusaurus.config.json',
        '^@generated/routes$': '<rootDir>/tests/support/routes.json',
        '^@generated/': '<rootDir>/tests/support/empty.json',
      },
    },
    {
      ...shared,
      displayName: 'chromium',
      testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/browser/support/setup.ts',
      globals: {browserName: 'chromium'},
    },
    {
      ...shared,
      displayName: 'firefox',
      // Whatever depends on how a browser draws and behaves.
      testMatch: [
        'axe',
        'careerPage',
        'geometry',
        'geometryOfSite',
        'languages',
        'map',
        'places/places',
        'reading/reading',
      ].map((name) => `<rootDir>/tests/browser/${name}.test.ts`),
      globalSetup: '<rootDir>/tests/browser/support/setup.ts',
      globals: {browserName: 'firefox'},
    },
    {
      ...shared,
      displayName: 'fresh',
      testMatch: ['<rootDir>/tests/fresh-site/*.test.ts'],
    },
  ],
};
