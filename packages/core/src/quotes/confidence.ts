import {DEFAULT_CONFIDENCE, RULE_CONFIDENCE} from './data/precision.js';
import type {Unit} from './finder.js';
import type {Attribution} from './types.js';

/** Rules whose words said are a quotation by themselves: words beside the marks speak against them. */
const QUOTATION_RULES = new Set(['quotation, X said', 'inverted quotation', 'X said, quotation']);

/** How much sets a statement above or below the rate of its rule; measured as the rates are. */
const CHANGE = {
  /** Words in quotation marks inside an indirect statement. */
  quotedPart: 0.04,
  unquotedPart: -0.12,
  /** What is said, who says it and the cue fill their sentence. */
  fills: 0.02,
  lead: -0.06,
  rest: -0.06,
  short: -0.08,
} as const;
/** Tokens before or after a statement in its sentence that make it a part of something larger. */
const LEAD = 4;
const REST = 8;
/** Fewer tokens than this are seldom all that was said. */
const SHORT = 8;
const LOWEST = 0.3;
const HIGHEST = 0.99;

/** The rate of a statement's rule, changed by its kind and by how much of its sentence it fills; 0.3 to 0.99. */
export function confidenceOf({from, end}: Unit, {rule, kind, parts, source, cue}: Attribution): number {
  let confidence: number = RULE_CONFIDENCE[rule] ?? DEFAULT_CONFIDENCE;
  if (kind !== 'indirect' && !QUOTATION_RULES.has(rule)) confidence += CHANGE.quotedPart;
  if (kind === 'mixed' && QUOTATION_RULES.has(rule)) confidence += CHANGE.unquotedPart;
  let first = end;
  let last = from;
  for (const span of [...parts, source, cue]) {
    if (!span) continue;
    first = Math.min(first, span.from);
    last = Math.max(last, span.to);
  }
  const length = (parts.at(-1)?.to ?? 0) - (parts[0]?.from ?? 0);
  const lead = first - from >= LEAD;
  const rest = end - last >= REST;
  const short = length < SHORT && kind === 'indirect';
  if (lead) confidence += CHANGE.lead;
  if (rest) confidence += CHANGE.rest;
  if (short) confidence += CHANGE.short;
  if (!lead && !rest && !short) confidence += CHANGE.fills;
  return Math.min(HIGHEST, Math.max(LOWEST, Math.round(confidence * 1000) / 1000));
}
