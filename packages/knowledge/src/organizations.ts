import {COMPANIES} from './generated/companies.js';
import {MEDIA} from './generated/media.js';
import {ORGANIZATION_WORDS} from './generated/organization-words.js';
import {ORGANIZATIONS} from './generated/organizations.js';
import {NameIndex} from './name-index.js';
import {lazy, listOf, type Mark, type MarkedName, markedName, type Row, rowsOf, usualFirst} from './table.js';

/** What sort of body an organization is. */
export type OrganizationKind =
  | 'agency'
  | 'alliance'
  | 'armed-group'
  | 'bank'
  | 'bloc'
  | 'body'
  | 'company'
  | 'court'
  | 'forum'
  | 'fund'
  | 'government'
  | 'group'
  | 'media'
  | 'military'
  | 'mission'
  | 'ngo'
  | 'organization'
  | 'parliament'
  | 'party'
  | 'platform'
  | 'religious'
  | 'sport';

/** An organization, medium or company that news names without explaining it. */
export interface Organization {
  readonly name: string;
  readonly acronyms: readonly string[];
  /** Other names, spellings and established short forms; one that begins with "the" needs its article. */
  readonly aliases: readonly string[];
  readonly kind: OrganizationKind;
  /** What sort of outlet it is, for media. */
  readonly mediaKind: MediaKind | undefined;
  /** The city of its seat. */
  readonly seat: string | undefined;
  /** ISO 3166-1 alpha-2 of the country it sits in or belongs to. */
  readonly country: string | undefined;
}

/** An organization found by a name or an acronym. */
export interface OrganizationMatch {
  readonly organization: Organization;
  /** Others that bear the name ("ICC"), or that must be expected to although none is listed: see `ambiguous`. */
  readonly alternatives: readonly Organization[];
  readonly via: 'name' | 'acronym' | 'alias';
  /** More than one organization goes by the name, in this table or outside it ("Supreme Court"). */
  readonly ambiguous: boolean;
  /** An earlier name. */
  readonly former: boolean;
}

interface Entry {
  readonly organization: Organization;
  readonly via: OrganizationMatch['via'];
  readonly ambiguous: boolean;
  readonly former: boolean;
  readonly rarely: boolean;
}

interface OrganizationRecord {
  readonly organization: Organization;
  readonly acronyms: readonly MarkedName[];
  readonly aliases: readonly MarkedName[];
}

/** What sort of outlet a medium is. */
export type MediaKind = 'agency' | 'broadcaster' | 'magazine' | 'newspaper' | 'online';

const records = lazy((): readonly OrganizationRecord[] => [
  ...rowsOf(ORGANIZATIONS).map(row => recordOf(row, row[3] as OrganizationKind, row[4], row[5])),
  ...rowsOf(MEDIA).map(row => recordOf(row, 'media', undefined, row[4])),
  ...rowsOf(COMPANIES).map(row => recordOf(row, row[3] as OrganizationKind, undefined, row[4])),
]);

function recordOf(
  row: Row,
  kind: OrganizationKind,
  seat: string | undefined,
  country: string | undefined,
): OrganizationRecord {
  const acronyms = listOf(row[1]).map(markedName);
  const aliases = listOf(row[2]).map(markedName);
  const organization: Organization = {
    name: row[0]!,
    acronyms: acronyms.map(name => name.text),
    aliases: aliases.map(name => name.text),
    kind,
    mediaKind: kind === 'media' ? (row[3] as MediaKind) : undefined,
    seat: seat || undefined,
    country: country || undefined,
  };
  return {organization, acronyms, aliases};
}

/** All organizations; then media, then companies and platforms, each by name. */
export const organizations: () => readonly Organization[] = lazy(() => records().map(record => record.organization));

const indexes = lazy(() => {
  const names = new NameIndex<Entry>();
  const acronyms = new NameIndex<Entry>();
  for (const {organization, ...record} of records()) {
    const entryOf = (via: Entry['via'], marks: readonly Mark[]): Entry => ({
      organization,
      via,
      ambiguous: marks.includes('ambiguous') || marks.includes('rarely'),
      former: marks.includes('former'),
      rarely: marks.includes('rarely'),
    });
    names.add(organization.name, entryOf('name', []));
    for (const {text, marks} of record.acronyms) acronyms.add(text, entryOf('acronym', marks));
    for (const {text, marks} of record.aliases) names.add(text, entryOf('alias', marks));
  }
  return {names, acronyms};
});

function matchOf(entries: readonly Entry[]): OrganizationMatch | undefined {
  const sorted = usualFirst(entries);
  const [first] = sorted;
  if (!first) return undefined;
  const alternatives = [...new Set(sorted.map(entry => entry.organization))].slice(1);
  const {organization, via, former} = first;
  return {organization, via, former, alternatives, ambiguous: first.ambiguous || alternatives.length > 0};
}

/** The organization of a full name, an established short form or an acronym, as news writes it. */
export function organizationByName(name: string): OrganizationMatch | undefined {
  const {names, acronyms} = indexes();
  return matchOf([...names.get(name), ...acronyms.get(name)]);
}

/** The organization of an acronym: "WHO", "U.N.", "OPEC+". Case counts. */
export function organizationByAcronym(acronym: string): OrganizationMatch | undefined {
  return matchOf(indexes().acronyms.get(acronym));
}

/** Whether a name or acronym is that of a news agency, paper or broadcaster: "AFP", "Anadolu", "The New York Times". */
export function isMediaOutlet(name: string): boolean {
  const {names, acronyms} = indexes();
  return [...names.get(name), ...acronyms.get(name)].some(entry => entry.organization.kind === 'media');
}

/** The sphere of a noun that heads names of organizations, or undefined: "ministry" is of the government. */
export function organizationWordSphere(word: string): OrganizationSphere | undefined {
  return organizationWords().get(word.toLowerCase());
}

export type OrganizationSphere =
  | 'company'
  | 'culture'
  | 'education'
  | 'government'
  | 'group'
  | 'health'
  | 'media'
  | 'military'
  | 'religion'
  | 'sport';

/** The nouns that head names of organizations, in lower case, each with its sphere. */
export const organizationWords: () => ReadonlyMap<string, OrganizationSphere> = lazy(
  () => new Map(rowsOf(ORGANIZATION_WORDS).map(row => [row[0]!, row[1] as OrganizationSphere])),
);
