import type {EntityType} from '@nutgraf/core';
import type {SemanticTokensLegend} from 'vscode-languageserver-types';

/** Token types are our own, so that no theme takes a person for a class; the extension maps each to TextMate scopes. */
const TYPE_OF: Readonly<Record<EntityType, string>> = {
  person: 'nutgrafPerson',
  organization: 'nutgrafOrganization',
  place: 'nutgrafPlace',
  facility: 'nutgrafFacility',
  group: 'nutgrafGroup',
  event: 'nutgrafEvent',
  work: 'nutgrafWork',
  law: 'nutgrafLaw',
  product: 'nutgrafProduct',
  language: 'nutgrafLanguage',
  date: 'nutgrafDate',
  time: 'nutgrafDate',
  money: 'nutgrafAmount',
  percent: 'nutgrafAmount',
  quantity: 'nutgrafAmount',
};

const MODIFIERS = ['firstMention', 'demonym', 'nominal', 'pronoun', 'uncertain'] as const;

type TokenModifier = (typeof MODIFIERS)[number];

export const LEGEND: SemanticTokensLegend = {
  tokenTypes: [...new Set(Object.values(TYPE_OF))],
  tokenModifiers: [...MODIFIERS],
};

/** Index of an entity type's token type in the legend. */
export function tokenType(type: EntityType): number {
  return LEGEND.tokenTypes.indexOf(TYPE_OF[type]);
}

/** The bit of a modifier. */
export function modifierBit(modifier: TokenModifier): number {
  return 1 << MODIFIERS.indexOf(modifier);
}
