import {pageAddress} from '../pageAddress';

it('is made of the base and of ids', () => {
  expect(pageAddress('careers')).toBe('/careers');
  expect(pageAddress('/careers/', 'legal/counsel', 'clerk')).toBe(
    '/careers/legal/counsel/clerk',
  );
  expect(pageAddress('people/careers', 'security')).toBe(
    '/people/careers/security',
  );
});

it('may begin where the site does', () => {
  expect(pageAddress('')).toBe('/');
  expect(pageAddress('/', 'security')).toBe('/security');
});

it('is written as the id is, whatever its script: Docusaurus names files by it', () => {
  expect(pageAddress('careers', '法務')).toBe('/careers/法務');
});
