import {ORGANIZATIONS} from './generated/organizations.js';
import {NameIndex} from './name-index.js';
import {lazy, listOf, type Mark, type MarkedName, markedName, rowsOf, usualFirst} from './table.js';

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

/** An organization that news names without explaining it. */
export interface Organization {
  readonly name: string;
  readonly acronyms: readonly string[];
  /** Other names, spellings and established short forms; one that begins with "the" needs its article. */
  readonly aliases: readonly string[];
  readonly kind: OrganizationKind;
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

const records = lazy((): readonly OrganizationRecord[] =>
  rowsOf(ORGANIZATIONS).map(row => {
    const acronyms = listOf(row[1]).map(markedName);
    const aliases = listOf(row[2]).map(markedName);
    const organization: Organization = {
      name: row[0]!,
      acronyms: acronyms.map(name => name.text),
      aliases: aliases.map(name => name.text),
      kind: row[3] as OrganizationKind,
      seat: row[4] || undefined,
      country: row[5] || undefined,
    };
    return {organization, acronyms, aliases};
  }),
);

/** All organizations, by name. */
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
