import {placeByName} from '@nutgraf/knowledge';
import {type Draft, Is, type Reader} from './draft.js';
import {BUILT, NAMESAKE_TITLES, RULERS} from './lists.js';

/**
 * Tells places from people by the words about them: "Ibn Rushd Hospital" is built, with the title of whom it is called
 * after ("King Fahd Airport"); what somebody is ruler of is a place.
 */
export function typeNamesakes(reader: Reader, drafts: Draft[]): Draft[] {
  drafts.forEach((draft, index) => {
    const built =
      draft.to - draft.from > 1 && BUILT.has(reader.lower(draft.to - 1)) && reader.isCapitalized(draft.to - 1);
    if (built && draft.type === 'person') draft.type = 'place';
    if (built && draft.type === 'place') takeTitle(reader, draft, drafts[index - 1]);
    if (draft.type === 'person' && (isRuled(reader, draft) || isOfCountry(reader, draft, drafts[index - 1])))
      draft.type = 'place';
  });
  return drafts;
}

function takeTitle(reader: Reader, draft: Draft, before: Draft | undefined): void {
  const title = draft.from - 1;
  if (!reader.inSentence(title, draft.from) || (before && before.to > title)) return;
  if (reader.isCapitalized(title) && NAMESAKE_TITLES.has(reader.lower(title))) draft.from = title;
}

/** "King Omar of Jordan": a country that is a given name too. */
const isOfCountry = (reader: Reader, {from, to}: Draft, before: Draft | undefined): boolean =>
  to - from === 1 &&
  (reader.kind(from) & Is.Country) !== 0 &&
  before?.type === 'person' &&
  before.to === from - 1 &&
  reader.lower(from - 1) === 'of';

/** "Ruler of Umm Salal", where that is no name of somebody's that a title leads. */
function isRuled(reader: Reader, draft: Draft): boolean {
  const {from} = draft;
  if (!reader.inSentence(from - 2, from) || reader.lower(from - 1) !== 'of') return false;
  if (!RULERS.has(reader.lower(from - 2)) || !reader.isCapitalized(from - 2)) return false;
  return draft.to - from < 4 && ((reader.kind(from) & Is.Title) === 0 || placeByName(reader.text(draft)) !== undefined);
}
