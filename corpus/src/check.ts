/**
 * Checks every gold annotation of the corpus and names each mistake by file and field. Exit status 1 when there are any.
 * `--table` prints the table for README.md; `--standoff ID` the standoff JSON of one article.
 */
import {formatProblem, inspectCorpus} from './read.js';
import {corpusTable} from './table.js';

const [option, id] = process.argv.slice(2);
const {articles, problems} = inspectCorpus();

if (option === '--table') {
  console.log(corpusTable(articles));
} else if (option === '--standoff') {
  const article = articles.find(a => a.id === id);
  if (article) console.log(JSON.stringify(article.gold, null, 1));
  else {
    console.error(`no article "${id}"; there are: ${articles.map(a => a.id).join(', ')}`);
    process.exitCode = 1;
  }
} else {
  for (const problem of problems) console.error(formatProblem(problem));
  const count = (of: (a: (typeof articles)[number]) => number) => articles.reduce((n, a) => n + of(a), 0);
  const mentions = count(a => a.gold.entities.reduce((n, e) => n + e.mentions.length, 0));
  console.log(
    `${articles.length} articles (${articles.filter(a => a.sealed).length} sealed), ${mentions} mentions, ` +
      `${count(a => a.gold.statements.length)} statements, ${count(a => a.gold.events.length)} events, ` +
      `${problems.length} problems`,
  );
  process.exitCode = problems.length > 0 ? 1 : 0;
}
