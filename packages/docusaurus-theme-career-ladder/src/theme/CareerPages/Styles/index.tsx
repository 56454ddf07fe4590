import React, {type ReactNode} from 'react';

/* Here rather than in the site's sheet, which every page loads. */
const styles = `
.career-page__breadcrumbs {
  --ifm-breadcrumb-size-multiplier: 0.8;
  margin-block-end: 0.8rem;
}
.career-page__facts {
  color: var(--ifm-color-emphasis-700);
  margin-block-end: var(--ifm-paragraph-margin-bottom);
}
.career-page__text {
  margin-block-end: var(--ifm-paragraph-margin-bottom);
}
.career-page__tracks {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr));
  gap: 1.5rem 2rem;
  margin-block: 2rem;
}
.career-page__tracks small {
  color: var(--ifm-color-emphasis-700);
}
@media print {
  .career-page__contents {
    display: none;
  }
}
@media (min-width: 997px) {
  .career-page:not(:only-child) {
    max-width: 75%;
  }
  .career-page__contents {
    display: none;
  }
}
`;

export default function Styles(): ReactNode {
  return <style dangerouslySetInnerHTML={{__html: styles}} />;
}
