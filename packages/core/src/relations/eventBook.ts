import type {Trigger} from '../quotes/types.js';
import type {Relations} from './types.js';

type Event = Relations['events'][number];

/** Sentences after a call within which "the two discussed" tells of it. */
const CALL_REACH = 3;
/** Sentences after a meeting within which "the two ministers", and within which "they", are those who met. */
const PAIR_REACH = 5;
const THEY_REACH = 2;
/** Sentences after a meeting within which those who attended it are told, and within which one of them "was accompanied". */
const ATTENDANCE_REACH = 14;
const COMPANY_REACH = 4;

/** Stands for a meeting of which only the chair is told so far. */
const EXPECTED = -1;

/** A place at which an event is told, with who is told to take part there. */
interface Telling {
  event: number;
  sentence: number;
  token: number;
  participants: number[];
}

/** Events of one participant that a further one is compared with, the latest ones. No article has anybody meet as often. */
const MAX_COMPARED = 64;

/** The events so far, each once. */
export class EventBook {
  readonly events: Event[] = [];
  /** Of each participant, the indexes of its events. */
  private readonly ofEntity = new Map<number, number[]>();
  /** In the order of the article. */
  private readonly tellings: Telling[] = [];

  /** Adds an event told at a token, or joins it to the first one that is the same. */
  add(event: Event, token: number): void {
    const index = this.firstSame(event);
    const known = this.events[index];
    const {sentence, participants} = event;
    this.tellings.push({event: known ? index : this.events.length, sentence, token, participants});
    if (!known) {
      this.index(event.participants, this.events.length);
      this.events.push(event);
      return;
    }
    if (event.participants.length > known.participants.length) {
      this.index(
        event.participants.filter(entity => !known.participants.includes(entity)),
        index,
      );
      known.participants = event.participants;
    }
    if (known.place < 0) known.place = event.place;
    known.date ??= event.date;
    if (event.status === 'held') known.status = 'held';
  }

  /** Notes who chairs a meeting, in case that those who attend it are told further on. */
  expect(participants: number[], {from, sentence}: Trigger): void {
    if (participants.length === 1) this.tellings.push({event: EXPECTED, sentence, token: from, participants});
  }

  /** Those of the meeting or call last told of, where it is near enough for a plural ("they" or "the two sides") to mean them. */
  lastMet(sentence: number, they: boolean): readonly number[] | undefined {
    const last = this.tellings.at(-1);
    if (!last || sentence - last.sentence > (they ? THEY_REACH : PAIR_REACH)) return undefined;
    const type = this.events[last.event]?.type;
    return type === 'meeting' || type === 'call' ? last.participants : undefined;
  }

  /** Adds those who attended a meeting, and those with whom one of its parties came, to it. */
  join(trigger: Trigger, [who = [], whom = []]: readonly number[][], max: number, confidence: number): void {
    const telling = trigger.joins === 'with' ? this.meetingOf(trigger, whom) : this.meetingAt(trigger);
    if (telling?.event === EXPECTED) {
      this.hold(telling, who, max, confidence);
      return;
    }
    const event = telling && this.events[telling.event];
    if (!event || (event.status !== 'held' && event.status !== 'planned')) return;
    const further = who.filter(entity => !event.participants.includes(entity));
    if (further.length === 0 || event.participants.length + further.length > max) return;
    this.index(further, telling.event);
    event.participants = [...event.participants, ...further];
  }

  /** The meeting that somebody chairs, now that those who attend it are told. */
  private hold(telling: Telling, who: readonly number[], max: number, confidence: number): void {
    const participants = [...new Set([...telling.participants, ...who])];
    if (participants.length < 2 || participants.length > max) return;
    telling.event = this.events.length;
    const {sentence} = telling;
    this.index(participants, telling.event);
    this.events.push({type: 'meeting', participants, place: -1, date: null, status: 'held', sentence, confidence});
  }

  /** The meeting told of before the trigger: in its sentence, or with "before" a little further back. */
  private meetingAt({from, sentence, joins}: Trigger): Telling | undefined {
    for (let index = this.tellings.length - 1; index >= 0; index--) {
      const telling = this.tellings[index]!;
      if (telling.token > from) continue;
      const back = sentence - telling.sentence;
      if (back > (joins === 'here' ? 0 : ATTENDANCE_REACH)) return undefined;
      const type = this.events[telling.event]?.type ?? 'meeting';
      if (type === 'meeting') return telling;
      // "signed in the presence of X"
      if (joins === 'here') return undefined;
    }
    return undefined;
  }

  /** The meeting of one of `people` that the trigger's sentence tells of, else the last one before. */
  private meetingOf({sentence}: Trigger, people: readonly number[]): Telling | undefined {
    for (let index = this.tellings.length - 1; index >= 0; index--) {
      const telling = this.tellings[index]!;
      if (telling.sentence > sentence) continue;
      if (sentence - telling.sentence > COMPANY_REACH) return undefined;
      if (
        this.events[telling.event]!.type === 'meeting' &&
        people.some(entity => telling.participants.includes(entity))
      )
        return telling;
    }
    return undefined;
  }

  /** Whether a call of the same parties was told of shortly before. */
  hasCall(participants: readonly number[], sentence: number): boolean {
    const [first] = participants;
    if (first === undefined) return false;
    return (this.ofEntity.get(first) ?? []).slice(-MAX_COMPARED).some(index => {
      const {type, participants: parties, sentence: told} = this.events[index]!;
      return type === 'call' && sentence - told <= CALL_REACH && participants.every(entity => parties.includes(entity));
    });
  }

  /** The parties of one are all among those of the other, so the same event has a participant of this one. */
  private firstSame(event: Event): number {
    let first = -1;
    for (const entity of event.participants) {
      for (const index of this.ofEntity.get(entity)?.slice(-MAX_COMPARED) ?? []) {
        if ((first < 0 || index < first) && isSame(this.events[index]!, event)) first = index;
      }
    }
    return first;
  }

  private index(participants: readonly number[], event: number): void {
    for (const entity of participants) {
      const own = this.ofEntity.get(entity);
      if (own) own.push(event);
      else this.ofEntity.set(entity, [event]);
    }
  }
}

function isSame(known: Event, event: Event): boolean {
  if (known.type !== event.type) return false;
  const isLarger = known.participants.length >= event.participants.length;
  const [larger, smaller] = isLarger ? [known, event] : [event, known];
  if (!smaller.participants.every(entity => larger.participants.includes(entity))) return false;
  return known.status === event.status || known.status === 'planned' || event.status === 'planned';
}
