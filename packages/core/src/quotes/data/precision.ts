/** Placeholder until measured. */
export const RULE_CONFIDENCE: Readonly<Record<string, number>> = {};
export const DEFAULT_CONFIDENCE = 0.6;
