import type {Rule} from '../types.js';
import {acronymExpandedTwice} from './acronymExpandedTwice.js';
import {acronymNotExpanded} from './acronymNotExpanded.js';
import {formerCountryName} from './formerCountryName.js';
import {nameSpelling} from './nameSpelling.js';
import {noGivenName} from './noGivenName.js';
import {officeConflict} from './officeConflict.js';
import {personNotIntroduced} from './personNotIntroduced.js';
import {statementWithoutSource} from './statementWithoutSource.js';
import {unclosedQuotation} from './unclosedQuotation.js';
import {unknownDirective} from './unknownDirective.js';
import {weekdayMismatch} from './weekdayMismatch.js';
import {wrongDemonym} from './wrongDemonym.js';

/** All rules, in the order of their codes. */
export const rules: readonly Rule[] = [
  acronymExpandedTwice,
  acronymNotExpanded,
  formerCountryName,
  nameSpelling,
  noGivenName,
  officeConflict,
  personNotIntroduced,
  statementWithoutSource,
  unclosedQuotation,
  unknownDirective(() => rules.map(({code}) => code)),
  weekdayMismatch,
  wrongDemonym,
];
