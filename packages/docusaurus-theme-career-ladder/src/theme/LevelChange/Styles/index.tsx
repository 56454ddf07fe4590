import React, {type ReactNode} from 'react';

/*
 * With the component rather than in the site's style sheet: pages without a comparison do not pay for it. Infima's rules for texts
 * outrank classes in some set-ups; its own variables always reach them.
 */
export default function Styles(): ReactNode {
  return <style dangerouslySetInnerHTML={{__html: styles}} />;
}

const styles = `
.career-change {
  --muted: var(--career-ladder-muted, var(--ifm-color-emphasis-700));
  --ifm-paragraph-margin-bottom: 0.25rem;
  --ifm-list-margin: 0.25rem;
  container-type: inline-size;
  margin-block: 1.5rem 2rem;
  overflow-wrap: break-word;
}
.career-change__title {
  font-size: 1.125rem;
}
.career-change__theme {
  margin-block: 1rem 0.25rem;
  color: var(--muted);
  font-size: 0.8125rem;
  font-weight: 600;
}
.career-change__competency {
  display: grid;
  grid-template-columns: minmax(0, 1fr) minmax(0, 3fr);
  gap: 0.5rem 1.25rem;
  padding-block: 0.625rem;
  border-block-start: 1px solid var(--ifm-color-emphasis-300);
  line-height: 1.5;
}
.career-change__name {
  font-weight: 600;
}
.career-change__kind, .career-change__level, .career-change__examples {
  color: var(--muted);
  font-size: 0.8125rem;
  font-weight: 400;
}
.career-change__kind::before {
  content: '=';
  display: inline-block;
  inline-size: 1.125rem;
  font-weight: 700;
}
.career-change [data-kind='new']::before { content: '+'; }
.career-change [data-kind='gone']::before { content: '−'; }
.career-change [data-kind='raised']::before { content: '↑'; }
.career-change [data-kind='reworded']::before { content: '≈'; }
.career-change [data-kind='changed']::before { content: '±'; }
.career-change__part + .career-change__part {
  margin-block-start: 0.5rem;
}
.career-change__expectation {
  display: list-item;
  margin-block-start: 0.125rem;
  margin-inline-start: 1.125rem;
  list-style: disc;
}
.career-change [data-part='gone'] {
  color: var(--muted);
}
.career-change__text {
  display: grid;
  grid-template-columns: 5rem minmax(0, 1fr);
  gap: 0.5rem;
  align-items: baseline;
}
.career-change__examples {
  margin-block-start: 0.25rem;
}
.career-change :is(ins, del) {
  text-decoration-thickness: 2px;
  background: color-mix(in srgb, var(--ifm-color-success) 22%, transparent);
}
.career-change del {
  background: color-mix(in srgb, var(--ifm-color-danger) 16%, transparent);
}
.career-change__same summary {
  padding-block: 0.5rem;
  border-block-start: 1px solid var(--ifm-color-emphasis-300);
  cursor: pointer;
}
@container (width < 30rem) {
  .career-change__competency, .career-change__text {
    grid-template-columns: minmax(0, 1fr);
    row-gap: 0.25rem;
  }
  .career-change__name {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 1rem;
  }
}
@media print {
  .career-change {
    --muted: #444950;
    color: #1c1e21;
  }
  .career-change__same::details-content {
    content-visibility: visible;
    block-size: auto;
  }
  .career-change__expectation, .career-change__theme {
    break-inside: avoid;
  }
  .career-change :is(.career-change__title, .career-change__theme, .career-change__kind) {
    break-after: avoid;
  }
}
`;
