import {readdir} from 'node:fs/promises';
import path from 'node:path';
import {getSwizzleConfig} from '../getSwizzleConfig';

describe('getSwizzleConfig', () => {
  it('offers every component of the theme', async () => {
    const files = await readdir(path.resolve(__dirname, '../theme'), {
      recursive: true,
    });
    const components = files
      .filter((file) => path.parse(file).name === 'index')
      .map((file) => path.dirname(file).split(path.sep).join('/'));
    expect(Object.keys(getSwizzleConfig().components).sort()).toEqual(
      components.sort(),
    );
  });
});
