/** What the terminal shows in the test that runs, a text a line. */
export const terminal: string[] = [];

/** Keeps what is logged off the real terminal, and undoes what loading a site changes. Once a file. */
export function watchTerminal(): void {
  const environment = process.env.NODE_ENV;

  beforeEach(() => {
    terminal.length = 0;
    for (const method of ['log', 'info', 'warn', 'error'] as const) {
      jest.spyOn(console, method).mockImplementation((...texts: unknown[]) => {
        terminal.push(texts.join(' '));
      });
    }
  });

  afterEach(() => {
    jest.restoreAllMocks();
    process.env.NODE_ENV = environment;
  });
}
