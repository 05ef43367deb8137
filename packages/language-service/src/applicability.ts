import type {ArticleSigns, Input} from '@nutgraf/core';
import picomatch from 'picomatch';
import type {TextDocument} from 'vscode-languageserver-textdocument';
import {URI} from 'vscode-uri';
import type {Settings} from './settings.js';

/** Language ids as VS Code ("plaintext") and other editors ("text") name them. */
const INPUTS: Readonly<Record<string, Input>> = {
  markdown: 'markdown',
  md: 'markdown',
  plaintext: 'plain',
  text: 'plain',
  txt: 'plain',
};

/** How a document is to be read; undefined for a language that holds no articles. */
export function inputOf({languageId}: TextDocument): Input | undefined {
  return Object.hasOwn(INPUTS, languageId) ? INPUTS[languageId] : undefined;
}

/** Whether a document that nobody asked to annotate is one: everybody's README must stay as it is. */
export function isArticle(
  uri: string,
  settings: Settings,
  folders: readonly string[],
  signs: () => ArticleSigns,
): boolean {
  if (settings.articles !== 'auto') return settings.articles === 'always';
  if (isIncluded(uri, settings.include, folders)) return true;
  const {frontMatter, byline, dateline, header} = signs();
  return frontMatter || byline || dateline || header;
}

/**
 * Whether a glob names the document: against the path relative to its workspace folder, or the whole path when it is
 * in none. A glob without a slash goes against the file's name alone, as editors have it elsewhere.
 */
export function isIncluded(uri: string, globs: readonly string[], folders: readonly string[]): boolean {
  if (globs.length === 0) return false;
  const {scheme, path} = URI.parse(uri);
  // An untitled document has a label, no path.
  if (scheme === 'untitled') return false;
  const relative = relativeTo(uri, path, folders);
  return globs.some(glob => picomatch(glob, {basename: !glob.includes('/'), dot: true})(relative));
}

function relativeTo(uri: string, path: string, folders: readonly string[]): string {
  for (const folder of folders) {
    const root = folder.endsWith('/') ? folder : `${folder}/`;
    if (uri.startsWith(root)) return path.slice(URI.parse(root).path.length);
  }
  return path.replace(/^\//, '');
}
