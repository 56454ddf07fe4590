import type {PrismTheme} from 'prism-react-renderer';

/** Colors of code, as properties of the palette: one theme serves light, dark and paper. */
export const codeTheme: PrismTheme = {
  plain: {
    color: 'var(--ifm-font-color-base)',
    backgroundColor: 'var(--ifm-code-background)',
  },
  styles: [
    {
      types: ['comment', 'operator'],
      style: {color: 'var(--code-quiet)'},
    },
    {
      types: ['key', 'tag', 'keyword', 'property', 'function'],
      style: {color: 'var(--ifm-color-primary)'},
    },
    {
      types: ['string', 'number', 'boolean', 'attr-value', 'important'],
      style: {color: 'var(--accent)'},
    },
  ],
};
