import React, {type ReactNode} from 'react';
import type {Props} from '@theme/CompetencyMatrix/Styles';

/*
 * In the page rather than among the site's style sheets, which are on every page. Infima's rules for tables are stronger than a class
 * where older browsers are supported, so that its variables are set, or `!important` is said.
 */
export default function Styles({levels, groups}: Props): ReactNode {
  const css = [
    base,
    `@media screen {${themeRules(groups)}}`,
    `@media screen {@container (width >= 40rem) {${wideRules(levels)}}}`,
    `@media screen {@container (width < 40rem) {${narrow}${narrowRules(levels)}}}`,
  ].join('\n');
  return <style dangerouslySetInnerHTML={{__html: css}} />;
}

/** Numbers of the choices from 1, each with a rule. */
function rules(count: number, rule: (nth: number) => string): string {
  return Array.from({length: count}, (_, index) => rule(index + 1)).join('');
}

/** The choice of all is the first, so that a theme's is one further. */
function themeRules(groups: number): string {
  return rules(
    groups,
    (nth) =>
      `.career-matrix:has([data-kind='theme'] label:nth-of-type(${nth + 1}) :checked) tbody:not(:nth-of-type(${nth})){display:none !important}`,
  );
}

/** The first column holds the competencies. */
function wideRules(levels: number): string {
  return rules(
    levels,
    (nth) =>
      `.career-matrix:has([data-kind='level'] label:nth-of-type(${nth + 1}) :checked) tr>:nth-child(n+2):not(:nth-child(${nth + 1})){display:none}`,
  );
}

/** One level at a time: the one that is linked to until another is chosen, which a script sees to as soon as there is one. */
function narrowRules(levels: number): string {
  const linked = `html[data-has-hydrated='false'] .career-matrix:has([data-kind='step'] :default:checked)`;
  return [
    rules(
      levels,
      (nth) =>
        `.career-matrix:has([data-kind='step'] label:nth-of-type(${nth}) :checked) td:nth-child(${nth + 1}){display:block}`,
    ),
    `${linked}:has(td:target,td :target) td{display:none}`,
    rules(levels, (nth) => {
      const cell = `td:nth-child(${nth + 1})`;
      return `${linked}:has(${cell}:target,${cell} :target) ${cell}{display:block}`;
    }),
  ].join('');
}

const base = `
.career-matrix {
  --muted: var(--career-ladder-muted, var(--ifm-color-emphasis-700));
  --line: var(--ifm-table-border-color);
  container-type: inline-size;
  contain-intrinsic-inline-size: 20rem;
  margin-block: 1.5rem 2rem;
}
.career-matrix__filter {
  display: grid;
  gap: 0.25rem;
  margin-block-end: 0.75rem;
}
.career-matrix__choices {
  display: flex;
  flex-wrap: wrap;
  gap: 0 0.875rem;
  margin: 0;
  padding: 0;
  border: 0;
  font-size: 0.8125rem;
}
.career-matrix__choices legend {
  float: inline-start;
  padding: 0.25rem 0;
  color: var(--muted);
}
.career-matrix__choices label {
  position: relative;
}
.career-matrix__choices input {
  position: absolute;
  opacity: 0;
}
.career-matrix__choices span {
  display: block;
  padding-block: 0.25rem;
  border-block-end: 2px solid transparent;
  cursor: pointer;
}
.career-matrix__choices :checked + span {
  border-color: currentcolor;
  font-weight: 600;
}
.career-matrix__choices :focus-visible + span {
  outline: 2px solid var(--ifm-color-primary);
}
.career-matrix__scroller {
  max-block-size: calc(100vh - var(--ifm-navbar-height) - 2rem);
  overflow: auto;
  scroll-margin-block-start: calc(var(--ifm-navbar-height) + 0.5rem);
  scroll-padding-inline-start: 10.5rem;
}
.career-matrix .career-matrix__table {
  --ifm-table-border-width: 0;
  --ifm-table-stripe-background: transparent;
  --ifm-table-head-background: Canvas;
  --ifm-paragraph-margin-bottom: 0.25rem;
  --ifm-list-margin: 0.25rem;
  --ifm-list-left-padding: 1.25rem;
  display: table !important;
  inline-size: 100%;
  margin: 0;
  overflow: visible !important;
  font-size: 0.875rem;
  line-height: 1.5;
}
.career-matrix caption {
  padding-block-end: 0.25rem;
  text-align: start;
}
.career-matrix :is(th, td) {
  padding: 0.625rem 0.75rem !important;
  text-align: start;
  vertical-align: top;
}
.career-matrix th {
  /* The page's own background may let through what is scrolled below it. */
  background-image: linear-gradient(var(--ifm-background-color) 0 0);
}
.career-matrix td {
  position: relative;
  min-inline-size: 12.5rem;
  scroll-margin-block-start: calc(var(--ifm-navbar-height) + 3.5rem);
}
.career-matrix td:empty::before {
  content: '–' / '';
  color: var(--muted);
}
.career-matrix :is(thead th, [scope='row']) {
  position: sticky;
  z-index: 1;
  inset-inline-start: 0;
}
.career-matrix thead th {
  inset-block-start: 0;
  /* Its border stays behind where it sticks. */
  background-image:
    linear-gradient(var(--line) 0 0),
    linear-gradient(var(--ifm-background-color) 0 0);
  background-position: bottom;
  background-repeat: no-repeat;
  background-size: 100% 1px, auto;
}
.career-matrix thead th + th {
  inset-inline-start: auto;
}
.career-matrix thead th:first-child {
  z-index: 2;
}
.career-matrix [scope='row'] {
  inline-size: 10.5rem;
  min-inline-size: 10.5rem;
}
.career-matrix__theme span {
  position: sticky;
  inset-inline-start: 0.75rem;
}
.career-matrix__small,
.career-matrix__origin {
  color: var(--muted);
  font-size: 0.75rem;
  font-weight: 400;
}
.career-matrix__origin {
  display: block;
  inline-size: fit-content;
  margin-block: 0.125rem;
  padding-inline: 0.3125rem;
  border: 1px solid var(--line);
  border-radius: var(--ifm-global-radius);
}
.career-matrix__expectation + .career-matrix__expectation {
  margin-block-start: 0.5rem;
}
.career-matrix__link {
  position: absolute;
  inset-block-start: 0;
  inset-inline-end: 0.25rem;
  opacity: 0;
}
.career-matrix td:hover .career-matrix__link,
.career-matrix__link:focus-visible {
  opacity: 1;
}
html[data-has-hydrated='false'] .career-matrix td:is(:target, :has(:target)),
.career-matrix [data-target] {
  outline: 2px solid var(--ifm-color-primary);
  outline-offset: -2px;
}
.career-matrix__download {
  display: inline-block;
  margin-block-start: 0.5rem;
  font-size: 0.8125rem;
}
@container (width >= 40rem) {
  .career-matrix [data-kind='step'] {
    display: none;
  }
}
@media print {
  @page {
    size: landscape;
  }
  .career-matrix :is(.career-matrix__filter, .career-matrix__download) {
    display: none;
  }
  .career-matrix__scroller {
    max-block-size: none;
    overflow: visible;
  }
  .career-matrix .career-matrix__table {
    --ifm-table-head-background: transparent;
      table-layout: fixed;
    font-size: 9px;
    overflow-wrap: break-word;
  }
  .career-matrix :is(th, td) {
    position: static !important;
    inline-size: auto;
    padding: 0.25rem !important;
    min-inline-size: 0;
    background-image: none;
    font-size: inherit !important;
  }
  .career-matrix :is(.career-matrix__small, .career-matrix__origin) {
    font-size: 8px;
  }
  .career-matrix thead {
    display: table-header-group;
  }
  .career-matrix tr {
    break-inside: avoid;
  }
  .career-matrix tr:has(> .career-matrix__theme) {
    break-after: avoid;
  }
  .career-matrix details::details-content {
    content-visibility: visible;
    block-size: auto;
  }
}
`;

const narrow = `
.career-matrix__filter,
.career-matrix__scroller {
  display: contents;
}
.career-matrix [data-kind='level'] {
  display: none;
}
.career-matrix caption {
  margin-block-start: 0.75rem;
}
.career-matrix [data-kind='step'] {
  position: sticky;
  z-index: 1;
  inset-block-start: var(--ifm-navbar-height);
  background: linear-gradient(var(--ifm-background-color) 0 0) Canvas;
}
.career-matrix .career-matrix__table,
.career-matrix :is(caption, tbody, tr, th) {
  display: block !important;
}
.career-matrix thead {
  position: absolute;
  clip-path: inset(50%);
}
.career-matrix td {
  display: none;
  min-inline-size: 0;
  padding-block-start: 0.25rem !important;
  scroll-margin-block-start: calc(var(--ifm-navbar-height) + 9rem);
}
.career-matrix [scope='row'] {
  position: static;
  inline-size: auto;
  padding-block-end: 0 !important;
}
`;
