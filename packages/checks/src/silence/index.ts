import picomatch from 'picomatch';
import type {Context, Found} from '../types.js';
import {type Directive, directivesIn} from './directives.js';
import {isSamePlace, keyOf, placeOf} from './key.js';
import {type Correct, NO_SILENCE, type Silence} from './types.js';

/**
 * Tells whether a finding is silenced by the article itself or by its workspace.
 *
 * @param path - The article's path from the workspace file's folder, with "/"; entries for a file need it.
 */
export function createSilencer(
  context: Context,
  {notNames, correct}: Silence = NO_SILENCE,
  path?: string,
): (finding: Found & {code: string}) => boolean {
  const names = new Set(notNames.map(keyOf));
  const entries = correct.filter(({file}) => file === undefined || (path !== undefined && matches(file, path)));
  const directives = directivesIn(context.article).map(directive => ({
    directive,
    block: blockAfter(context, directive),
  }));
  return finding => {
    const words = keyOf(finding.words);
    if (names.has(words)) return true;
    if (entries.some(entry => isMeant(context, entry, finding, words))) return true;
    return directives.some(({directive: {scope, rules, words: only}, block}) => {
      if (only !== undefined && only !== words) return false;
      if (rules && !rules.includes(finding.code)) return false;
      return scope === 'file' || (block !== undefined && block.start <= finding.start && finding.start < block.end);
    });
  };
}

function matches(glob: string, path: string): boolean {
  return glob === path || picomatch(glob, {dot: true})(path);
}

function isMeant(
  context: Context,
  {rule, words: only, place}: Correct,
  finding: Found & {code: string},
  words: string,
) {
  if (rule !== finding.code || keyOf(only) !== words) return false;
  return place === undefined || isSamePlace(place, placeOf(context, finding));
}

/** The block that follows a comment. */
function blockAfter({article: {blocks}}: Context, {end, scope}: Directive) {
  return scope === 'block' ? blocks.find(({start}) => start >= end) : undefined;
}
