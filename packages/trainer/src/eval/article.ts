import {CoreferenceTally} from './coreference.js';
import {Curve} from './curve.js';
import type {Scored, ScoredEntity, ScoredMention, ScoredRole} from './standoff.js';
import {Share, Tally} from './tally.js';

/** Scores of hand-annotated articles, pooled over them. */
export class ArticleScore {
  names = new Tally();
  roles = new Tally();
  meetings = new Tally();
  nominals = new Share();
  pronouns = new Share();
  speakers = new Share();
  coreference = new CoreferenceTally();
  errors: string[] = [];
  /** How sure nominals, pronouns and roles were; those of the gold alone, as not all others are marked. */
  curves = {nominals: new Curve('nominals'), pronouns: new Curve('pronouns'), roles: new Curve('roles')};
}

const LITERALS: ReadonlySet<string> = new Set(
  'date time money percent quantity number ordinal cardinal duration'.split(' '),
);
const OTHERS: ReadonlySet<string> = new Set(['language', 'work', 'law', 'event', 'product', 'initiative']);

const isNamed = ({level}: ScoredMention): boolean => level === 'name' || level === 'demonym';
const isLiteral = ({type}: ScoredEntity): boolean => LITERALS.has(type);
const place = ({start, end}: ScoredMention): string => `${start}-${end}`;

/** Characters shown on either side of an error. */
const CONTEXT = 60;

/** Adds one article to `score`; errors show their surroundings where its `text` is given. */
export function scoreArticle(id: string, gold: Scored, found: Scored, score: ArticleScore, text?: string): void {
  const report: Report = (message, at) => {
    const around = at && text?.slice(Math.max(0, at.start - CONTEXT), at.end + CONTEXT).replace(/\s+/g, ' ');
    score.errors.push(`${id} ${message}${around ? `: ${around}` : ''}`);
  };
  scoreNames(gold, found, score, report);
  const aligned = align(gold, found);
  scoreLinks(gold, found, aligned, score, report);
  score.coreference.add(chains(gold), chains(found));
  scoreRoles(gold, found, aligned, score, report);
  scoreSpeakers(gold, found, aligned, score, report);
  scoreMeetings(gold, found, aligned, score, report);
}

type Report = (message: string, at?: {start: number; end: number}) => void;
/** From a gold entity's id to the id of the entity found that shares most of its names. */
type Alignment = ReadonlyMap<string, string>;

/** A demonym is right whether it is called a mention of the place or of a group. */
function kind(entity: ScoredEntity, mention: ScoredMention): string {
  if (mention.level === 'demonym' || entity.type === 'group') return 'demonym';
  if (entity.type === 'facility') return 'place';
  return OTHERS.has(entity.type) ? 'other' : entity.type;
}

function namedSpans(document: Scored): Map<string, string> {
  const spans = new Map<string, string>();
  for (const entity of document.entities) {
    if (isLiteral(entity)) continue;
    for (const mention of entity.mentions) {
      if (isNamed(mention)) spans.set(`${place(mention)}:${kind(entity, mention)}`, mention.text ?? '');
    }
  }
  return spans;
}

function scoreNames(gold: Scored, found: Scored, score: ArticleScore, report: Report): void {
  const wanted = namedSpans(gold);
  const had = namedSpans(found);
  for (const [span, text] of wanted) {
    if (had.has(span)) score.names.hits++;
    else {
      score.names.missed++;
      report(`missed name "${text}" ${span}`, spanOf(span));
    }
  }
  for (const [span, text] of had) {
    if (wanted.has(span)) continue;
    score.names.extra++;
    report(`false name "${text}" ${span}`, spanOf(span));
  }
}

function spanOf(key: string): {start: number; end: number} {
  const [start = 0, end = 0] = key.split(':', 1)[0]!.split('-').map(Number);
  return {start, end};
}

function align(gold: Scored, found: Scored): Alignment {
  const spans = (entity: ScoredEntity) => new Set(entity.mentions.filter(isNamed).map(place));
  const candidates = found.entities
    .filter(entity => !isLiteral(entity))
    .map(entity => ({entity, spans: spans(entity)}));
  const pairs: {shared: number; gold: ScoredEntity; found: ScoredEntity}[] = [];
  for (const entity of gold.entities) {
    if (isLiteral(entity)) continue;
    const own = spans(entity);
    for (const candidate of candidates) {
      let shared = 0;
      for (const span of own) if (candidate.spans.has(span)) shared++;
      if (shared > 0) pairs.push({shared, gold: entity, found: candidate.entity});
    }
  }
  pairs.sort((a, b) => b.shared - a.shared);
  const aligned = new Map<string, string>();
  const used = new Set<string>();
  for (const pair of pairs) {
    if (aligned.has(pair.gold.id) || used.has(pair.found.id)) continue;
    aligned.set(pair.gold.id, pair.found.id);
    used.add(pair.found.id);
  }
  return aligned;
}

/** How many characters a nominal may begin earlier or later: a determiner in or out. */
const NOMINAL_SLACK = 4;

function scoreLinks(gold: Scored, found: Scored, aligned: Alignment, score: ArticleScore, report: Report): void {
  for (const entity of gold.entities) {
    if (isLiteral(entity)) continue;
    for (const mention of entity.mentions) {
      if (isNamed(mention)) continue;
      const isThis = (own: ScoredMention) =>
        own.end === mention.end &&
        own.start < mention.end &&
        own.start >= mention.start - NOMINAL_SLACK &&
        (own.level === mention.level || (mention.level === 'nominal' && own.level === 'name'));
      const hit = found.entities.find(({mentions}) => mentions.some(isThis));
      const right = hit !== undefined && hit.id === aligned.get(entity.id);
      const kind = mention.level === 'nominal' ? 'nominals' : 'pronouns';
      score[kind].count(right);
      if (hit) score.curves[kind].count(hit.mentions.find(isThis)!.confidence, right);
      if (!right)
        report(
          `${mention.level} "${mention.text}" @${mention.start} is ${entity.name}, got ${hit?.name ?? 'nothing'}`,
          mention,
        );
    }
  }
}

/** Mentions keyed by their last character, so that a determiner in or out does not count. */
function chains(document: Scored): Set<number>[] {
  return document.entities
    .filter(entity => !isLiteral(entity))
    .map(({mentions}) => new Set(mentions.filter(({level}) => level !== 'demonym').map(({end}) => end)))
    .filter(chain => chain.size > 0);
}

function plain(words: string | null | undefined): string {
  return (words ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(the|a|an)\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function sameRole(gold: ScoredRole, own: ScoredRole): boolean {
  const [wanted, title] = [plain(gold.title), plain(own.title)];
  if (!title.includes(wanted) && !wanted.includes(title)) return false;
  if (!gold.of) return true;
  const of = plain(own.of);
  return of === plain(gold.of) || (of !== '' && plain(gold.of).includes(of));
}

function scoreRoles(gold: Scored, found: Scored, aligned: Alignment, score: ArticleScore, report: Report): void {
  for (const entity of gold.entities) {
    if (isLiteral(entity)) continue;
    const own = [...(found.entities.find(({id}) => id === aligned.get(entity.id))?.roles ?? [])];
    for (const role of entity.roles ?? []) {
      const index = own.findIndex(candidate => sameRole(role, candidate));
      if (index >= 0) {
        score.roles.hits++;
        score.curves.roles.count(own[index]!.confidence, true);
        own.splice(index, 1);
      } else {
        score.roles.missed++;
        report(
          `role of ${entity.name}: "${role.title}" of ${role.of}, got ${JSON.stringify(own.map(({title, of}) => [title, of]))}`,
        );
      }
    }
    if (entity.type !== 'person') continue;
    score.roles.extra += own.length;
    for (const {confidence} of own) score.curves.roles.count(confidence, false);
    for (const {title, of} of own) report(`false role of ${entity.name}: "${title}" of ${of}`);
  }
}

function scoreSpeakers(gold: Scored, found: Scored, aligned: Alignment, score: ArticleScore, report: Report): void {
  for (const statement of gold.statements ?? []) {
    const overlap = ({start, end}: {start: number; end: number}) =>
      Math.min(end, statement.end) - Math.max(start, statement.start);
    const own = (found.statements ?? []).filter(s => overlap(s) > 0).sort((a, b) => overlap(b) - overlap(a))[0];
    const long = own && overlap(own) >= 0.5 * Math.min(statement.end - statement.start, own.end - own.start);
    // a source that is no entity has no speaker
    const speaker = statement.speaker ? aligned.get(statement.speaker) : null;
    const right = Boolean(long) && (own!.speaker ?? null) === speaker;
    score.speakers.count(right);
    if (!right)
      report(`statement @${statement.start} by ${statement.speaker}: got ${own ? own.speaker : 'none'}`, statement);
  }
}

function meetings(document: Scored, map: (id: string) => string): Set<string> {
  const pairs = new Set<string>();
  for (const {type, status = 'held', participants} of document.events ?? []) {
    if (type !== 'meeting' || status !== 'held') continue;
    const ids = participants.map(map);
    ids.forEach((a, i) => {
      for (const b of ids.slice(i + 1)) pairs.add([a, b].sort().join('~'));
    });
  }
  return pairs;
}

function scoreMeetings(gold: Scored, found: Scored, aligned: Alignment, score: ArticleScore, report: Report): void {
  const wanted = meetings(gold, id => aligned.get(id) ?? `gold:${id}`);
  const had = meetings(found, id => id);
  for (const pair of wanted) {
    if (had.has(pair)) score.meetings.hits++;
    else {
      score.meetings.missed++;
      report(`meeting missed ${pair}`);
    }
  }
  for (const pair of had) {
    if (wanted.has(pair)) continue;
    score.meetings.extra++;
    report(`meeting false ${pair}`);
  }
}
