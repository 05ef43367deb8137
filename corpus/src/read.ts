import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {compileGold} from './compile.js';
import type {Problem} from './form.js';
import type {HardCase} from './hard-cases.js';
import type {StandoffGold} from './standoff.js';

/** An article of the corpus with its gold annotation. */
export interface CorpusArticle {
  /** File name without its ending. */
  id: string;
  /** Absolute path of the article. */
  path: string;
  input: 'markdown' | 'plain';
  /** The article exactly as the file has it. */
  text: string;
  gold: StandoffGold;
  /** Scored, but its errors are not looked at while an issue is open. */
  sealed: boolean;
  hardCases: HardCase[];
}

/** Thrown by `readCorpus`; the message lists every problem. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
  }
}

export function formatProblem({file, field, message}: Problem): string {
  return `${file}: ${field}: ${message}`;
}

const root = fileURLToPath(new URL('../', import.meta.url));

/** Reads all of the corpus and tells what is wrong with it; articles with an unreadable gold file are left out. */
export function inspectCorpus(dir: string = root): {articles: CorpusArticle[]; problems: Problem[]} {
  const problems: Problem[] = [];
  const articles: CorpusArticle[] = [];
  const files = readdirSync(`${dir}/articles`).sort();
  const goldFiles = new Set(readdirSync(`${dir}/gold`));
  for (const name of files) {
    const id = name.replace(/\.(md|txt)$/, '');
    const goldFile = `${id}.yaml`;
    const file = `gold/${goldFile}`;
    if (!goldFiles.delete(goldFile)) {
      problems.push({file: `articles/${name}`, field: '(file)', message: `has no gold annotation; write ${file}`});
      continue;
    }
    const path = `${dir}/articles/${name}`.replace('//', '/');
    // A TextDecoder that keeps the byte order mark, so that offsets are those of the file.
    const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(readFileSync(path));
    const compiled = compileGold(readFileSync(`${dir}/gold/${goldFile}`, 'utf8'), file, text, id);
    problems.push(...compiled.problems);
    if (!compiled.form || !compiled.gold) continue;
    if (compiled.form.article !== name)
      problems.push({file, field: 'article', message: `is "${compiled.form.article}" but the article is ${name}`});
    const {sealed, hardCases} = compiled.form;
    const input = name.endsWith('.md') ? 'markdown' : 'plain';
    articles.push({id, path, input, text, gold: compiled.gold, sealed, hardCases});
  }
  for (const name of goldFiles)
    problems.push({file: `gold/${name}`, field: 'article', message: 'has no article of this name under articles/'});
  return {articles, problems};
}

/**
 * The corpus, in order of id.
 * @throws {CorpusError} when a gold file has any problem
 */
export function readCorpus(dir: string = root): CorpusArticle[] {
  const {articles, problems} = inspectCorpus(dir);
  if (problems.length > 0) throw new CorpusError(problems);
  return articles;
}

/** Words of an article's body: what white space parts and holds a letter or digit, front matter left out. */
export function countWords(text: string): number {
  const body = text.replace(/^\uFEFF?---\r?\n[\s\S]*?\r?\n---\r?\n/, '');
  return body.split(/\s+/).filter(w => /[\p{L}\p{N}]/u.test(w)).length;
}
