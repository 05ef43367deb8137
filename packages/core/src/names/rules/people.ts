import {type Draft, Is, type Reader} from './draft.js';

/** Takes titles off the front of people's names ("Minister", "Mr."), and possessives off the end of all. */
export function trimPeople(reader: Reader, drafts: Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    while (draft.to - draft.from > 1 && /^(?:['’]s?|['’]S)$/.test(reader.form(draft.to - 1))) draft.to--;
    if (draft.type === 'person') {
      while (draft.to - draft.from > 1 && reader.kind(draft.from) & Is.Title && !isNameLike(reader, draft))
        draft.from++;
      if (draft.to - draft.from === 1 && reader.kind(draft.from) & Is.Title && isTitleHere(reader, draft.from))
        continue;
    }
    kept.push(draft);
  }
  return kept;
}

/** "Prince" or "King" before one more word without a title's own company may be a given name: "Prince Yormie Johnson". */
function isNameLike(reader: Reader, {from, to}: Draft): boolean {
  return (
    to - from > 2 &&
    reader.inSentence(from - 1, from) &&
    (reader.kind(from - 1) & Is.Title) !== 0 &&
    !reader.lower(from).includes('.')
  );
}

function isTitleHere(reader: Reader, token: number): boolean {
  const next = token + 1;
  return reader.inSentence(next, token)
    ? !reader.isCapitalized(token) || reader.isCapitalized(next) || reader.lower(next) === 'of'
    : false;
}
