import {alignToSource} from './align.js';
import {checkMarks} from './check-marks.js';
import {checkComplete} from './completeness.js';
import {findNear, findOne} from './find.js';
import {type GoldForm, type Problem, parseForm} from './form.js';
import {type Mark, unmark} from './markup.js';
import type {
  GoldEntity,
  GoldEvent,
  GoldMention,
  GoldRole,
  GoldSpan,
  GoldStatement,
  GoldValue,
  LiteralType,
  StandoffGold,
} from './standoff.js';

export interface Compiled {
  /** Null when the gold file cannot be read or its text is not the article's. */
  gold: StandoffGold | null;
  form: GoldForm | null;
  problems: Problem[];
}

/**
 * Compiles a gold file to standoff over the article's source, and checks it. Never throws; a gold file without
 * problems is right in form, and whether it is right in substance only a reader can tell.
 *
 * @param yaml text of the gold file
 * @param file its name, for messages
 * @param source the article exactly as the file has it (UTF-16 string)
 * @param id id of the article in the result
 */
export function compileGold(yaml: string, file: string, source: string, id: string): Compiled {
  const {form, problems} = parseForm(yaml, file);
  if (!form) return {gold: null, form, problems};
  const report = (field: string, message: string) => void problems.push({file, field, message});

  const {text, marks, problems: unreadable} = unmark(form.text);
  for (const message of unreadable) report('text', message);
  const toSource = alignToSource(text, source);
  if (typeof toSource === 'string') {
    report('text', toSource);
    return {gold: null, form, problems};
  }

  checkMarks(form, text, marks, report);
  checkComplete(form, text, marks, report);

  const tables = new Tables(form, text, marks, report);
  const entities = tables.entities();
  const statements = tables.statements();
  const events = tables.events();
  const move = <T extends GoldSpan>(span: T): T => ({
    ...span,
    start: toSource[span.start]!,
    end: toSource[span.end - 1]! + 1,
  });
  const gold: StandoffGold = {
    schema: 1,
    id,
    document: form.document,
    entities: entities.map(entity => ({
      ...entity,
      roles: entity.roles.map(move),
      mentions: entity.mentions.map(move).map(m => ({...m, text: source.slice(m.start, m.end)})),
    })),
    statements: statements.map(s => ({
      ...move(s),
      parts: s.parts.map(move),
      source: s.source && move(s.source),
      cue: s.cue && move(s.cue),
    })),
    events: events.map(move),
    warnings: [],
  };
  return {gold, form, problems};
}

/** Words that may stand for a speaker without being a mention of the speaker. */
const RELATIVES = new Set(['who', 'which', 'that']);

/** Entities, statements and events in offsets of the unmarked text. */
class Tables {
  constructor(
    private readonly form: GoldForm,
    private readonly text: string,
    private readonly marks: readonly Mark[],
    private readonly report: (field: string, message: string) => void,
  ) {}

  entities(): GoldEntity[] {
    const byId = new Map<string, GoldEntity>();
    for (const mark of this.marks) {
      const {target} = mark;
      const mention: GoldMention = {
        start: mark.start,
        end: mark.end,
        text: this.text.slice(mark.start, mark.end),
        level: target.kind === 'mention' ? target.level : 'name',
      };
      const key = target.kind === 'mention' ? target.entity : this.literalKey(target.type, target.value, mark);
      const known = byId.get(key);
      if (known) known.mentions.push(mention);
      else if (target.kind === 'literal') byId.set(key, this.literal(key, target.type, target.value, mention, mark));
      else {
        const row = this.form.entities[target.entity];
        if (!row) continue; // told by checkMarks
        byId.set(key, {id: key, type: row.type, name: row.name, roles: [], knowledge: null, mentions: [mention]});
      }
    }
    for (const [id, entity] of byId) entity.roles = this.roles(id, entity.mentions);
    return [...byId.values()];
  }

  private literalKey(type: LiteralType, value: string, mark: Mark): string {
    return value === '?' ? `${type}:?${mark.start}` : `${type}:${value}`;
  }

  private literal(id: string, type: LiteralType, written: string, mention: GoldMention, mark: Mark): GoldEntity {
    const entity: GoldEntity = {id, type, name: mention.text, roles: [], knowledge: null, mentions: [mention]};
    if (written === '?') return entity;
    const value = literalValue(type, written);
    if (value === null)
      this.report('text', `line ${mark.line}: ${type}=${written} cannot be read; write ${LITERAL_FORMS[type]}, or ?`);
    else entity.value = value;
    return entity;
  }

  private roles(id: string, mentions: readonly GoldMention[]): GoldRole[] {
    const names = mentions.filter(m => m.level === 'name');
    return (this.form.entities[id]?.roles ?? []).flatMap((role, i) => {
      const field = `entities.${id}.roles.${i}`;
      const span = findNear(this.text, role.words ?? role.title, names, []);
      if (typeof span === 'string') {
        this.report(field, `${span}; where the title is not in the article give words:`);
        return [];
      }
      const of = role.of === null ? null : this.form.entities[role.of];
      if (of === undefined) {
        this.report(`${field}.of`, `unknown entity "${role.of}"; list it under entities: or write null`);
        return [];
      }
      return [{title: role.title, of: of === null ? null : of.name, status: role.status ?? null, ...span}];
    });
  }

  statements(): GoldStatement[] {
    const rows = this.form.statements.flatMap((row, i): GoldStatement[] => {
      const field = `statements.${i}`;
      const parts = this.contentParts(row, field);
      if (parts.length === 0) return [];
      const cue = this.near(row.cue, parts, parts, `${field}.cue`);
      const source = this.near(row.source, cue ? [cue] : parts, cue ? [...parts, cue] : parts, `${field}.source`);
      this.checkSpeaker(row.speaker, row.source, source, field);
      this.checkKind(row.kind, parts, field);
      const [start, end] = [parts[0]!.start, parts.at(-1)!.end];
      return [{start, end, parts, kind: row.kind, speaker: row.speaker, source, cue}];
    });
    rows.sort((a, b) => a.start - b.start || a.end - b.end);
    rows.forEach((row, i) => {
      if (i > 0 && rows[i - 1]!.end > row.start)
        this.report('statements', `"${this.text.slice(row.start, row.end)}" overlaps the statement before it`);
    });
    return rows;
  }

  private contentParts(row: GoldForm['statements'][number], field: string): GoldSpan[] {
    const pieces = typeof row.content === 'string' ? [row.content] : row.content;
    const parts: GoldSpan[] = [];
    for (const [k, piece] of pieces.entries()) {
      const span = findOne(this.text, piece, k === 0 ? row.line : undefined);
      if (typeof span === 'string') this.report(`${field}.content`, span);
      else if (parts.length > 0 && span.start < parts.at(-1)!.end)
        this.report(`${field}.content`, `"${piece}" stands before the part listed before it; list parts in order`);
      else parts.push(span);
    }
    return parts;
  }

  private near(words: string | null, anchors: GoldSpan[], outside: GoldSpan[], field: string): GoldSpan | null {
    if (words === null) return null;
    const span = findNear(this.text, words, anchors, outside);
    if (typeof span !== 'string') return span;
    this.report(field, span);
    return null;
  }

  private checkSpeaker(speaker: string | null, words: string | null, source: GoldSpan | null, field: string): void {
    if (speaker === null) return;
    if (!this.form.entities[speaker]) {
      this.report(`${field}.speaker`, `unknown entity "${speaker}"; list it under entities: or write null`);
      return;
    }
    if (!source || RELATIVES.has(words ?? '')) return;
    const named = this.marks.some(
      ({start, end, target}) =>
        target.kind === 'mention' && target.entity === speaker && start < source.end && source.start < end,
    );
    if (!named)
      this.report(`${field}.source`, `"${words}" (found at ${source.start}) holds no mention of "${speaker}"; mark it`);
  }

  private checkKind(kind: string, parts: readonly GoldSpan[], field: string): void {
    if (kind === 'indirect') return;
    for (const [i, {start, end}] of parts.entries()) {
      const said = this.text.slice(start, end);
      const inBlockQuote = this.text.slice(0, start).endsWith('> ');
      // A quotation that runs on in the next paragraph has no closing mark before it.
      const runsOn = i + 1 < parts.length && /^\n[^\S\n]*\n/.test(this.text.slice(end, parts[i + 1]!.start));
      const quoted = /^["“‘«]/.test(said) && (runsOn || /["”’»]$/.test(said));
      if (kind === 'direct' && !quoted && !inBlockQuote)
        this.report(`${field}.content`, `"${said}" is direct, so it must begin and end with its quotation marks`);
    }
    const whole = parts.map(({start, end}) => this.text.slice(start, end)).join(' … ');
    if (kind === 'mixed' && !/["“”«»‘]/.test(whole))
      this.report(`${field}.content`, `"${whole}" is mixed, so it must hold words in quotation marks`);
  }

  events(): GoldEvent[] {
    const rows = this.form.events.flatMap((row, i): GoldEvent[] => {
      const field = `events.${i}`;
      const span = findOne(this.text, row.sentence, row.line);
      if (typeof span === 'string') {
        this.report(`${field}.sentence`, span);
        return [];
      }
      for (const [key, id] of [
        ...row.participants.map(p => ['participants', p] as const),
        ['place', row.place] as const,
      ])
        if (id !== null && !this.form.entities[id])
          this.report(`${field}.${key}`, `unknown entity "${id}"; list it under entities:`);
      if (row.type === 'meeting' && row.participants.length < 2)
        this.report(`${field}.participants`, 'a meeting needs two participants');
      const {type, participants, place, date, status} = row;
      return [{type, participants, place, date, status, ...span}];
    });
    return rows.sort((a, b) => a.start - b.start || a.end - b.end);
  }
}

const LITERAL_FORMS: Record<LiteralType, string> = {
  date: 'date=YYYY, date=YYYY-MM or date=YYYY-MM-DD',
  time: 'time=HH:MM or time=HH:MM+HH:MM',
  money: 'money=AMOUNT CODE, such as money=3000000 USD',
  percent: 'percent=NUMBER',
};

/** The value of a literal as written in a mark, null when it has not the form of its type. */
function literalValue(type: LiteralType, written: string): GoldValue | null {
  if (type === 'date') return /^\d{4}(-\d{2}(-\d{2})?)?$/.test(written) ? written : null;
  if (type === 'time') return /^\d{2}:\d{2}([+-]\d{2}:\d{2}|Z)?$/.test(written) ? written : null;
  const number = /^(\d+(?:\.\d+)?)(?: ([A-Z]{3}))?$/.exec(written);
  if (!number) return null;
  const amount = Number(number[1]);
  if (type === 'money') return number[2] ? {amount, currency: number[2]} : null;
  return number[2] ? null : {amount};
}
