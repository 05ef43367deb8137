/** What a desk knows of people, beside what an article says. */
export interface Facts {
  people: readonly KnownPerson[];
}

export interface KnownPerson {
  /** The full name as the desk writes it. */
  name: string;
  /** Other spellings that are right too. */
  aliases: readonly string[];
  roles: readonly KnownRole[];
}

/** An office somebody holds from one day to another. */
export interface KnownRole {
  title: string;
  /** The country or organization; undefined where the title says it. */
  of: string | undefined;
  /** ISO 8601 dates; undefined for an end that is open. */
  from: string | undefined;
  until: string | undefined;
}

export const NO_FACTS: Facts = {people: []};
