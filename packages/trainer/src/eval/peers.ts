/**
 * What others reach on the same work with the same scorers, measured once in the versions named and cited; only
 * compromise can be measured again here (`--peer`). A nought stands where a system does not do the work.
 */
export const PEERS = ['compromise 14.17', 'spaCy 3.8 en_core_web_sm', 'CoreNLP 4.5.9'] as const;
/** When the cited figures were measured. */
export const CITED_ON = 'in 2026';

export interface Work {
  /** `what` and `on` of the figure in the evaluation. */
  what: string;
  on: string;
  /** Figures of `PEERS`, in their order. */
  peers: readonly [number, number, number];
}

const ARTICLES = '3 hand-annotated articles';

/** The peers' figures on hand-annotated articles are over five articles, ours over the three with published gold. */
export const WORK: readonly Work[] = [
  {what: 'names, strict F1', on: 'worldwide-dev', peers: [47.1, 63.8, 72.2]},
  {what: 'names, strict F1', on: 'worldwide-dev-diplomatic', peers: [42.2, 62.8, 74.8]},
  {what: 'names, strict F1', on: 'uner-ewt-dev', peers: [48.1, 57.7, 66.6]},
  {what: 'names, strict F1', on: 'gum-newslike-dev', peers: [54.1, 67.5, 76.0]},
  {what: 'names, strict F1', on: ARTICLES, peers: [50.1, 74.8, 80.3]},
  {what: 'roles, F1', on: ARTICLES, peers: [0, 0, 5.9]},
  {what: 'meetings, F1', on: ARTICLES, peers: [0, 0, 0]},
  {what: 'nominals right', on: ARTICLES, peers: [0, 0, 31.3]},
  {what: 'pronouns right', on: ARTICLES, peers: [0, 0, 66.7]},
  {what: 'speakers right', on: ARTICLES, peers: [0, 0, 10.7]},
  {what: 'coreference, mean F1', on: ARTICLES, peers: [19, 61.5, 71.0]},
  {what: 'pronouns to the right name', on: 'ontogum-dev', peers: [0, 0, 71.2]},
  {what: 'statements with the right source, F1', on: 'polnear-dev', peers: [0, 0, 20.2]},
];

/** The peers' cited figures for a line of the evaluation; undefined where none were measured. */
export function citedFor(what: string, on: string): Work['peers'] | undefined {
  return WORK.find(work => work.what === what && work.on === on)?.peers;
}
