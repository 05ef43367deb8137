import type {Name} from '../names/types.js';
import type {Phrases} from '../phrases/types.js';
import {lowerAt, type Reading} from './reading.js';
import type {Attribution} from './types.js';

/** Rules whose frame alone does not tell speech from what things do: "offered a glimpse", "The rule was simple: “…”". */
const UNSURE_RULES = new Set(['colon', 'quotation alone', 'offer', 'directive', 'headline tail']);
const PRONOUNS = new Set(['he', 'she', 'they', 'i', 'we']);

/** Whether the source of a statement can speak, where the rule that found it asks for that: somebody or a body. */
export function hasSpeaker(
  reading: Reading,
  {rule, sourceHead}: Attribution,
  names: readonly Name[],
  {titles, nominals}: Phrases,
): boolean {
  if (!UNSURE_RULES.has(rule)) return true;
  if (PRONOUNS.has(lowerAt(reading, sourceHead))) return true;
  if (titles.some(({head}) => head === sourceHead)) return true;
  for (const {from, to, type} of names) {
    if (from > sourceHead) break;
    if (to <= sourceHead) continue;
    // "Farmers protest – Kara" tells where.
    if (type === 'place') return rule !== 'headline tail';
    return type === 'person' || type === 'organization' || type === 'group';
  }
  return nominals.some(({head, kind}) => head === sourceHead && (kind === 'person' || kind === 'organization'));
}
