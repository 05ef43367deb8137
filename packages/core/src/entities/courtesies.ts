import {WordClass} from '../phrases/classes.js';
import {bitsAt, type Frame, lowerAt} from '../phrases/frame.js';
import type {Pronoun} from '../phrases/types.js';
import type {LastMention} from './people.js';

/** Verbs whose object is judged by what follows "for", "on" or "over". Source: written for this project from general English. */
const JUDGING = new Set(
  'thank thanks thanked thanking praise praises praised praising congratulate congratulates congratulated congratulating commend commends commended commending laud lauds lauded lauding applaud applauds applauded applauding hail hails hailed hailing condemn condemns condemned condemning criticize criticizes criticized criticizing criticise criticises criticised criticising blame blames blamed blaming accuse accuses accused accusing honor honors honored honour honours honoured rebuke rebukes rebuked slam slams slammed'.split(
    ' ',
  ),
);
/** Words from such a verb to the end of its object. */
const MAX_JUDGED = 7;

/** "thanked Ambassador Y for": whether the mention is the object of a verb of judging, and what is judged follows. */
export function isJudged(frame: Frame, {from, to, sentence}: LastMention): boolean {
  const after = lowerAt(frame, to);
  if (after !== 'for' && after !== 'on' && after !== 'over' && after !== 'of') return false;
  const start = Math.max(frame.words.sentences[sentence]!, from - MAX_JUDGED);
  for (let token = from - 1; token >= start; token--) {
    if (JUDGING.has(lowerAt(frame, token))) return true;
    if (bitsAt(frame, token) & WordClass.Comma) return false;
  }
  return false;
}

/** What is sent to somebody on an occasion of theirs. Source: written for this project from general usage of news English. */
const SENT = new Set(
  'cable message telegram letter note congratulations condolences greetings wishes congratulated congratulates congratulating congratulate felicitated felicitates received receives receive'.split(
    ' ',
  ),
);
/** Words from one who is congratulated to what on: "on the occasion of the anniversary of his". */
const OCCASION = new Set(
  'on upon over for at the occasion anniversary end conclusion start beginning assumption of following after marking'.split(
    ' ',
  ),
);
const OCCASION_REACH = 9;
const SENT_REACH = 16;

/** "sent a cable of congratulations to President Y on the anniversary of his": Y's. */
export function isCongratulated(frame: Frame, {from, to, sentence}: LastMention, pronoun: number): boolean {
  if (pronoun === to || pronoun - to > OCCASION_REACH) return false;
  for (let token = to; token < pronoun; token++) {
    if (!OCCASION.has(lowerAt(frame, token))) return false;
  }
  const start = Math.max(frame.words.sentences[sentence]!, from - SENT_REACH);
  for (let token = from - 1; token >= start; token--) {
    if (SENT.has(lowerAt(frame, token))) return true;
    if (bitsAt(frame, token) & WordClass.Comma) return false;
  }
  return false;
}

/** What somebody does or shows that others judge. Source: written for this project from general English. */
const DEEDS = new Set(
  'efforts role work contribution contributions service achievements leadership courage patience bravery decision remarks comments commitment dedication performance conduct vision wisdom stance speech record resilience visit'.split(
    ' ',
  ),
);

/** "X praised her patience": that of somebody else. */
export function isOfAnother(frame: Frame, {from, to}: Pronoun): boolean {
  if (!JUDGING.has(lowerAt(frame, from - 1))) return false;
  return DEEDS.has(lowerAt(frame, to)) || DEEDS.has(lowerAt(frame, to + 1));
}

/** "X commended the ambassador's efforts during her": the ambassador's. */
export function isJudgedDeed(frame: Frame, {from, to, sentence}: LastMention, pronoun: number): boolean {
  if (!(bitsAt(frame, to) & WordClass.PossessiveClitic) || pronoun - to > MAX_JUDGED) return false;
  let deed = false;
  for (let token = to + 1; token < pronoun && !deed; token++) deed = DEEDS.has(lowerAt(frame, token));
  const start = Math.max(frame.words.sentences[sentence]!, from - 3);
  for (let token = from - 1; deed && token >= start; token--) if (JUDGING.has(lowerAt(frame, token))) return true;
  return false;
}

/** "X asked Y to convey his greetings": those of X. */
export function isToConvey(frame: Frame, {from, to}: Pronoun): boolean {
  if (lowerAt(frame, from - 2) !== 'to' || !/^(?:convey|extend|deliver|transmit|relay)$/.test(lowerAt(frame, from - 1)))
    return false;
  for (let token = to; token < to + 3; token++) if (GREETINGS.has(lowerAt(frame, token))) return true;
  return false;
}

/** "X briefed him on his plans": those of X. */
export const isToldOf = (frame: Frame, {from}: Pronoun): boolean =>
  /^(?:on|of|about)$/.test(lowerAt(frame, from - 1)) &&
  /^(?:him|her)$/.test(lowerAt(frame, from - 2)) &&
  /^(?:brief|inform|apprise|notify|assure|update|tell|told|acquaint)/.test(lowerAt(frame, from - 3));

/** "Conveyed to X the greetings of his brother, the emir": what heads of state call each other; X's. */
export function isGreeted(frame: Frame, {to, from, sentence}: LastMention, pronoun: number): boolean {
  if (pronoun - to > GREETED_REACH || !isOfPeer(frame, pronoun)) return false;
  let greets = false;
  for (let token = to; token < pronoun && !greets; token++) greets = GREETINGS.has(lowerAt(frame, token));
  const start = Math.max(frame.words.sentences[sentence]!, from - SENT_REACH);
  for (let token = from - 1; greets && token >= start; token--) {
    if (CONVEYED.test(lowerAt(frame, token))) return true;
  }
  return false;
}

const isOfPeer = (frame: Frame, pronoun: number): boolean =>
  lowerAt(frame, pronoun - 1) === 'of' && PEERS.test(lowerAt(frame, pronoun + 1));

const GREETED_REACH = 8;
const PEERS = /^(?:brother|sister|friend|counterpart)$/;
const CONVEYED = /^(?:convey|deliver|transmit|relay|extend)/;

/** What one asks others to convey. Source: written for this project from general English. */
const GREETINGS = new Set(
  'greetings greeting regards wishes condolences congratulations thanks appreciation gratitude compliments respects sympathy'.split(
    ' ',
  ),
);

/** Verbs of giving somebody what is then theirs. */
const HANDING = new Set(
  'hand hands handed give gives gave given present presents award awards awarded wish wishes wished'.split(' '),
);

/** "Will hand X her letter": X's, who stands right before the pronoun. */
export const isHanded = (frame: Frame, {from, to}: LastMention, pronoun: number): boolean =>
  to === pronoun && HANDING.has(lowerAt(frame, from - 1));
