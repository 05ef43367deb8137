/**
 * What the first parts of countries (ISO 3166-1) are called, so that "the state" can be Bihar and "the province" Sindh though
 * the name does not say so. Regions are left out: "the region" is oftener a part of the world. Source: written for this
 * project from general geography, following ISO 3166-2.
 */
const SUBDIVISION_COUNTRIES: Readonly<Record<string, string>> = {
  state: 'AT AU BR DE IN MM MX MY NG SD SS US VE',
  province: 'AF AR BE CA CN CU EC ID IR KH LA LK NL NP PG PH PK TH TR VN ZA ZM ZW',
  county: 'KE LR',
  governorate: 'EG IQ JO LB OM PS SY TN YE',
  prefecture: 'GR JP',
};

/** By country: the noun for its parts. */
export const SUBDIVISION_NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries(SUBDIVISION_COUNTRIES).flatMap(([noun, codes]) => codes.split(' ').map(code => [code, noun] as const)),
);
