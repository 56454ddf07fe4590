import {firefox, type Browser, type Page} from 'playwright-core';
import {findProgram, type Program} from './findProgram';

/*
 * Playwright speaks WebDriver BiDi with an installed Firefox. That protocol emulates neither media nor a reader without JavaScript
 * there, and Firefox refuses Playwright's attempt. Firefox itself can do both, by the settings of a tab that its developer tools
 * use: they are set through Playwright's own connection.
 */

const program: Program = {
  variable: 'FIREFOX_PATH',
  names: ['firefox-esr', 'firefox'],
  usualPlaces: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
  missing:
    'The browser tests need Firefox: install it (Debian: apt-get install firefox-esr) or set FIREFOX_PATH to its path.',
};

/** Settings of a tab, as Firefox calls them. */
export interface TabSettings {
  allowJavascript?: boolean | undefined;
  forcedColorsOverride?: 'active' | 'none' | undefined;
  mediumOverride?: 'print' | 'screen' | undefined;
  prefersColorSchemeOverride?: 'dark' | 'light' | undefined;
  prefersReducedMotionOverride?: 'reduce' | 'none' | undefined;
  /** How many times as large as the page asks for its text is. */
  textZoom?: number | undefined;
}

/** A browser without a window. */
export async function launchFirefox(): Promise<Browser> {
  const browser = await firefox.launch({
    channel: 'moz-firefox',
    executablePath: findProgram(program),
    // Without, no tab can be set.
    args: ['--remote-allow-system-access'],
    // Firefox paints a page before its font has come, and once more when it has: all of it moves, whatever stands on it.
    firefoxUserPrefs: {'gfx.downloadable_fonts.enabled': false},
  });
  const session = sessionOf(browser);
  const send = session.send.bind(session);
  session.send = (command, parameters) =>
    command === 'emulation.setMediaFeaturesOverride'
      ? Promise.resolve({})
      : send(command, parameters);
  return browser;
}

/** Sets the tab of a page; what is `undefined` stays as it is. */
export async function setTab(page: Page, settings: TabSettings): Promise<void> {
  const session = sessionOf(page.context().browser()!);
  const {contexts} = (await session.send('browsingContext.getTree', {
    'moz:scope': 'chrome',
  })) as {contexts: [{context: string}]};
  const result = (await session.send('script.callFunction', {
    functionDeclaration: String(assignToTab),
    arguments: [tabOf(page), JSON.stringify(settings)].map((value) => ({
      type: 'string',
      value,
    })),
    awaitPromise: false,
    target: {context: contexts[0].context},
  })) as {type: string; exceptionDetails?: {text: string}};
  if (result.type !== 'success') {
    throw new Error(`Firefox: ${result.exceptionDetails?.text}`);
  }
}

declare const ChromeUtils: {
  importESModule: (address: string) => {
    NavigableManager: {getBrowsingContextById: (id: string) => object};
  };
};

/** Runs in Firefox' own window. */
function assignToTab(tab: string, settings: string): void {
  const {NavigableManager} = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  Object.assign(
    NavigableManager.getBrowsingContextById(tab),
    JSON.parse(settings),
  );
}

/** The part of Playwright that talks to the browser; it is not public, and has no types. */
interface Implementation {
  _browserSession: Session;
  delegate: {_session: {sessionId: string}};
}

interface Session {
  send: (command: string, parameters: object) => Promise<unknown>;
}

function implementationOf(object: Browser | Page): Implementation {
  const {_connection} = object as unknown as {
    _connection: {toImpl: (object: unknown) => Implementation};
  };
  return _connection.toImpl(object);
}

function sessionOf(browser: Browser): Session {
  return implementationOf(browser)._browserSession;
}

function tabOf(page: Page): string {
  return implementationOf(page).delegate._session.sessionId;
}
