import {type DeskFile, WORKSPACE_FILE} from '@nutgraf/language-service';

/** Reads a file's text; undefined where there is none. */
export type ReadFile = (uri: string) => Promise<string | undefined>;

/**
 * The workspace file that holds for a document: the nearest from its folder up to the workspace folder that it is in, or
 * in its own folder where it is in none. Where there is none, the workspace folder is where one would be written.
 */
export async function findDeskFile(
  documentUri: string,
  folders: readonly string[],
  readFile: ReadFile,
): Promise<DeskFile | undefined> {
  // What has no path has no folder: an untitled document.
  if (!/^[^:]+:\/\//.test(documentUri)) return undefined;
  const places = foldersAbove(documentUri, folders);
  for (const place of places) {
    const uri = place + WORKSPACE_FILE;
    const text = await readFile(uri);
    if (text !== undefined) return {uri, text};
  }
  return {uri: places.at(-1)! + WORKSPACE_FILE, text: undefined};
}

/** Reads each file once, until it is told that files have changed. */
export function rememberFiles(readFile: ReadFile): {read: ReadFile; forget(): void} {
  const known = new Map<string, Promise<string | undefined>>();
  return {
    read(uri) {
      const text = known.get(uri) ?? readFile(uri);
      known.set(uri, text);
      return text;
    },
    forget: () => known.clear(),
  };
}

/** Each ends in a slash, the nearest first. */
function foldersAbove(documentUri: string, folders: readonly string[]): string[] {
  const own = documentUri.slice(0, documentUri.lastIndexOf('/') + 1);
  const roots = folders.map(folder => (folder.endsWith('/') ? folder : `${folder}/`));
  const root = roots.filter(candidate => own.startsWith(candidate)).sort((a, b) => b.length - a.length)[0] ?? own;
  const found = [own];
  for (let at = own; at.length > root.length; found.push(at)) at = at.slice(0, at.lastIndexOf('/', at.length - 2) + 1);
  return found;
}
