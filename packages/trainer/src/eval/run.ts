import {readCorpus} from '@nutgraf/corpus';
import {ArticleScore, scoreArticle} from './article.js';
import {Curve} from './curve.js';
import type {BenchmarkData, GoldArticle} from './data.js';
import {readNames, scoreNames} from './names.js';
import {readCoreference, scorePronouns} from './pronouns.js';
import {type RegionScore, scoreRegions} from './regions.js';
import type {Annotate} from './standoff.js';
import {readStatements, scoreStatements} from './statements.js';
import {percent, ratio} from './tally.js';

/** One line of the table: what was measured on what, with its figure in percent. */
export interface Figure {
  what: string;
  on: string;
  value: string;
  detail: string;
}

export interface Evaluation {
  figures: Figure[];
  errors: string[];
  /** How far confidences can be believed, a curve for each kind of claim. */
  curves: Curve[];
  /** Names by the region of the paper that printed them, where worldwide-dev is there. */
  regions: RegionScore[];
}

/** The set whose papers come from all regions. */
const WORLDWIDE = 'worldwide-dev';

/** Scores `annotate` on all that is there. */
export function evaluate(data: BenchmarkData, annotate: Annotate, log: (line: string) => void): Evaluation {
  const figures: Figure[] = [];
  const errors: string[] = [];
  const curves = {
    names: new Curve(`names, ${WORLDWIDE}`),
    statements: new Curve('statements, polnear-dev'),
    pronouns: new Curve('pronouns, ontogum-dev'),
  };
  const ours = new ArticleScore();
  let regions: RegionScore[] = [];
  for (const {corpus, file} of data.names) {
    log(`names of ${corpus}`);
    const documents = readNames(file);
    const {
      all,
      byClass,
      errors: own,
    } = scoreNames(documents, annotate, corpus === WORLDWIDE ? curves.names : undefined);
    if (corpus === WORLDWIDE) regions = scoreRegions(documents, annotate);
    const classes = Object.entries(byClass).map(([name, tally]) => `${name} ${percent(tally.f1)}`);
    const detail = `P ${percent(all.precision)} R ${percent(all.recall)}, ${classes.join(' ')}`;
    figures.push({what: 'names, strict F1', on: corpus, value: percent(all.f1), detail});
    errors.push(...own.map(({document, kind, text, context}) => `${corpus} ${document} ${kind} "${text}": ${context}`));
  }
  if (data.articles.length > 0) {
    log('hand-annotated articles');
    const score = scoreArticles(data.articles, annotate);
    figures.push(...articleFigures(`${data.articles.length} hand-annotated articles`, score));
    errors.push(...score.errors);
  }
  if (data.statements) {
    log('statements');
    const {found, sourced} = scoreStatements(readStatements(data.statements), annotate, curves.statements);
    const detail = `P ${percent(sourced.precision)} R ${percent(sourced.recall)}, found ${percent(found.f1)}`;
    figures.push({what: 'statements with the right source, F1', on: 'polnear-dev', value: percent(sourced.f1), detail});
  }
  for (const {split, folder} of data.pronouns) {
    log(`pronouns of ${split}`);
    const {right, of, attempted} = scorePronouns(
      readCoreference(folder),
      annotate,
      split === 'dev' ? curves.pronouns : undefined,
    );
    const detail = `${right} of ${of}, attempted ${attempted}`;
    figures.push({
      what: 'pronouns to the right name',
      on: `ontogum-${split}`,
      value: percent(ratio(right, of)),
      detail,
    });
  }
  for (const [sealed, on] of [
    [false, 'corpus, open'],
    [true, 'corpus, sealed'],
  ] as const) {
    log(on);
    const score = scoreArticles(corpusArticles(sealed), annotate);
    scoreArticles(corpusArticles(sealed), annotate, ours);
    figures.push(...articleFigures(on, score));
    if (!sealed) errors.push(...score.errors);
  }
  return {figures, errors, curves: [...Object.values(curves), ...Object.values(ours.curves)], regions};
}

/** Our own articles: the sealed third, or the rest. */
export function corpusArticles(sealed: boolean): GoldArticle[] {
  return readCorpus().filter(article => article.sealed === sealed);
}

export function scoreArticles(
  articles: readonly GoldArticle[],
  annotate: Annotate,
  score = new ArticleScore(),
): ArticleScore {
  for (const {id, text, input, gold} of articles) scoreArticle(id, gold, annotate(text, input), score, text);
  return score;
}

/** The pooled figures of articles, by the name that the table and the floors use. */
export function articleFigures(on: string, score: ArticleScore): Figure[] {
  const tally = (what: string, {f1, precision, recall}: ArticleScore['names']) => ({
    what,
    on,
    value: percent(f1),
    detail: `P ${percent(precision)} R ${percent(recall)}`,
  });
  const share = (what: string, {value, right, of}: ArticleScore['speakers']) => ({
    what,
    on,
    value: percent(value),
    detail: `${right} of ${of}`,
  });
  const {muc, b3, ceafe, mean} = score.coreference;
  return [
    tally('names, strict F1', score.names),
    tally('roles, F1', score.roles),
    tally('meetings, F1', score.meetings),
    share('nominals right', score.nominals),
    share('pronouns right', score.pronouns),
    share('speakers right', score.speakers),
    {
      what: 'coreference, mean F1',
      on,
      value: percent(mean),
      detail: `MUC ${percent(muc.f1)} B³ ${percent(b3.f1)} CEAFe ${percent(ceafe.f1)}`,
    },
  ];
}
