/** Which hints of a kind are shown: all, those that are not obvious from the sentence, or none. */
export type HintChoice = 'all' | 'unclear' | 'off';

/** What is offered beside colours and cards. */
export interface FeatureSettings {
  completion: boolean;
  /** Counts of mentions and statements above where a person is introduced. */
  codeLens: boolean;
  inlayHints: {
    /** Who "he" is. */
    readonly pronouns: HintChoice;
    /** Who "the minister" is. */
    readonly nominals: HintChoice;
    /** The date behind "last Friday". */
    readonly dates: HintChoice;
  };
  /** Where a name is changed: in its document, or in all articles of the workspace. */
  rename: 'document' | 'workspace';
}

export const DEFAULT_FEATURES: FeatureSettings = {
  completion: true,
  codeLens: false,
  inlayHints: {pronouns: 'unclear', nominals: 'unclear', dates: 'unclear'},
  rename: 'document',
};

const HINT_CHOICES: readonly HintChoice[] = ['all', 'unclear', 'off'];

/**
 * Reads these settings as an editor sends them.
 *
 * @param problems gets a line for each field that is wrong: which, what it held, what would be right
 */
export function readFeatures(fields: Readonly<Record<string, unknown>>, problems: string[]): FeatureSettings {
  function check<Value>(path: string, given: unknown, fallback: Value, expected: string, fits: boolean): Value {
    if (given === undefined || given === null) return fallback;
    if (fits) return given as Value;
    const got = JSON.stringify(given) ?? String(given);
    problems.push(`nutgraf.${path}: expected ${expected}, got ${got}; ${JSON.stringify(fallback)} is used.`);
    return fallback;
  }
  function flag(field: 'completion' | 'codeLens'): boolean {
    const given = fields[field];
    return check(field, given, DEFAULT_FEATURES[field], 'true or false', typeof given === 'boolean');
  }
  const given = fields.inlayHints;
  const isObject = typeof given === 'object' && given !== null && !Array.isArray(given);
  const defaults = DEFAULT_FEATURES.inlayHints;
  const kinds = check<object>('inlayHints', given, defaults, 'an object of kinds', isObject) as Record<string, unknown>;
  function hints(kind: keyof FeatureSettings['inlayHints']): HintChoice {
    const choice = kinds[kind];
    const fits = HINT_CHOICES.includes(choice as HintChoice);
    return check(`inlayHints.${kind}`, choice, defaults[kind], '"all", "unclear" or "off"', fits);
  }
  const {rename} = fields;
  return {
    completion: flag('completion'),
    codeLens: flag('codeLens'),
    inlayHints: {pronouns: hints('pronouns'), nominals: hints('nominals'), dates: hints('dates')},
    rename: check(
      'rename',
      rename,
      DEFAULT_FEATURES.rename,
      '"document" or "workspace"',
      rename === 'document' || rename === 'workspace',
    ),
  };
}
