/**
 * Offices that tell a field which a noun phrase may name: an archbishop is "the church leader", an admiral "the naval officer".
 * Source: written for this project from general usage of news English.
 */
const CHRISTIAN = 'pope bishop archbishop cardinal patriarch priest pastor reverend primate metropolitan prelate';
const MUSLIM = 'imam mufti ayatollah mullah';
const NAVAL = 'admiral commodore';
const ARMED =
  'general colonel lieutenant-colonel major brigadier major-general lieutenant-general brigadier-general marshal';
const POLICE = 'superintendent inspector constable';

const FIELDS: Readonly<Record<string, string>> = {
  church: CHRISTIAN,
  christian: CHRISTIAN,
  muslim: MUSLIM,
  islamic: MUSLIM,
  religious: `${CHRISTIAN} ${MUSLIM} rabbi lama`,
  spiritual: `${CHRISTIAN} ${MUSLIM} rabbi lama`,
  naval: NAVAL,
  navy: NAVAL,
  military: `${NAVAL} ${ARMED}`,
  army: ARMED,
  police: POLICE,
};

/** By word: heads of offices that imply it. */
export const FIELD_HEADS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(FIELDS).map(([word, heads]) => [word, new Set(heads.split(' '))]),
);
