/** @type {import('jest').Config} */
export default {
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
  testMatch: ['**/__tests__/**/*.test.{ts,tsx}'],
  testPathIgnorePatterns: ['/node_modules/', '/lib/', '/build/', '/\\.work/'],
  modulePathIgnorePatterns: ['<rootDir>/tests/\\.work/', '/build/'],
};
