import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Heading from '@theme/Heading';
import styles from './styles.module.css';

/** What is shown of a file that `career-ladder diff --add-to` writes. */
interface Entry {
  name: string;
  date: string;
  from: string;
  to: string;
  step: string;
  changes: {sentence: string}[];
}

interface Props {
  entries: Entry[];
}

const steps: Record<string, ReactNode> = {
  major: <Translate id="site.changes.major">Major</Translate>,
  minor: <Translate id="site.changes.minor">Minor</Translate>,
  patch: <Translate id="site.changes.patch">Patch</Translate>,
};

/** What is written in the file is in English, on every page. */
const written = {lang: 'en', dir: 'ltr'};

/** What changed on our ladders, newest first. */
export default function LadderChangelog({entries}: Props): ReactNode {
  const {currentLocale} = useDocusaurusContext().i18n;
  const day = new Intl.DateTimeFormat(currentLocale, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return (
    <div className={styles.changelog}>
      {entries.map(({name, date, from, to, step, changes}) => (
        <section key={`${from} ${to}`}>
          <Heading as="h2">
            <span {...written}>{name}</span>
          </Heading>
          <p className={styles.when}>
            <time dateTime={date}>{day.format(new Date(date))}</time>
            <span className={`badge ${styles.step}`} data-step={step}>
              {steps[step]}
            </span>
          </p>
          <ul {...written}>
            {changes.map(({sentence}) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
