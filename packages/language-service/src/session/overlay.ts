import type {Position} from 'vscode-languageserver-types';
import {modifierBit} from '../tokens/legend.js';
import {firstAtLine, isAfter, isBefore, STRIDE, type TokenTable} from './tokenTable.js';

/** Who "he" is, a paragraph alone cannot tell; nor what is mentioned first. */
const NOT_BY_ITSELF = modifierBit('pronoun') | modifierBit('nominal');
const FIRST = modifierBit('firstMention');

/** An edited span, in positions, and the tokens of its paragraph read by itself. */
export interface Rereading {
  from: Position;
  to: Position;
  tokens: TokenTable;
}

interface Token {
  line: number;
  start: number;
  end: number;
  type: number;
  modifiers: number;
}

/**
 * Lays the names read anew over those moved along. What touches the edit is taken from the new reading; what the new
 * reading does not know stays unless the edit is in it or it is no whole word any more.
 *
 * @param isWhole whether a span of a line begins and ends where words do
 */
export function overlay(
  table: TokenTable,
  {from, to, tokens}: Rereading,
  isWhole: (line: number, start: number, end: number) => boolean,
): TokenTable {
  const fresh = tokensOf(tokens, 0, tokens.length).filter(
    token => touches(token, from, to) && !(token.modifiers & NOT_BY_ITSELF),
  );
  for (const token of fresh) token.modifiers &= ~FIRST;
  const begin = firstAtLine(table, from.line);
  const end = firstAtLine(table, to.line + 1);
  const kept: Token[] = [];
  for (const token of tokensOf(table, begin, end)) {
    const over = fresh.filter(other => overlap(token, other));
    if (over.length > 0) {
      over[0]!.modifiers |= token.modifiers & FIRST;
      continue;
    }
    const edited = isBefore(token.line, token.start, to) && isAfter(token.line, token.end, from);
    const broken = touches(token, from, to) && !isWhole(token.line, token.start, token.end);
    if (!edited && !broken) kept.push(token);
  }
  const merged = [...kept, ...fresh].sort((a, b) => a.line - b.line || a.start - b.start);
  return splice(table, begin, end, merged);
}

function touches({line, start, end}: Token, from: Position, to: Position): boolean {
  return !isBefore(line, end, from) && !isAfter(line, start, to);
}

function overlap(a: Token, b: Token): boolean {
  return a.line === b.line && a.start < b.end && b.start < a.end;
}

function tokensOf(table: TokenTable, begin: number, end: number): Token[] {
  const tokens: Token[] = [];
  for (let at = begin; at < end; at += STRIDE) {
    const start = table[at + 1]!;
    tokens.push({
      line: table[at]!,
      start,
      end: start + table[at + 2]!,
      type: table[at + 3]!,
      modifiers: table[at + 4]!,
    });
  }
  return tokens;
}

function splice(table: TokenTable, begin: number, end: number, tokens: readonly Token[]): TokenTable {
  const spliced = new Int32Array(table.length - (end - begin) + tokens.length * STRIDE);
  spliced.set(table.subarray(0, begin));
  let at = begin;
  for (const {line, start, end, type, modifiers} of tokens) {
    spliced.set([line, start, end - start, type, modifiers], at);
    at += STRIDE;
  }
  spliced.set(table.subarray(end), at);
  return spliced;
}
