import {type Article, type Entity, type EntityType, wordRole} from '@nutgraf/core';
import {CompletionItemKind} from 'vscode-languageserver-types';
import {list} from '../hover/wording.js';
import {keyOf, shortName, textOf} from '../names.js';
import type {FilePlace, NameInFile, NamesOfFiles} from '../namesOfFiles.js';
import type {NameSummary} from '../summary.js';
import {fileName} from '../uris.js';
import type {KnownArticle} from '../workspaceSymbols.js';
import type {Candidate} from './candidate.js';
import {withOffice} from './introduction.js';
import type {Typed} from './typed.js';

const KINDS: Readonly<Partial<Record<EntityType, CompletionItemKind>>> = {
  person: CompletionItemKind.Class,
  organization: CompletionItemKind.Module,
  place: CompletionItemKind.Constant,
  facility: CompletionItemKind.Constant,
  group: CompletionItemKind.Enum,
  event: CompletionItemKind.Event,
  work: CompletionItemKind.Value,
  law: CompletionItemKind.Value,
  product: CompletionItemKind.Value,
  language: CompletionItemKind.Value,
};

const ACRONYM = /^\p{Lu}[\p{Lu}.&-]+$/u;

/** What an introduction is made of. */
type Introduced = Pick<Entity, 'type' | 'name'> & {roles: NameSummary['roles']};

/** Lists are read from the top: what the article has itself comes before what others have. */
const RANK = {right: 0, full: 1, office: 2, elsewhere: 3};

/** Who, what and which offices the article has already, each in the form that is right at the cursor. */
export function fromArticle({document: {uri}, article}: KnownArticle, typed: Typed): Candidate[] {
  const {start} = typed.prefixes.at(-1)!;
  const shared = sharedShortNames(article);
  const offices = new Map<string, string[]>();
  const candidates: Candidate[] = [];
  for (const entity of article.entities) {
    const kind = KINDS[entity.type];
    const named = entity.mentions.filter(({level}) => level === 'name');
    // what is being typed is taken for a name too
    const settled = named.filter(mention => mention.end < start || mention.start > typed.end);
    for (const role of entity.roles) {
      if (role.end >= start && role.start <= typed.end) continue;
      offices.set(role.title, [...(offices.get(role.title) ?? []), entity.name]);
    }
    if (kind === undefined || settled.length === 0) continue;
    const isIntroduced = settled.some(({end}) => end < start);
    const about = {uri, type: entity.type, name: entity.name};
    const detail = detailOf(entity);
    const other = acronymOf(article, entity);
    const found = [entity.name, ...(other ? [other] : [])];
    const right = isIntroduced ? later(article, entity, shared, other) : first(entity, typed, other);
    candidates.push({text: right, found, detail, kind, rank: RANK.right, about});
    if (right !== entity.name) candidates.push({text: entity.name, found, detail, kind, rank: RANK.full, about});
  }
  for (const [title, holders] of offices) {
    candidates.push({text: title, detail: list(holders), kind: CompletionItemKind.Property, rank: RANK.office});
  }
  return candidates;
}

/** Who and what other articles name and this one does not: with office, as none is introduced here. */
export function fromOthers(article: Article, others: Iterable<KnownArticle>, typed: Typed): Candidate[] {
  const seen = new Set(article.entities.map(({type, name}) => `${type} ${keyOf(name)}`));
  const candidates: Candidate[] = [];
  for (const {document, article: other} of others) {
    for (const entity of other.entities) {
      const kind = KINDS[entity.type];
      const key = `${entity.type} ${keyOf(entity.name)}`;
      const isNamed = entity.mentions.some(({level}) => level === 'name');
      if (kind === undefined || seen.has(key) || !isNamed) continue;
      seen.add(key);
      candidates.push({
        text: first(entity, typed, acronymOf(other, entity)),
        found: [entity.name],
        detail: [detailOf(entity), other.document.title].filter(Boolean).join(' · '),
        kind,
        rank: RANK.elsewhere,
        about: {uri: document.uri, type: entity.type, name: entity.name},
      });
    }
  }
  return candidates;
}

/** Who and what files that are not open name, as the latest of them tells it. */
export function fromFiles(
  article: Article,
  files: NamesOfFiles,
  isOpen: (uri: string) => boolean,
  typed: Typed,
): Candidate[] {
  const {key: last} = typed.prefixes.at(-1)!;
  const seen = new Set(article.entities.map(({type, name}) => `${type} ${keyOf(name)}`));
  const places = new Map<string, NameInFile[]>();
  for (const place of files.namesWith(last)) {
    const {type, key, uri} = place;
    const id = `${type} ${key}`;
    if (KINDS[type] === undefined || seen.has(id) || isOpen(uri)) continue;
    const known = places.get(id);
    if (known) known.push(place);
    else places.set(id, [place]);
  }
  const candidates: Candidate[] = [];
  for (const among of places.values()) {
    const {uri, named} = latest(among);
    const {type, name} = named;
    const kind = KINDS[type]!;
    const acronym = type === 'organization' ? named.others.find(other => ACRONYM.test(other)) : undefined;
    candidates.push({
      text: first(named, typed, acronym),
      found: [name],
      detail: [detailOf(named), fileName(uri)].join(' · '),
      kind,
      rank: RANK.elsewhere,
      about: {uri, type, name},
    });
  }
  return candidates;
}

/** The place of the latest date, of those that tell an office where there are any. */
function latest(places: readonly NameInFile[]): FilePlace {
  const all = places.map(({uri, file, named}) => ({uri, file, named}));
  const told = all.filter(({named}) => named.roles.length > 0);
  return (told.length > 0 ? told : all).reduce((best, place) => {
    const [own, other] = [place.file.date ?? '', best.file.date ?? ''];
    return own > other || (own === other && place.uri < best.uri) ? place : best;
  });
}

/** At first mention: a person with office unless that is typed already, a body with its acronym. */
function first(entity: Introduced, {before}: Typed, acronym: string | undefined): string {
  if (entity.type !== 'person') return acronym === undefined ? entity.name : `${entity.name} (${acronym})`;
  const typed = keyOf(before);
  const isTyped = entity.roles.some(({title}) => typed.endsWith(keyOf(title)));
  return isTyped ? entity.name : withOffice(entity);
}

/** At a later mention: surname, unless several bear it; acronym. */
function later(article: Article, entity: Entity, shared: ReadonlySet<string>, acronym: string | undefined): string {
  if (entity.type !== 'person') return acronym ?? entity.name;
  const short = shortName(article, entity);
  return shared.has(short) ? entity.name : short;
}

function sharedShortNames(article: Article): Set<string> {
  const shared = new Set<string>();
  const seen = new Set<string>();
  for (const entity of article.entities) {
    if (entity.type !== 'person') continue;
    const short = shortName(article, entity);
    if (seen.has(short)) shared.add(short);
    seen.add(short);
  }
  return shared;
}

/** The acronym the article itself uses for a body. */
function acronymOf(article: Article, {type, name, mentions}: Entity): string | undefined {
  if (type !== 'organization') return undefined;
  return mentions
    .filter(({level}) => level === 'name')
    .map(mention => textOf(article, mention))
    .find(text => text !== name && ACRONYM.test(text));
}

function detailOf({name, roles}: Introduced): string {
  const [role] = roles;
  return role ? `${name}, ${wordRole(role)}` : name;
}
