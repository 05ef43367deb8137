import assert from 'node:assert/strict';
import {Kind, kindOf} from './characters.js';

/** By Unicode's properties alone, without any shortcut. */
function kindByProperties(code: number): number {
  const character = String.fromCharCode(code);
  if (code >= 0xd800 && code <= 0xdfff) return Kind.Surrogate;
  if ("'\u2019\u02bc\u2018`\u00b4\u2032\uff07".includes(character)) return Kind.Apostrophe;
  if ('-\u2010\u2011'.includes(character)) return Kind.Hyphen;
  if (character === '.') return Kind.Dot;
  const classes: [RegExp, number][] = [
    [/[\s\u0085\u200b\u2060]/u, Kind.Space],
    [/\p{Ll}/u, Kind.Lower],
    [/[\p{Lu}\p{Lt}]/u, Kind.Upper],
    [/[\p{Lm}\p{Lo}\p{Nl}_]/u, Kind.Letter],
    [/\p{Nd}/u, Kind.Digit],
    [/[\p{M}\p{Cf}]/u, Kind.Mark],
  ];
  return classes.find(([pattern]) => pattern.test(character))?.[1] ?? Kind.Sign;
}

describe('characters', () => {
  it('are of the kind that their Unicode properties tell', () => {
    for (let code = 0; code < 0x10000; code++) {
      assert.equal(kindOf(code), kindByProperties(code), `U+${code.toString(16).padStart(4, '0')}`);
    }
  });
});
