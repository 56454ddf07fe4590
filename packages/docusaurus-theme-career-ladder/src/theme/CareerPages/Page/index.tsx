import React, {type ReactNode} from 'react';
import Problems from '@theme/CareerLadder/Problems';
import Breadcrumbs from '@theme/CareerPages/Breadcrumbs';
import Styles from '@theme/CareerPages/Styles';
import EditMetaRow from '@theme/EditMetaRow';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import TOC from '@theme/TOC';
import TOCCollapsible from '@theme/TOCCollapsible';
import type {Props} from '@theme/CareerPages/Page';

export default function Page({
  page: {title, longTitle = title, summary, breadcrumbs, editUrl, problems},
  sections = [],
  children,
}: Props): ReactNode {
  const toc = sections.map(({id, title: value}) => ({id, value, level: 2}));
  const hasContents = toc.length > 1;
  return (
    <Layout title={longTitle} description={summary}>
      <Styles />
      <main className="container padding-top--md padding-bottom--lg">
        <div className="row">
          <div className="col career-page">
            <article>
              <Breadcrumbs {...breadcrumbs} />
              {hasContents && (
                <TOCCollapsible toc={toc} className="career-page__contents" />
              )}
              <div className="theme-doc-markdown markdown">
                <header>
                  <Heading as="h1">{title}</Heading>
                </header>
                {process.env.NODE_ENV !== 'production' && problems && (
                  <Problems problems={problems} />
                )}
                {children}
              </div>
            </article>
            {editUrl && (
              <EditMetaRow
                className="margin-top--md"
                editUrl={editUrl}
                lastUpdatedAt={undefined}
                lastUpdatedBy={undefined}
              />
            )}
          </div>
          {hasContents && (
            <div className="col col--3">
              <TOC toc={toc} />
            </div>
          )}
        </div>
      </main>
    </Layout>
  );
}
