import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {type CorpusArticle, countWords, HARD_CASES, type HardCase, inspectCorpus, readCorpus} from '../src/index.js';
import {corpusTable} from '../src/table.js';

const articles = readCorpus();

/** What can be seen of a hard case without reading: the article holds the case if and only if this is true. */
const VISIBLE: Partial<Record<HardCase, (a: CorpusArticle) => boolean>> = {
  'wire-header': a => /^\uFEFF? date \d{4}-\d{2}-\d{2} /.test(a.text),
  'menafn-header': a => /MENAFN - [^\n)]+\)/.test(a.text),
  byline: a => /^\uFEFF?\*?By \p{Lu}[^\n]*$/mu.test(a.text),
  'capital-dateline': a => /^\p{Lu}{4,}(?:\. \p{Lu}[\p{Lu} ]+ [–—] | \([^)\n]+\) [-–—] )/mu.test(a.text),
  'front-matter': a => a.text.startsWith('---'),
  crlf: a => a.text.includes('\r\n'),
  'byte-order-mark': a => a.text.startsWith('\uFEFF'),
  'the-diplomat': a => a.gold.entities.some(e => e.mentions.some(m => /^the .*diplomat$/i.test(m.text))),
  'two-ministers': a => a.gold.entities.filter(e => e.roles.some(r => /minister/i.test(r.title))).length >= 2,
  'foreign-counterpart': a => /\b(?:his|her) (?:\p{Lu}\S+\s+){1,2}counterpart/iu.test(a.text),
  'ambassador-to-two': a => a.gold.entities.some(e => e.roles.some(r => /^Ambassador to .+ and /.test(r.title))),
  'hyphenated-demonyms': a =>
    a.gold.entities.some(e => e.mentions.some(m => m.level === 'demonym' && /^-\p{Lu}/u.test(a.text.slice(m.end)))),
  acronym: a =>
    a.gold.entities.some(e => e.mentions.some(m => /^\p{Lu}{2,}$/u.test(m.text) && a.text[m.start - 1] === '(')),
  'quoted-campaign': a =>
    a.gold.entities.some(e => e.type === 'event' && e.mentions.some(m => a.text[m.start - 1] === '"')),
  'character-reference': a => /&#?\w+;/.test(a.text),
  'markdown-link': a => a.input === 'markdown' && /\]\(http/.test(a.text),
  'block-quote': a => a.input === 'markdown' && /^> /m.test(a.text),
  'markdown-list': a => a.input === 'markdown' && /^(?:[-*]|\d\.) /m.test(a.text.replace(/^---\r?\n[\s\S]*?\n---/, '')),
  'emphasis-in-name': a => a.gold.entities.some(e => e.mentions.some(m => m.text.includes('*'))),
  'language-not-demonym': a => {
    const of = (keep: (type: string, level: string) => boolean) =>
      a.gold.entities.flatMap(e => e.mentions.filter(m => keep(e.type, m.level)).map(m => m.text));
    const demonyms = of((_, level) => level === 'demonym');
    return of(type => type === 'language').some(language => demonyms.includes(language));
  },
  'split-quotation': a =>
    a.gold.statements.some(
      s => s.kind === 'direct' && s.parts.length > 1 && /^["“]\p{Ll}/u.test(a.text.slice(s.parts[1]!.start)),
    ),
  'event-not-held': a => a.gold.events.some(e => e.status === 'cancelled' || e.status === 'denied'),
};

describe('corpus', () => {
  it('compiles every gold file without a problem', () => {
    assert.deepEqual(inspectCorpus().problems, []);
    assert.ok(articles.length >= 12, `${articles.length} articles`);
  });

  it('gives every span the text it has in the article', () => {
    for (const {id, text, gold} of articles) {
      for (const mention of gold.entities.flatMap(e => e.mentions))
        assert.equal(text.slice(mention.start, mention.end), mention.text, id);
      for (const {start, end, parts} of gold.statements) {
        assert.equal(parts[0]?.start, start, id);
        assert.equal(parts.at(-1)?.end, end, id);
      }
    }
  });

  it('has articles of 120 to 600 words, in Markdown and plain text', () => {
    for (const {id, text} of articles) {
      const words = countWords(text);
      assert.ok(words >= 120 && words <= 600, `${id} has ${words} words`);
    }
    for (const input of ['markdown', 'plain']) assert.ok(articles.filter(a => a.input === input).length >= 5, input);
  });

  it('repeats no article: no seven words in a row stand in two', () => {
    const seen = new Map<string, string>();
    for (const {id, text} of articles) {
      const words = text.replace(/^ date .*/, '').match(/[\p{L}\p{N}]+/gu) ?? [];
      for (let i = 0; i + 7 <= words.length; i++) {
        const run = words
          .slice(i, i + 7)
          .join(' ')
          .toLowerCase();
        assert.equal(seen.get(run) ?? id, id, run);
        seen.set(run, id);
      }
    }
  });

  it('has every hard case in at least one open article', () => {
    const open = new Set(articles.filter(a => !a.sealed).flatMap(a => a.hardCases));
    for (const key of Object.keys(HARD_CASES) as HardCase[]) assert.ok(open.has(key), `no open article with ${key}`);
  });

  for (const [key, visible] of Object.entries(VISIBLE))
    it(`says of the right articles that they hold ${key}`, () => {
      for (const article of articles)
        assert.equal(article.hardCases.includes(key as HardCase), visible(article), `${article.id}: ${key}`);
    });

  it('seals a third of the articles', () => {
    const sealed = articles.filter(a => a.sealed).length;
    assert.ok(Math.abs(sealed - articles.length / 3) < 1, `${sealed} of ${articles.length}`);
  });

  it('dates weekdays rightly', () => {
    const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
    let checked = 0;
    for (const {id, gold} of articles)
      for (const entity of gold.entities)
        for (const {text} of entity.mentions) {
          if (!names.includes(text) || entity.value === undefined) continue;
          const day = new Date(`${entity.value}T00:00:00Z`);
          assert.equal(names[day.getUTCDay()], text, `${id}: ${entity.value}`);
          const distance = (day.getTime() - Date.parse(`${gold.document.date}T00:00:00Z`)) / 86_400_000;
          assert.ok(Math.abs(distance) < 7, `${id}: ${text} is ${distance} days from the article's date`);
          checked++;
        }
    assert.ok(checked > 10);
  });

  it('is listed in README.md as the gold files have it', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    // The formatter pads tables, so white space and rules do not count.
    const bare = (table: string) =>
      table
        .replace(/ +/g, ' ')
        .replace(/-{3,}/g, '---')
        .replace(/ ?\| ?/g, '|');
    assert.ok(
      bare(readme).includes(bare(corpusTable(articles))),
      'run `npm run check -w corpus -- --table` and put it into README.md',
    );
  });
});
