import {join} from 'node:path';
import type {ExtensionContext} from 'vscode';
import {LanguageClient, TransportKind} from 'vscode-languageclient/node';
import {CLIENT_OPTIONS, registerCommands} from './common.js';

/** Where the server waits for a debugger when the extension itself is being debugged; `.vscode/launch.json` attaches here. */
const DEBUG_PORT = 6009;

let client: LanguageClient | undefined;

/** On the desktop and on a remote machine: the server is a node process of its own. */
export async function activate(context: ExtensionContext): Promise<void> {
  const server = {module: join(__dirname, 'server.js'), transport: TransportKind.ipc};
  const debug = {...server, options: {execArgv: ['--nolazy', `--inspect=${DEBUG_PORT}`]}};
  client = new LanguageClient('nutgraf', 'Nutgraf', {run: server, debug}, CLIENT_OPTIONS);
  registerCommands(context);
  await client.start();
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}
