import {COMPANIES} from './generated/companies.js';
import {MEDIA} from './generated/media.js';
import {ORGANIZATION_WORDS} from './generated/organization-words.js';
import {ORGANIZATIONS} from './generated/organizations.js';
import {Letter, marksIn, rowIn} from './name-codes.js';
import {NameIndex} from './name-index.js';
import {NameKind} from './name-lines.js';
import {remembered} from './remembered.js';
import {lazy, lazyRows, listOf, markedName, type Row, rowsOf, usualFirst} from './table.js';

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

/** What sort of outlet a medium is. */
export type MediaKind = 'agency' | 'broadcaster' | 'magazine' | 'newspaper' | 'online';

const rows = [
  lazyRows(ORGANIZATIONS, row => organizationOf(row, row[3] as OrganizationKind, row[4], row[5])),
  lazyRows(MEDIA, row => organizationOf(row, 'media', undefined, row[4])),
  lazyRows(COMPANIES, row => organizationOf(row, row[3] as OrganizationKind, undefined, row[4])),
] as const;

function organizationOf(
  row: Row,
  kind: OrganizationKind,
  seat: string | undefined,
  country: string | undefined,
): Organization {
  return {
    name: row[0]!,
    acronyms: listOf(row[1]).map(text => markedName(text).text),
    aliases: listOf(row[2]).map(text => markedName(text).text),
    kind,
    mediaKind: kind === 'media' ? (row[3] as MediaKind) : undefined,
    seat: seat || undefined,
    country: country || undefined,
  };
}

/** All organizations; then media, then companies and platforms, each by name. */
export const organizations: () => readonly Organization[] = lazy(() => rows.flatMap(table => table.all()));

function readEntry(code: string): Entry {
  const table = rows[Number(code.slice(code.indexOf(Letter.Part) + 1))]!;
  const {former, rarely} = marksIn(code);
  return {
    organization: table.at(rowIn(code)),
    via: code.includes(Letter.Acronym) ? 'acronym' : code.includes(Letter.Alias) ? 'alias' : 'name',
    ambiguous: code.includes(Letter.Ambiguous) || rarely,
    former,
    rarely,
  };
}

const names = new NameIndex<Entry>(NameKind.Organization, readEntry);
const acronyms = new NameIndex<Entry>(NameKind.Acronym, readEntry);

function matchOf(entries: readonly Entry[]): OrganizationMatch | undefined {
  const sorted = usualFirst(entries);
  const [first] = sorted;
  if (!first) return undefined;
  const alternatives = [...new Set(sorted.map(entry => entry.organization))].slice(1);
  const {organization, via, former} = first;
  return {organization, via, former, alternatives, ambiguous: first.ambiguous || alternatives.length > 0};
}

/** The organization of a full name, an established short form or an acronym, as news writes it. */
export const organizationByName: (name: string) => OrganizationMatch | undefined = remembered(name => {
  return matchOf([...names.get(name), ...acronyms.get(name)]);
});

/** The organization of an acronym: "WHO", "U.N.", "OPEC+". Case counts. */
export const organizationByAcronym: (acronym: string) => OrganizationMatch | undefined = remembered(acronym => {
  return matchOf(acronyms.get(acronym));
});

/** Whether a name or acronym is that of a news agency, paper or broadcaster: "AFP", "Anadolu", "The New York Times". */
export function isMediaOutlet(name: string): boolean {
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
