import {type Office, officeByTitle} from '@nutgraf/knowledge';
import {nounOfLemma, TITLE_EXPANSIONS} from '../phrases/nounTable.js';
import type {Relations} from './types.js';

type FoundRole = Relations['roles'][number];

/** A role with what decides whether it is told twice. */
export interface Draft extends FoundRole {
  /** Token of the head noun. */
  head: number;
  lemma: string;
  /** Of something that the words point to, but that was not found: no country is inferred. */
  ofOther?: boolean;
  /** Of a union that a noun phrase stands for: "the bloc's chairman". */
  ofUnion?: boolean;
  /** "deputy", "vice" …: another office than without it. */
  lesser: boolean;
}

/** Roles of one person that a further one is compared with, the latest ones: no article gives anybody as many. */
const MAX_COMPARED = 64;

/** The roles of each person, each said once. */
export class RoleBook {
  readonly rolesOf = new Map<number, Draft[]>();
  private readonly offices = new Map<string, Office | undefined>();

  /** Adds a role, or merges it into one that says the same. */
  add(role: Draft): void {
    const roles = this.rolesOf.get(role.entity);
    if (!roles) {
      this.rolesOf.set(role.entity, [role]);
      return;
    }
    for (let index = Math.max(0, roles.length - MAX_COMPARED); index < roles.length; index++) {
      if (!this.isSame(roles[index]!, role)) continue;
      roles[index] = fullest(roles[index]!, role);
      return;
    }
    roles.push(role);
  }

  /** Roles of one office: the same head and rank, one title within the other, and no two parties. */
  private isSame(a: Draft, b: Draft): boolean {
    if (a.lemma !== b.lemma || a.lesser !== b.lesser) return false;
    if (a.of !== null && b.of !== null && a.of !== b.of) return false;
    const first = expanded(a);
    const second = expanded(b);
    return first.includes(second) || second.includes(first) || this.isSameOffice(first, second);
  }

  /** "minister of culture" and "culture minister". */
  private isSameOffice(a: string, b: string): boolean {
    const first = this.officeOf(a);
    const second = this.officeOf(b);
    if (!first?.portfolio || !second?.portfolio || first.head !== second.head) return false;
    // "Foreign Minister" and "Foreign Affairs Minister".
    return first.portfolio.startsWith(second.portfolio) || second.portfolio.startsWith(first.portfolio);
  }

  private officeOf(title: string): Office | undefined {
    if (!this.offices.has(title)) this.offices.set(title, officeByTitle(title));
    return this.offices.get(title);
  }
}

/** "PM" is a prime minister. */
function expanded({title}: Draft): string {
  const lower = title.toLowerCase();
  return TITLE_EXPANSIONS.get(lower) ?? lower;
}

function fullest(a: Draft, b: Draft): Draft {
  const longer = b.title.length > a.title.length ? b : a;
  const party = a.of !== null ? a : b;
  const role = {...longer};
  role.of = party.of;
  role.ofEntity = party.ofEntity;
  role.status = a.status ?? b.status;
  role.confidence = Math.max(a.confidence, b.confidence);
  return role;
}

/** Whether a lower-case head noun names somebody sent to a country or body. */
export const isDiplomat = (lemma: string): boolean => {
  const name = nounOfLemma(lemma)?.className;
  return name === 'diplomat' || lemma === 'commissioner' || lemma.startsWith('consul');
};
