import {spawn} from 'node:child_process';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {
  type CompletionList,
  CompletionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DidOpenTextDocumentNotification,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type MarkupContent,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

/** Shows in a text where the cursor is. */
const cursor = '|';

/** What an editor is set to: nothing is asked of the network. */
const settings: Record<string, unknown> = {
  yaml: {
    schemaStore: {enable: false},
    kubernetesCRDStore: {enable: false},
    completion: true,
    hover: true,
    validate: true,
  },
};

export type LanguageServer = Awaited<ReturnType<typeof startLanguageServer>>;

/** Runs the YAML language server as an editor does. Texts are open in it under the names of files in the folder. */
export async function startLanguageServer(folder: string) {
  const server = spawn(
    process.execPath,
    [
      require.resolve('yaml-language-server/bin/yaml-language-server'),
      '--stdio',
    ],
    {stdio: ['pipe', 'pipe', 'inherit']},
  );
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.onRequest(ConfigurationRequest.type, ({items}) =>
    items.map(({section}) => settings[section ?? ''] ?? null),
  );
  connection.onRequest(RegistrationRequest.type, () => undefined);
  const diagnosed = new Map<string, (found: Diagnostic[]) => void>();
  connection.onNotification(
    PublishDiagnosticsNotification.type,
    ({uri, diagnostics}) => diagnosed.get(uri)?.(diagnostics),
  );
  connection.listen();
  const root = pathToFileURL(folder).href;
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the protocol still asks for it
    rootUri: null,
    workspaceFolders: [{uri: root, name: 'ladders'}],
    capabilities: {
      workspace: {configuration: true},
      textDocument: {
        completion: {completionItem: {documentationFormat: ['plaintext']}},
        hover: {contentFormat: ['markdown']},
      },
    },
  });
  await connection.sendNotification(InitializedNotification.type, {});

  /** @returns what was found in the text when it was opened */
  async function open(file: string, text: string) {
    const uri = pathToFileURL(path.join(folder, file)).href;
    const diagnostics = new Promise<Diagnostic[]>((resolve) =>
      diagnosed.set(uri, resolve),
    );
    await connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: {uri, languageId: 'yaml', version: 1, text},
    });
    return {uri, diagnostics};
  }

  async function openAtCursor(file: string, text: string) {
    const before = text.slice(0, text.indexOf(cursor)).split('\n');
    const {uri} = await open(file, text.replace(cursor, ''));
    return {
      textDocument: {uri},
      position: {
        line: before.length - 1,
        character: before.at(-1)?.length ?? 0,
      },
    };
  }

  return {
    /** What is proposed at the cursor, with what it means, by what is shown in the list. */
    async complete(file: string, text: string): Promise<Map<string, string>> {
      const result = await connection.sendRequest(
        CompletionRequest.type,
        await openAtCursor(file, text),
      );
      const {items} = result as CompletionList;
      return new Map(
        items.map((item) => [item.label, textOf(item.documentation ?? '')]),
      );
    },

    /** What is shown where the mouse rests at the cursor, as Markdown. */
    async hover(file: string, text: string): Promise<string> {
      const result = await connection.sendRequest(
        HoverRequest.type,
        await openAtCursor(file, text),
      );
      return textOf(result?.contents as MarkupContent);
    },

    /** What is underlined in a text, with its line. */
    async diagnose(file: string, text: string): Promise<string[]> {
      const {diagnostics} = await open(file, text);
      return (await diagnostics).map(
        ({range, message}) => `${range.start.line + 1}: ${textOf(message)}`,
      );
    },

    async stop(): Promise<void> {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      await ended;
      connection.dispose();
    },
  };
}

function textOf(text: string | MarkupContent): string {
  return typeof text === 'string' ? text : text.value;
}
