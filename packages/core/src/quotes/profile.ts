/**
 * Statements whose confidence reaches this are right nine times in ten, and are what an editor shows by default: quotations,
 * clauses after "said that" and "told", "according to", and others that fill their sentence.
 *
 * Measured, and fitted to nothing, on the development part of PolNeAR (Newell, Margolin & Ruths, 2018), a statement
 * counting as right when its words and the annotated ones overlap by half and more both ways: precision 92.7, with the right
 * source 90.9, at 55 % of the statements (all statements: 83.7 and 80.8). On the half of the articles whose errors were read
 * while the rules were written 94.5 and 93.1, on the other half 91.0 and 88.7.
 */
export const SURE_STATEMENT = 0.87;
