import {readFileSync} from 'node:fs';
import {check, rules} from '@nutgraf/checks';
import {Command} from 'commander';
import {annotate} from 'nutgraf';

/**
 * Lists what the rules of `nutgraf check` find in a set of articles, by rule, article and sentence, without a word of
 * their text, and holds the list against the verdicts of a page: so that figures on a page can be made again.
 */
const program = new Command('findings')
  .requiredOption('--file <jsonl>', 'articles, a line each: {"id", "text"}')
  .option('--rule <code>', 'this rule alone, with the words found, to judge by')
  .option('--page <md>', 'the page with the verdicts, to compare with', '../../docs/diagnostics/precision.md')
  .parse();

interface Row {
  rule: string;
  id: string;
  /** From 1, as the annotator counts sentences. */
  sentence: number;
}

const {file, rule: only, page} = program.opts<{file: string; rule?: string; page: string}>();
const levels = Object.fromEntries(rules.map(({code}) => [code, 'information' as const]));
const articles = readFileSync(file, 'utf8')
  .split('\n')
  .filter(line => line !== '')
  .map(line => JSON.parse(line) as {id: string; text: string});

const rows: Row[] = [];
let words = 0;
for (const {id, text} of articles) {
  words += text.split(/\s+/).filter(word => word !== '').length;
  const article = annotate(text);
  for (const {code, start, message} of check(article, {levels})) {
    const sentence = article.sentences.findIndex(({end}) => end > start) + 1;
    rows.push({rule: code, id, sentence});
    if (code === only)
      console.log(`${id} ${sentence}: ${message}\n    ${text.slice(Math.max(0, start - 200), start + 200)}`);
  }
}

const judged = verdicts(readFileSync(page, 'utf8'));
console.log(`${articles.length} articles, ${words} words`);
console.log('rule, findings, right, false, false in 1,000 words, not judged');
for (const {code} of rules) {
  const found = rows.filter(({rule}) => rule === code);
  const given = found.map(row => judged.get(keyOf(row))?.shift());
  const count = (verdict: string | undefined) => given.filter(each => each === verdict).length;
  const wrong = count('false');
  console.log(
    [code, found.length, count('right'), wrong, ((wrong * 1000) / words).toFixed(3), count(undefined)].join(', '),
  );
}
for (const [key, left] of judged) if (left.length > 0) console.log(`on the page, but no longer found: ${key}`);
if (only === undefined) for (const row of rows) console.log(`| ${row.rule} | ${row.id} | ${row.sentence} |`);

function keyOf({rule, id, sentence}: Row): string {
  return `${rule} ${id} ${sentence}`;
}

/** Verdicts by rule, article and sentence, in the page's order: rows "| rule | article | sentence | right or false |". */
function verdicts(text: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [, rule = '', id = '', sentence, verdict = ''] of text.matchAll(
    /^\| ([\w-]+) \| (\w+) \| (\d+) \| (right|false) /gm,
  )) {
    const key = keyOf({rule, id, sentence: Number(sentence)});
    found.set(key, [...(found.get(key) ?? []), verdict]);
  }
  return found;
}
