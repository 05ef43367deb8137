import {findAll, lineAt} from './find.js';
import type {GoldForm} from './form.js';
import type {Mark} from './markup.js';

/** Pronouns that in these articles nearly always mean a named person: each is marked, or listed as left unmarked. */
const PERSONAL = ['he', 'she', 'him', 'his', 'her', 'himself', 'herself', 'I', 'me', 'my'];
const inBothCases = (word: string) => (word === 'I' ? [word] : [word, word[0]!.toUpperCase() + word.slice(1)]);

/** End of the front matter, in which nothing is marked; 0 where there is none. */
function bodyStart(text: string): number {
  return /^---\n[\s\S]*?\n---\n/.exec(text)?.[0].length ?? 0;
}

/** Stretches that are not read as running text: link addresses and titles in Markdown. */
function unread(text: string): {start: number; end: number}[] {
  return [...text.matchAll(/\]\([^\n]*?\)(?=[^)]|$)/g)].map(m => ({start: m.index, end: m.index + m[0].length}));
}

/** Reports names, demonyms and personal pronouns that are marked in one place and overlooked in another. */
export function checkComplete(
  form: GoldForm,
  text: string,
  marks: readonly Mark[],
  report: (field: string, message: string) => void,
): void {
  const named = marks.filter(
    m => m.target.kind === 'mention' && (m.target.level === 'name' || m.target.level === 'demonym'),
  );
  const wanted = new Set([
    ...Object.values(form.entities).map(e => e.name),
    ...named.map(m => text.slice(m.start, m.end)),
    ...PERSONAL.flatMap(inBothCases),
  ]);
  const from = bodyStart(text);
  for (const mark of marks)
    if (mark.start < from) report('text', `line ${mark.line}: nothing is marked in front matter; document: holds it`);
  const skipped = form.article.endsWith('.md') ? unread(text) : [];
  const excused = form.leftUnmarked.map(({text: words, line}) => ({words, line, used: false}));
  for (const words of wanted)
    for (const {start, end} of findAll(text, words)) {
      if (start < from || skipped.some(s => s.start <= start && end <= s.end)) continue;
      if (PERSONAL.includes(words.toLowerCase()) || words === 'I') {
        if (marks.some(m => m.start === start && m.end === end)) continue;
      } else if (marks.some(m => m.start <= start && end <= m.end && m.target.kind === 'mention')) continue;
      const line = lineAt(text, start);
      const excuse = excused.find(e => e.words === words && e.line === line);
      if (excuse) excuse.used = true;
      else
        report(
          'text',
          `line ${line}: "${words}" is not marked; mark it, or list it under leftUnmarked: with the reason`,
        );
    }
  for (const {words, line, used} of excused)
    if (!used) report('leftUnmarked', `"${words}" on line ${line} is marked or not there; take the entry out`);
}
