import {type CorpusArticle, countWords} from './read.js';

/** The table of README.md, made from the gold files so that the two cannot drift apart. */
export function corpusTable(articles: readonly CorpusArticle[]): string {
  const rows = articles.map(a => {
    const name = a.path.slice(a.path.lastIndexOf('/') + 1);
    return `| [${name}](articles/${name}) | ${countWords(a.text)} | ${a.sealed ? 'sealed' : 'open'} | ${a.hardCases.join(', ')} |`;
  });
  return ['| article | words | | hard cases |', '|---|---|---|---|', ...rows].join('\n');
}
