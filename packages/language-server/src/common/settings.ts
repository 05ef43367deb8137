import {DEFAULT_SETTINGS, readSettings, type Settings} from '@nutgraf/language-service';
import type {Connection} from 'vscode-languageserver';

/** Where the settings stand in a client's configuration. */
const SECTION = 'nutgraf';

export interface SettingsStore {
  /** The settings that hold for a document. Never rejects. */
  get(uri: string): Promise<Settings>;
  /** To be called when the client tells of changed settings, with what it sent along. */
  changed(sent: unknown): void;
  forget(uri: string): void;
}

/**
 * Keeps settings by document.
 *
 * @param asks whether the client can be asked; else its `initial` settings hold until it sends others
 */
export function createSettingsStore(connection: Connection, asks: boolean, initial: unknown): SettingsStore {
  const byDocument = new Map<string, Promise<Settings>>();
  const told = new Set<string>();
  let sent = initial;

  function check(value: unknown): Settings {
    const {settings, problems} = readSettings(value);
    for (const problem of problems) {
      // Every document asks anew; the user needs to hear it once.
      if (!told.has(problem)) connection.console.warn(problem);
      told.add(problem);
    }
    return settings;
  }

  async function ask(scopeUri: string): Promise<Settings> {
    if (!asks) return check(sent);
    try {
      return check(await connection.workspace.getConfiguration({scopeUri, section: SECTION}));
    } catch (error) {
      connection.console.error(`The settings of ${scopeUri} could not be read, so the defaults are used: ${error}`);
      return DEFAULT_SETTINGS;
    }
  }

  return {
    get(uri) {
      const known = byDocument.get(uri) ?? ask(uri);
      byDocument.set(uri, known);
      return known;
    },
    changed(value) {
      byDocument.clear();
      told.clear();
      if (typeof value === 'object' && value !== null && SECTION in value) sent = value[SECTION];
    },
    forget(uri) {
      byDocument.delete(uri);
    },
  };
}
