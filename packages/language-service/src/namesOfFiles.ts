import {keyOf} from './names.js';
import {indexesOf, keyAt, lineKey, nameAt, typeAt} from './packedNames.js';
import type {FileSummary, NameSummary} from './summary.js';

/** A place where a file names somebody or something. */
export interface FilePlace {
  uri: string;
  file: FileSummary;
  named: NameSummary;
}

/** A name in a file, unpacked when it is looked at. */
export class NameInFile {
  constructor(
    readonly uri: string,
    readonly file: FileSummary,
    private readonly index: number,
  ) {}

  get type(): NameSummary['type'] {
    return typeAt(this.file.names, this.index);
  }

  /** The name without diacritics, in small letters. */
  get key(): string {
    return keyAt(this.file.names, this.index);
  }

  get named(): NameSummary {
    return nameAt(this.file.names, this.index);
  }
}

type FileDossier = NonNullable<FileSummary['dossier']>;

/**
 * What many files name, by URI. Names stay packed, file by file: thousands of files are looked through in milliseconds,
 * and none of them costs anything while nobody asks.
 */
export class NamesOfFiles extends Map<string, FileSummary> {
  /** Dossiers by each name that they are on, without diacritics and in small letters. */
  readonly #dossiersByName = new Map<string, Set<string>>();
  readonly #dossiers = new Map<string, FileDossier>();

  override set(uri: string, file: FileSummary): this {
    this.delete(uri);
    const {dossier} = file;
    if (dossier) this.#dossiers.set(uri, dossier);
    for (const key of dossier?.names.map(keyOf) ?? []) {
      const known = this.#dossiersByName.get(key) ?? new Set();
      this.#dossiersByName.set(key, known.add(uri));
    }
    return super.set(uri, file);
  }

  override delete(uri: string): boolean {
    for (const key of this.#dossiers.get(uri)?.names.map(keyOf) ?? []) {
      const known = this.#dossiersByName.get(key);
      known?.delete(uri);
      if (known?.size === 0) this.#dossiersByName.delete(key);
    }
    this.#dossiers.delete(uri);
    return super.delete(uri);
  }

  override clear(): void {
    this.#dossiers.clear();
    this.#dossiersByName.clear();
    super.clear();
  }

  /** The names in which something stands, whatever diacritics and capitals they have, file by file. */
  *namesWith(part: string): Generator<NameInFile> {
    for (const [uri, file] of this)
      for (const index of indexesOf(file.names, part)) yield new NameInFile(uri, file, index);
  }

  get hasDossiers(): boolean {
    return this.#dossiers.size > 0;
  }

  *dossiers(): Generator<{uri: string; dossier: FileDossier}> {
    for (const [uri, dossier] of this.#dossiers) yield {uri, dossier};
  }

  /** The dossiers on somebody or something that goes by one of these names. */
  *dossiersOn(called: readonly string[]): Generator<{uri: string; dossier: FileDossier}> {
    const uris = new Set(called.flatMap(name => [...(this.#dossiersByName.get(keyOf(name)) ?? [])]));
    for (const uri of [...uris].sort()) yield {uri, dossier: this.#dossiers.get(uri)!};
  }

  /** The files that name somebody or something, whatever diacritics and capitals they write. */
  filesNaming(type: string, name: string): string[] {
    const key = lineKey(name);
    const files = new Set<string>();
    for (const found of this.namesWith(name)) if (found.type === type && found.key === key) files.add(found.uri);
    return [...files].sort();
  }
}
