import {type ExtensionContext, Uri, workspace} from 'vscode';
import {LanguageClient} from 'vscode-languageclient/browser';
import {CLIENT_OPTIONS, registerCommands} from './common.js';

let client: LanguageClient | undefined;

/** In a browser: the server is a web worker, which is handed the model because it cannot read files. */
export async function activate(context: ExtensionContext): Promise<void> {
  const read = (name: string) => workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'dist', name));
  const [script, model] = await Promise.all([read('browserServer.js'), read('model-en.bin')]);
  // From its text, not its address: no worker may be made from the address of an extension on a remote machine.
  const address = URL.createObjectURL(new Blob([new Uint8Array(script)], {type: 'text/javascript'}));
  const worker = new Worker(address);
  const initializationOptions = {...CLIENT_OPTIONS.initializationOptions, model};
  client = new LanguageClient('nutgraf', 'Nutgraf', worker, {...CLIENT_OPTIONS, initializationOptions});
  registerCommands(context);
  await client.start();
  URL.revokeObjectURL(address);
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}
