import type {Span} from '@nutgraf/core';
import {frontMatterOf} from './frontMatter.js';
import {keyOf} from './names.js';

/** What a desk keeps on somebody: a Markdown file whose front matter has a `name`, and `type`, `aliases` or `roles`. */
export interface Dossier {
  /** The name and the aliases. */
  names: readonly string[];
  /** Where the name stands. */
  span: Span;
}

const NAME = /^name:[ \t]*(?=\S)/m;
const MARKS_A_DOSSIER = /^(?:type|aliases|roles):/m;

/** The dossier that a file is; undefined for every other file. */
export function readDossier(source: string): Dossier | undefined {
  const matter = frontMatterOf(source);
  if (!matter) return undefined;
  const yaml = source.slice(matter.body.start, matter.body.end);
  const key = NAME.exec(yaml);
  if (!key || !MARKS_A_DOSSIER.test(yaml)) return undefined;
  const at = key.index + key[0].length;
  const value = /^[^\r\n]*/.exec(yaml.slice(at))![0].trimEnd();
  const name = scalar(value);
  if (name === '') return undefined;
  const start = matter.body.start + at + Math.max(0, value.indexOf(name));
  return {names: [name, ...aliasesIn(yaml)], span: {start, end: start + name.length}};
}

/** Whether a dossier is on somebody who goes by one of these names; case and diacritics do not count. */
export function isOn({names}: Dossier | {names: readonly string[]}, called: readonly string[]): boolean {
  const keys = new Set(names.map(keyOf));
  return called.some(name => keys.has(keyOf(name)));
}

/** Aliases as YAML writes lists: on one line in brackets, or one a line behind hyphens. */
function aliasesIn(yaml: string): string[] {
  const inline = /^aliases:[ \t]*\[([^\]]*)\]/m.exec(yaml)?.[1];
  if (inline !== undefined) return inline.split(',').map(scalar).filter(Boolean);
  const block = /^aliases:[ \t]*\r?\n((?:[ \t]*-[^\r\n]*(?:\r?\n|$))+)/m.exec(yaml)?.[1] ?? '';
  return [...block.matchAll(/^[ \t]*-([^\r\n]*)/gm)].map(([, item]) => scalar(item!)).filter(Boolean);
}

/** A plain or quoted scalar without its quotation marks or the comment behind it. */
function scalar(text: string): string {
  const quoted = /^\s*(["'])(.*?)\1\s*(?:#.*)?$/.exec(text);
  return quoted ? quoted[2]! : text.replace(/(?:^|\s)#.*$/, '').trim();
}
