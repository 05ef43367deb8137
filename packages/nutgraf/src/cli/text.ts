import type {Article, ArticleEvent, Entity} from '@nutgraf/core';
import {byId, rolesText, saidTexts, speakerOf} from './cards.js';
import type {Colors} from './terminal.js';
import {lengthOf, pad, plainText, wrapText} from './wrap.js';

interface SheetOptions {
  /** Of the file, when there are several. */
  name?: string;
  /** Characters a line. */
  width: number;
  colors: Colors;
}

/** The widest first column: names beyond it take a line of their own. */
const NAME_WIDTH = 30;

const EVENT_NAMES: Record<ArticleEvent['type'], string> = {
  meeting: 'Meeting',
  call: 'Call',
  visit: 'Visit',
  signing: 'Signing',
  appointment: 'Appointment',
  election: 'Election',
  resignation: 'Resignation',
};

/** What an article tells, as a sheet to be read: people with offices, organizations, places, events, statements. */
export function sheet(article: Article, options: SheetOptions): string {
  const writer = createWriter(options);
  const names = byId(article);
  const of = (type: Entity['type']) => article.entities.filter(entity => entity.type === type);
  heading(article, options, writer);
  section(writer, 'People', of('person'), entity => writer.row(entity.name, rolesText(entity)));
  section(writer, 'Organizations', of('organization'), entity => writer.item(entity.name));
  for (const [title, type] of [
    ['Places', 'place'],
    ['Facilities', 'facility'],
    ['Groups', 'group'],
    ['Events and campaigns', 'event'],
  ] as const) {
    const found = of(type);
    if (found.length > 0) section(writer, title, [found], list => writer.item(list.map(({name}) => name).join(', ')));
  }
  const met = article.events.filter(({type}) => type === 'meeting' || type === 'call' || type === 'visit');
  section(writer, 'Who met whom', met, event => eventRow(event, names, writer));
  const other = article.events.filter(event => !met.includes(event));
  section(writer, 'What else happened', other, event => eventRow(event, names, writer));
  statements(article, names, writer);
  section(writer, 'Warnings', article.warnings, ({message}) => writer.item(message));
  if (article.entities.length === 0 && article.warnings.length === 0) writer.line('Nothing was found to annotate.');
  return writer.finish();
}

interface Writer {
  title(text: string): void;
  line(text: string): void;
  head(text: string): void;
  row(name: string, text: string): void;
  item(text: string, indent?: number): void;
  name(text: string): void;
  finish(): string;
}

function createWriter({width, colors}: SheetOptions): Writer {
  const lines: string[] = [];
  const add = (text: string, indent: number, paint: (text: string) => string = same) => {
    for (const part of wrapText(plainText(text), width - indent)) lines.push(' '.repeat(indent) + paint(part));
  };
  return {
    title: text => add(text, 0, colors.bold),
    line: text => add(text, 0),
    head(text) {
      lines.push('', colors.bold(colors.cyan(text)));
    },
    row(name, text) {
      const clean = plainText(name);
      const column = Math.min(NAME_WIDTH, Math.floor(width / 2));
      const rest = wrapText(plainText(text), width - column - 4);
      if (rest.length > 0 && lengthOf(clean) <= column) {
        lines.push(`  ${colors.bold(pad(clean, column))}  ${rest[0]}`);
      } else {
        add(clean, 2, colors.bold);
        if (rest.length > 0) lines.push(' '.repeat(column + 4) + rest[0]);
      }
      for (const part of rest.slice(1)) lines.push(' '.repeat(column + 4) + part);
    },
    item: (text, indent = 2) => add(text, indent),
    name: text => add(text, 2, colors.bold),
    finish: () => `${lines.map(line => line.trimEnd()).join('\n')}\n`,
  };
}

function same(text: string): string {
  return text;
}

function heading({document}: Article, {name}: SheetOptions, writer: Writer): void {
  const {title, date, publisher, authors, place} = document;
  writer.title(title ?? name ?? 'Untitled article');
  const facts = [date, publisher, authors.join(', '), place].filter(fact => fact !== null && fact !== '');
  if (facts.length > 0) writer.line(facts.join(' · '));
  if (name !== undefined && title !== null) writer.line(name);
}

function section<Row>(writer: Writer, title: string, rows: readonly Row[], show: (row: Row) => void): void {
  if (rows.length === 0) return;
  writer.head(title);
  for (const row of rows) show(row);
}

function eventRow(
  {type, participants, place, date, status}: ArticleEvent,
  names: ReadonlyMap<string, Entity>,
  writer: Writer,
): void {
  const who = participants.map(id => names.get(id)?.name ?? id).join(', ');
  const where = place === null ? '' : (names.get(place)?.name ?? '');
  const facts = [EVENT_NAMES[type] + (status === 'held' ? '' : ` (${status})`), date ?? '', where];
  writer.row(who === '' ? 'Somebody not named' : who, facts.filter(fact => fact !== '').join(' · '));
}

function statements(article: Article, names: ReadonlyMap<string, Entity>, writer: Writer): void {
  if (article.statements.length === 0) return;
  writer.head('Who said what');
  const said = saidTexts(article);
  let last: string | undefined;
  article.statements.forEach((statement, index) => {
    const speaker = speakerOf(statement, article, names);
    if (speaker !== last) writer.name(speaker);
    last = speaker;
    writer.item(said[index]!, 4);
  });
}
