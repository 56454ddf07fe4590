import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {transformSync} from '@swc/core';

const require = createRequire(import.meta.url);

// The browser tests' own tools are TypeScript, which Node 20 does not run by itself.
require.extensions['.ts'] = (module, file) => {
  const {code} = transformSync(readFileSync(file, 'utf8'), {
    filename: file,
    jsc: {target: 'es2022', parser: {syntax: 'typescript'}},
    module: {type: 'commonjs', ignoreDynamic: true},
  });
  module._compile(code, file);
};

export const {launchChromium} = require('../../browser/support/chromium.ts');
export const {serve} = require('../../browser/support/serve.ts');
export const {startDevServer} = require('../../browser/support/devServer.ts');
