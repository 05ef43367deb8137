import {keyOf} from './names.js';
import {countNames, nameAt} from './packedNames.js';
import type {FileSummary, NameSummary} from './summary.js';

/** A place where a file names somebody or something. */
export interface FilePlace {
  uri: string;
  file: FileSummary;
  named: NameSummary;
}

/** Somebody or something with the files that name them. */
export class NamedInFiles {
  /** The name without diacritics, in small letters. */
  readonly key: string;
  #places: {uri: string; file: FileSummary; index: number}[] = [];

  constructor(
    readonly type: NameSummary['type'],
    readonly name: string,
  ) {
    this.key = keyOf(name);
  }

  /** One after the other, as each is unpacked when it is looked at. */
  *places(): Generator<FilePlace> {
    for (const {uri, file, index} of this.#places) yield {uri, file, named: nameAt(file.names, index)};
  }

  get isEmpty(): boolean {
    return this.#places.length === 0;
  }

  add(uri: string, file: FileSummary, index: number): void {
    this.#places.push({uri, file, index});
  }

  remove(uri: string): void {
    this.#places = this.#places.filter(place => place.uri !== uri);
  }

  /** The files, once for each time that they name it. */
  uris(): string[] {
    return this.#places.map(({uri}) => uri);
  }
}

/**
 * The names in many files, each once, so that thousands of files are looked through in milliseconds. It is brought up
 * to date by what has become of each file since.
 */
export class NamesOfFiles {
  readonly #files = new Map<string, FileSummary>();
  readonly #names = new Map<string, NamedInFiles>();
  readonly #dossiers = new Set<string>();
  /** Dossiers by each name that they are on, without diacritics and in small letters. */
  readonly #dossiersByName = new Map<string, Set<string>>();

  /** Takes over summaries by URI. One that is the same object as before is taken for unchanged. */
  update(summaries: ReadonlyMap<string, FileSummary>): void {
    for (const [uri, summary] of summaries) {
      const before = this.#files.get(uri);
      if (before === summary) continue;
      if (before) this.#remove(uri, before);
      this.#add(uri, summary);
    }
    if (this.#files.size === summaries.size) return;
    for (const [uri, summary] of [...this.#files]) if (!summaries.has(uri)) this.#remove(uri, summary);
  }

  names(): Iterable<NamedInFiles> {
    return this.#names.values();
  }

  *dossiers(): Generator<{uri: string; dossier: NonNullable<FileSummary['dossier']>}> {
    for (const uri of this.#dossiers) {
      const dossier = this.#files.get(uri)?.dossier;
      if (dossier) yield {uri, dossier};
    }
  }

  /** The dossiers on somebody or something that goes by one of these names. */
  *dossiersOn(called: readonly string[]): Generator<{uri: string; dossier: NonNullable<FileSummary['dossier']>}> {
    const uris = new Set(called.flatMap(name => [...(this.#dossiersByName.get(keyOf(name)) ?? [])]));
    for (const uri of [...uris].sort()) yield {uri, dossier: this.#files.get(uri)!.dossier!};
  }

  /** The files that name somebody or something, whatever diacritics and capitals they write. */
  filesNaming(type: string, name: string): string[] {
    const key = keyOf(name);
    const files = new Set<string>();
    for (const named of this.#names.values()) {
      if (named.type === type && named.key === key) for (const uri of named.uris()) files.add(uri);
    }
    return [...files].sort();
  }

  #add(uri: string, file: FileSummary): void {
    this.#files.set(uri, file);
    if (file.dossier) this.#dossiers.add(uri);
    for (const key of file.dossier?.names.map(keyOf) ?? []) {
      const known = this.#dossiersByName.get(key) ?? new Set();
      this.#dossiersByName.set(key, known.add(uri));
    }
    for (let index = 0; index < countNames(file.names); index++) {
      const {type, name} = nameAt(file.names, index);
      const key = `${type} ${name}`;
      const known = this.#names.get(key) ?? new NamedInFiles(type, name);
      known.add(uri, file, index);
      this.#names.set(key, known);
    }
  }

  #remove(uri: string, file: FileSummary): void {
    this.#files.delete(uri);
    this.#dossiers.delete(uri);
    for (const key of file.dossier?.names.map(keyOf) ?? []) {
      const known = this.#dossiersByName.get(key);
      known?.delete(uri);
      if (known?.size === 0) this.#dossiersByName.delete(key);
    }
    for (let index = 0; index < countNames(file.names); index++) {
      const {type, name} = nameAt(file.names, index);
      const key = `${type} ${name}`;
      const known = this.#names.get(key);
      known?.remove(uri);
      if (known?.isEmpty) this.#names.delete(key);
    }
  }
}
