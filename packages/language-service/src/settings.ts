import {DEFAULT_FEATURES, type FeatureSettings, readFeatures} from './featureSettings.js';

/** When a document counts as an article, and what is shown of it. */
export interface Settings extends FeatureSettings {
  /** `auto` goes by the document's outward signs and by `include`. */
  articles: 'auto' | 'always' | 'never';
  /** Globs, relative to the workspace folder: files that are articles whatever they look like. */
  include: readonly string[];
  /** What is coloured. */
  colours: 'all' | 'names' | 'firstMentions' | 'off';
  hover: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  articles: 'auto',
  include: [],
  colours: 'all',
  hover: true,
  ...DEFAULT_FEATURES,
};

const CHOICES = {
  articles: ['auto', 'always', 'never'],
  colours: ['all', 'names', 'firstMentions', 'off'],
} as const;

/**
 * Reads settings as an editor sends them. A field that is absent or null has its default; a wrong one too, and
 * `problems` then says which field, what it held and what would be right.
 */
export function readSettings(value: unknown): {settings: Settings; problems: string[]} {
  const problems: string[] = [];
  if (value !== null && value !== undefined && (typeof value !== 'object' || Array.isArray(value))) {
    problems.push(`nutgraf: expected an object of settings, got ${show(value)}; the defaults are used.`);
  }
  const fields = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;

  function wrong(field: keyof Settings, expected: string): void {
    const fallback = show(DEFAULT_SETTINGS[field]);
    problems.push(`nutgraf.${field}: expected ${expected}, got ${show(fields[field])}; ${fallback} is used.`);
  }
  function choice<Field extends keyof typeof CHOICES>(field: Field): Settings[Field] {
    const given = fields[field] ?? DEFAULT_SETTINGS[field];
    const known = (CHOICES[field] as readonly unknown[]).includes(given);
    if (!known)
      wrong(
        field,
        CHOICES[field]
          .map(show)
          .join(', ')
          .replace(/, ([^,]*)$/, ' or $1'),
      );
    return (known ? given : DEFAULT_SETTINGS[field]) as Settings[Field];
  }
  function globs(): readonly string[] {
    const given = fields.include ?? [];
    if (Array.isArray(given) && given.every(glob => typeof glob === 'string')) return given;
    wrong('include', 'a list of globs such as "news/**/*.md"');
    return DEFAULT_SETTINGS.include;
  }
  function hover(): boolean {
    const given = fields.hover ?? DEFAULT_SETTINGS.hover;
    if (typeof given === 'boolean') return given;
    wrong('hover', 'true or false');
    return DEFAULT_SETTINGS.hover;
  }

  const settings: Settings = {
    articles: choice('articles'),
    include: globs(),
    colours: choice('colours'),
    hover: hover(),
    ...readFeatures(fields, problems),
  };
  return {settings, problems};
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}
