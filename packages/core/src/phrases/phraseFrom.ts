import {WordClass} from './classes.js';
import {
  bitsAt,
  continuesRight,
  type Frame,
  gluedToPrevious,
  type Head,
  headAt,
  isCapitalized,
  type LeftSide,
  readLeft,
  sentenceEnd,
} from './frame.js';
import {makeTitle} from './makeTitle.js';
import {readRight} from './rightSide.js';
import {NOUN, PARTICIPLE, PREMODIFIER} from './tags.js';
import type {Title} from './types.js';

/** Words between a comma and the head of an apposition: ", a former Deputy Foreign Minister,". */
const MAX_TO_HEAD = 7;
/** The first noun phrase from `at` whose head is a person's, with at most `MAX_TO_HEAD` words before the head. */
export function phraseFrom(
  frame: Frame,
  at: number,
  end: number,
): {head: Head; left: LeftSide; from: number} | undefined {
  const {words, names, nameAt} = frame;
  let token = at;
  for (let steps = 0; steps < MAX_TO_HEAD && token < end; steps++) {
    const name = nameAt[token]!;
    if (name >= 0) {
      if (names[name]!.type === 'person' && !(bitsAt(frame, names[name]!.to) & WordClass.PossessiveClitic))
        return undefined;
      token = names[name]!.to;
      continue;
    }
    const bits = bitsAt(frame, token);
    const head = bits & (WordClass.Noun | WordClass.BeforeGeneral) ? headAt(frame, token) : undefined;
    if (
      head &&
      !leadsOn(frame, head) &&
      !continuesRight(frame, head) &&
      !(bitsAt(frame, head.to) & WordClass.PossessiveClitic)
    ) {
      if (head.noun.kind !== 'person' || head.noun.plural) return undefined;
      const next = head.to < end ? nameAt[head.to]! : -1;
      // "X, President Y": the title of the next name.
      if (next >= 0 && names[next]!.type === 'person') return undefined;
      return {head, left: readLeft(frame, head, at), from: at};
    }
    const tag = words.tags[token]!;
    const inside =
      PREMODIFIER[tag] ||
      // "co-founder": the first part of a compound.
      (bitsAt(frame, token + 1) & WordClass.Hyphen && gluedToPrevious(frame, token + 1)) ||
      PARTICIPLE[tag] ||
      // "Rural and Regional Development Minister"
      (bits & WordClass.And && token > at && isCapitalized(frame, token - 1) && isCapitalized(frame, token + 1)) ||
      bits &
        (WordClass.Definite |
          WordClass.Indefinite |
          WordClass.PossessivePronoun |
          WordClass.PossessiveClitic |
          WordClass.Hyphen |
          WordClass.Status |
          WordClass.Deputy);
    if (!inside) return undefined;
    token++;
  }
  return undefined;
}

/** "deputy prime minister": "deputy" is no head there. */
function leadsOn(frame: Frame, {head, to}: Head): boolean {
  if (!(bitsAt(frame, head) & WordClass.Deputy) || to >= sentenceEnd(frame, head)) return false;
  const {tags} = frame.words;
  // "deputy managing director"
  const inside = PREMODIFIER[tags[to]!] === 1 || (PARTICIPLE[tags[to]!] === 1 && NOUN[tags[to + 1]!] === 1);
  return inside && frame.nameAt[to]! < 0;
}

/** Adds the title that the words from `at` name, where they name one. */
export function pushPhrase(
  frame: Frame,
  name: number,
  at: number,
  end: number,
  by: Title['by'],
  titles: Title[],
): Title | undefined {
  const found = phraseFrom(frame, at, end);
  if (!found || found.left.from < at) return undefined;
  const {head, left} = found;
  // "X is a member": too little to be told as an office without saying of what.
  const right = readRight(frame, head.to);
  const title = makeTitle(frame, name, head, left, right, by);
  titles.push(title);
  return title;
}
