/** What the index needs of a file system. URIs in and out, folders without a slash at their end. */
export interface Files {
  /** Whether it can read what an address names; a virtual file system of an editor it cannot. */
  knows(uri: string): boolean;
  /** What a folder holds, in order of name; links are left out. Rejects when it cannot be read. */
  list(folder: string): Promise<{name: string; isFolder: boolean}[]>;
  /** The text of a file, or undefined when it is larger than this many bytes. Rejects when it cannot be read. */
  read(uri: string, mostBytes: number): Promise<string | undefined>;
  /** Whether a folder is too wide to be anybody's articles: a home folder, one that holds it, the root of a disk. */
  isTooWide(folder: string): boolean;
}
