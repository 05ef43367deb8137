import type {NamesDocument, NamesScore} from './names.js';
import {scoreNames} from './names.js';
import type {Annotate} from './standoff.js';

/** Prefixes of the documents' ids in worldwide-dev, which name the country of the paper. */
const REGION_OF: Readonly<Record<string, string>> = {
  'sub-Saharan Africa': 'af panaf ghana et kenya sa nm mauritius',
  'North Africa and Middle East': 'alg eg iran israel jr kw oman qt saud uae',
  'East Asia': 'cn jp kr tw',
  'South Asia': 'bangladesh in',
  'South-East Asia': 'th my',
  'Latin America': 'arg bol chile col cosric cosrica ecuador elsalv hond mex nic pan paraguay peru ven',
  'Pacific, and indigenous Canada': 'aus nz canada',
};

const BY_PREFIX = new Map(
  Object.entries(REGION_OF).flatMap(([region, prefixes]) =>
    prefixes.split(' ').map(prefix => [prefix, region] as const),
  ),
);

export interface RegionScore {
  region: string;
  documents: number;
  score: NamesScore;
}

/** Scores of names by the region of the paper that printed them; documents of no listed region are left out. */
export function scoreRegions(documents: readonly NamesDocument[], annotate: Annotate): RegionScore[] {
  const byRegion = new Map<string, NamesDocument[]>(Object.keys(REGION_OF).map(region => [region, []]));
  for (const document of documents) byRegion.get(regionOf(document.id) ?? '')?.push(document);
  return [...byRegion]
    .filter(([, own]) => own.length > 0)
    .map(([region, own]) => ({region, documents: own.length, score: scoreNames(own, annotate)}));
}

export function regionOf(id: string): string | undefined {
  return BY_PREFIX.get(id.split('_', 1)[0]!);
}
