import type {Article, Entity, Span} from '@nutgraf/core';
import type {TextDocument} from 'vscode-languageserver-textdocument';
import {parse} from 'yaml';
import {frontMatterOf} from './frontMatter.js';
import {keyOf} from './names.js';

/** What a desk keeps on somebody: a Markdown file whose front matter has a `name`, and `type`, `aliases` or `roles`. */
export interface Dossier {
  /** The name and the aliases. */
  names: readonly string[];
  roles: readonly DossierRole[];
  /** Where the name stands. */
  span: Span;
}

/** An office as a dossier states it: `{title, of, from, until}`, or a title alone. Dates as ISO 8601, or a part of it. */
export interface DossierRole {
  title: string;
  of: string | null;
  from: string | null;
  until: string | null;
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
  return {names: [name, ...aliasesIn(yaml)], roles: rolesIn(yaml), span: {start, end: start + name.length}};
}

const opened = new WeakMap<TextDocument, {version: number; dossier: Dossier | undefined}>();

/** The dossier that an open document is, read once a version. */
export function dossierOf(document: TextDocument): Dossier | undefined {
  const {version} = document;
  const known = opened.get(document);
  if (known?.version === version) return known.dossier;
  const dossier = readDossier(document.getText());
  opened.set(document, {version, dossier});
  return dossier;
}

/** The names that a dossier on somebody may bear: the fullest and, of anything but people, all others, as many people share a surname. */
export function calledIn({source}: Article, {type, name, mentions}: Entity): string[] {
  if (type === 'person') return [name];
  const others = mentions.filter(({level}) => level === 'name').map(({start, end}) => source.slice(start, end));
  return [...new Set([name, ...others])];
}

/** Whether a dossier is on somebody who goes by one of these names; case and diacritics do not count. */
export function isOn({names}: Pick<Dossier, 'names'>, called: readonly string[]): boolean {
  const keys = new Set(names.map(keyOf));
  return called.some(name => keys.has(keyOf(name)));
}

/** What is no list of roles, or no YAML yet, holds none. */
function rolesIn(yaml: string): DossierRole[] {
  if (!/^roles:/m.test(yaml)) return [];
  let roles: unknown;
  try {
    roles = (parse(yaml) as {roles?: unknown} | null)?.roles;
  } catch {
    return [];
  }
  return Array.isArray(roles) ? roles.flatMap(role => readRole(role) ?? []) : [];
}

function readRole(role: unknown): DossierRole | undefined {
  if (typeof role === 'string') return {title: role, of: null, from: null, until: null};
  if (typeof role !== 'object' || role === null) return undefined;
  const field = (name: string) => {
    const value = (role as Record<string, unknown>)[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
  };
  const title = field('title');
  return title === null ? undefined : {title, of: field('of'), from: field('from'), until: field('until')};
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
