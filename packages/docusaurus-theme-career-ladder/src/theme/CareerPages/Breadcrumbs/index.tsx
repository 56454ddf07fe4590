import React, {type ReactNode} from 'react';
import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import routes from '@generated/routes';
import HomeItem from '@theme/DocBreadcrumbs/Items/Home';
import type {Props} from '@theme/CareerPages/Breadcrumbs';

export default function Breadcrumbs({label, items}: Props): ReactNode {
  const {baseUrl} = useDocusaurusContext().siteConfig;
  const {withBaseUrl} = useBaseUrlUtils();
  const listed = {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: items.map(({title, href}, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: withBaseUrl(href, {absolute: true}),
    })),
  };
  return (
    <>
      <Head>
        <script type="application/ld+json">{JSON.stringify(listed)}</script>
      </Head>
      <nav className="career-page__breadcrumbs" aria-label={label}>
        <ul className="breadcrumbs">
          {hasPage(baseUrl, routes) && <HomeItem />}
          {items.map(({title, href}, index) =>
            index < items.length - 1 ? (
              <li key={href} className="breadcrumbs__item">
                <Link className="breadcrumbs__link" to={href}>
                  {title}
                </Link>
              </li>
            ) : (
              <li
                key={href}
                className="breadcrumbs__item breadcrumbs__item--active"
              >
                <span className="breadcrumbs__link" aria-current="page">
                  {title}
                </span>
              </li>
            ),
          )}
        </ul>
      </nav>
    </>
  );
}

interface Route {
  path?: unknown;
  exact?: boolean | undefined;
  routes?: Route[] | undefined;
}

/** A site need not have a page at its base. */
function hasPage(address: string, among: readonly Route[]): boolean {
  return among.some(
    ({path, exact, routes: inside = []}) =>
      path === address && (exact === true || hasPage(address, inside)),
  );
}
