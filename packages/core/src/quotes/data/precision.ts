/** Placeholder until measured. */
export const RULE_CONFIDENCE: Readonly<Record<string, number>> = {other: 0.6};
