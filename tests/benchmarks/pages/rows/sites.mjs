import {
  eightRoles,
  linkImport,
  listOfLinks,
  otherPages,
  page,
} from '../handbook.mjs';

export const track = eightRoles();

/** The page that differs: in one site it draws the ladder, in the other it lists the same links. */
export const comparedPage = 'career';

const contents = {
  ladder: page('Career', '<CareerLadder track="development" />'),
  links: page('Career', listOfLinks(track.roles), linkImport),
};

/**
 * One of the sites that are compared.
 * @param content `ladder`, or `links` for the same page with the links of the ladder as a plain list
 */
export function comparedSite(content, bundler, installed = true) {
  return {
    name: `${content}-${bundler}${installed ? '' : '-without'}`,
    bundler,
    installed,
    locales: ['en', 'ar'],
    ladders: {development: track},
    docs: {...otherPages(), [`${comparedPage}.mdx`]: contents[content]},
  };
}
