/** Confidence of a link; below 0.5 it is a guess. */
export const CONFIDENCE = {guess: 0.4, weak: 0.6, fair: 0.75, good: 0.85, sure: 0.92} as const;

/** From the margin of the score; steps from the precision of the margin's bands on OntoGUM train. */
export function confidenceOf(margin: number): number {
  if (margin < 0) return CONFIDENCE.guess;
  if (margin < 0.5) return CONFIDENCE.weak;
  if (margin < 1.5) return CONFIDENCE.fair;
  return margin < 3 ? CONFIDENCE.good : CONFIDENCE.sure;
}
