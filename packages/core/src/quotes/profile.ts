/**
 * Statements whose confidence reaches this are right nine times in ten, and are what an editor shows by default: quotations,
 * clauses after "said that" and "told", "according to", and others that fill their sentence.
 *
 * Measured on the development part of PolNeAR (Newell, Margolin & Ruths, 2018), a statement counting as right when its words
 * and the annotated ones overlap by half and more both ways: precision 91.9, recall 35.8 (all statements: 83.1 and 63.3). On the
 * half that the confidences were taken from 95.1 and 39.9, on the other half 88.5 and 32.0.
 */
export const SURE_STATEMENT = 0.87;
