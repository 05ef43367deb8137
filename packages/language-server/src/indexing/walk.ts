import type {Input} from '@nutgraf/core';
import {decode, encode} from '@nutgraf/language-service';
import ignore, {type Ignore} from 'ignore';
import type {Files} from './files.js';

/** Folders that hold no articles whatever `.gitignore` says. */
const NEVER: ReadonlySet<string> = new Set(['.git', '.hg', '.svn', 'node_modules']);

const MAX_GITIGNORE_BYTES = 1_000_000;

const INPUTS: readonly [ending: RegExp, Input][] = [
  [/\.(?:md|markdown)$/i, 'markdown'],
  [/\.(?:txt|text)$/i, 'plain'],
];

/** How a file is to be read by its ending; undefined for one that holds no article. */
export function inputOfFile(uri: string): Input | undefined {
  return INPUTS.find(([ending]) => ending.test(uri))?.[1];
}

/** Finds files that may be articles under a folder, without those that its `.gitignore` files name. */
export class Walk {
  readonly #rules = new Map<string, Promise<Ignore | undefined>>();

  constructor(
    private readonly files: Files,
    readonly root: string,
  ) {}

  /** The files under the root, folder by folder. Folders that cannot be read are passed over. */
  async *find(folder = this.root): AsyncGenerator<string> {
    const entries = await this.files.list(folder).catch(() => []);
    for (const {name, isFolder} of entries) {
      const uri = `${folder}/${encode(name)}`;
      if (isFolder ? NEVER.has(name) : !inputOfFile(name)) continue;
      if (await this.#isIgnored(folder, uri, isFolder)) continue;
      if (isFolder) yield* this.find(uri);
      else yield uri;
    }
  }

  /** Whether a file is one that `find` would give, were it there. */
  async accepts(uri: string): Promise<boolean> {
    if (!uri.startsWith(`${this.root}/`) || !inputOfFile(uri)) return false;
    const names = uri.slice(this.root.length + 1).split('/');
    let folder = this.root;
    for (let at = 0; at < names.length; at++) {
      const isFolder = at < names.length - 1;
      const own = `${folder}/${names[at]}`;
      if (isFolder && NEVER.has(names[at]!)) return false;
      if (await this.#isIgnored(folder, own, isFolder)) return false;
      folder = own;
    }
    return true;
  }

  /** The rule nearest to a file decides, as Git has it. */
  async #isIgnored(folder: string, uri: string, isFolder: boolean): Promise<boolean> {
    for (let at = folder; at.length >= this.root.length; at = at.slice(0, at.lastIndexOf('/'))) {
      const rules = await this.#rulesOf(at);
      const path =
        uri
          .slice(at.length + 1)
          .split('/')
          .map(decode)
          .join('/') + (isFolder ? '/' : '');
      const verdict = rules?.test(path);
      if (verdict?.ignored) return true;
      if (verdict?.unignored) return false;
    }
    return false;
  }

  #rulesOf(folder: string): Promise<Ignore | undefined> {
    const known = this.#rules.get(folder) ?? this.#read(folder);
    this.#rules.set(folder, known);
    return known;
  }

  async #read(folder: string): Promise<Ignore | undefined> {
    const text = await this.files.read(`${folder}/.gitignore`, MAX_GITIGNORE_BYTES).catch(() => undefined);
    return text === undefined ? undefined : ignore().add(text);
  }
}
