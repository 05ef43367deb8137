import {CITED_ON, citedFor, PEERS} from './peers.js';
import type {Evaluation, Figure} from './run.js';
import {percent} from './tally.js';

/** The evaluation as a page of Markdown: figures beside the peers', recall by region, confidence curves. */
export function pageOf({figures, curves, regions}: Evaluation, measured: readonly Figure[]): string {
  const again = measured.length > 0 ? ['compromise, same run'] : [];
  const lines = [
    '# Evaluation',
    '',
    'Written by `npm run eval -- --data DIR --peer --write docs/evaluation.md`; not edited by hand. All figures are percentages.',
    '',
    `The peers’ figures are cited: measured once, ${CITED_ON}, with the same scorers in the versions named. Those on hand-annotated articles are over five articles, ours over the three whose annotation is at hand. A nought stands where a system does not do the work.`,
    '',
    'How clean they are: the hand-annotated articles and the open part of `corpus/` were read while rules were written, and the development sets chose among rules and settings. The sealed part of `corpus/` is scored, its errors are never looked at.',
    '',
    ...table(
      ['what', 'on', 'nutgraf', 'detail', ...PEERS, ...again],
      figures.map(({what, on, value, detail}) => [
        what,
        on,
        `**${value}**`,
        detail,
        ...(citedFor(what, on)?.map(figure => figure.toFixed(1)) ?? PEERS.map(() => '')),
        ...(again.length > 0 ? [measured.find(row => row.what === what && row.on === on)?.value ?? ''] : []),
      ]),
    ),
  ];
  if (regions.length > 0) {
    lines.push('', '## Recall of names by region', '', 'By where the paper is printed, on worldwide-dev.', '');
    lines.push(
      ...table(
        ['region', 'articles', 'people', 'organizations', 'places', 'all, F1'],
        regions.map(({region, documents, score: {all, byClass}}) => [
          region,
          String(documents),
          percent(byClass.PER.recall),
          percent(byClass.ORG.recall),
          percent(byClass.LOC.recall),
          percent(all.f1),
        ]),
      ),
    );
  }
  lines.push('', '## How far confidences can be believed', '');
  lines.push(
    'Of the claims in each band of confidence, how sure they were on average and how many were right. Nominals, pronouns and roles are those of all articles in `corpus/`.',
  );
  for (const {what, bands, error} of curves) {
    if (bands.length === 0) continue;
    lines.push('', `### ${what[0]!.toUpperCase()}${what.slice(1)}`, '', `Mean distance ${error.toFixed(3)}.`, '');
    lines.push(
      ...table(
        ['confidence', 'claims', 'mean', 'right'],
        bands.map(({from, to, count, confidence, right}) => [
          `${from.toFixed(2)} to ${to.toFixed(2)}`,
          String(count),
          confidence.toFixed(3),
          right.toFixed(3),
        ]),
      ),
    );
  }
  return `${lines.join('\n')}\n`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}
