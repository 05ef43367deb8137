import type {NamedType} from '../article.js';
import {Honorific} from '../phrases/classes.js';
import {bitsAt, type Frame, isCapitalized, lowerAt} from '../phrases/frame.js';
import type {Title} from '../phrases/types.js';
import {joinAliases} from './aliases.js';
import {isCapital, type Link, linkOrganization, linkPlace} from './knowledge.js';
import {acronymsOf, isTellingAcronym, joinAcronyms, joinShortForms} from './organizations.js';
import {joinPersons} from './persons.js';
import {keyOfSurface, readSurfaces, type Surface} from './surfaces.js';
import {isToldToBeBody} from './toldBodies.js';
import {Union} from './union.js';
import {type Ballot, Votes} from './votes.js';

/** Names joined to entities. */
export interface Clusters {
  surfaces: Surface[];
  /** Surface of each name. */
  surfaceOf: Int32Array;
  /** Cluster of each surface: the smallest surface in it. */
  clusterOf: Int32Array;
  /** Type each cluster's votes settled on, by cluster. */
  typeOf: readonly (NamedType | undefined)[];
  linkOf: Map<number, Link>;
  /** The first surface of several words of each cluster, by cluster; -1 where there is none. */
  fullOf: Int32Array;
  /** By surface of one word: clusters of all persons it can stand for, in order of introduction. */
  bearers: Map<number, number[]>;
  /** Surfaces joined by likeness, short form or acronym, not by equal words. */
  loose: Set<number>;
}

/** Weight of a title before a name for its being a person's, against one for each tagger's vote. */
const TITLE_VOTE = 2;
/** Weight of a knowledge base entry. */
const LINK_VOTE = 1.5;
/** Types of names that have acronyms and short forms. */
const THINGS: ReadonlySet<NamedType> = new Set<NamedType>([
  'organization',
  'facility',
  'event',
  'law',
  'work',
  'group',
]);
/** A single word shorter than this is not taken for a surname against the tagger. */
const SHORTEST_SURNAME = 4;

export function clusterNames(frame: Frame, titles: readonly Title[], isHeading: (token: number) => boolean): Clusters {
  const {names} = frame;
  const {surfaces, ofName, keyCount, ballot} = readSurfaces(frame, names, isHeading);
  for (const {bearer, by} of titles) {
    if (by === 'before') ballot.add(ofName[bearer]!, 'person', TITLE_VOTE);
  }
  for (let name = 0; name < names.length; name++) {
    const {from, type, parent} = names[name]!;
    if (type !== 'person' && parent < 0 && isAddressed(frame, from)) ballot.add(ofName[name]!, 'person', TITLE_VOTE);
  }
  for (let name = 0; name < names.length; name++) {
    const {type, parent, demonym} = names[name]!;
    if ((type !== 'person' && type !== 'place') || parent >= 0 || demonym || linkPlace(surfaces[ofName[name]!]!))
      continue;
    if (isToldToBeBody(frame, names[name]!)) ballot.add(ofName[name]!, 'organization', TITLE_VOTE);
  }
  const types = surfaces.map((_, surface) => ballot.settled(surface));
  sameWords(surfaces, ballot, types, keyCount);
  acronyms(surfaces, types);
  surnames(surfaces, types);
  const union = new Union(surfaces.length);
  const linkOf = joinLinked(surfaces, ballot, types, union);
  joinEqual(surfaces, types, keyCount, union);
  const persons: number[] = [];
  const things: number[] = [];
  for (let surface = 0; surface < surfaces.length; surface++) {
    if (types[surface] === 'person') persons.push(surface);
    else if (THINGS.has(types[surface]!)) things.push(surface);
  }
  const {bearers, likeness} = joinPersons(surfaces, persons, union);
  joinAliases(frame, ofName, surface => types[surface] === 'person', union);
  joinAcronyms(frame, surfaces, ofName, things, union);
  const short = joinShortForms(surfaces, things, union, thing => linkOf.has(thing) && !surfaces[thing]!.headingsOnly);
  return collect(surfaces, ballot, ofName, union, types, linkOf, bearers, new Set([...likeness, ...short]));
}

/** "Dr. X", "Mrs. X": who is addressed so is a person. */
function isAddressed(frame: Frame, from: number): boolean {
  return (
    from > 0 &&
    (bitsAt(frame, from - 1) & Honorific) !== 0 &&
    isCapitalized(frame, from - 1) &&
    lowerAt(frame, from - 1) !== 'don'
  );
}

/** Surfaces of the same words ("AzerNews", "Azernews") vote together. */
function sameWords(surfaces: readonly Surface[], ballot: Ballot, types: NamedType[], keyCount: number): void {
  const firstOf = new Int32Array(keyCount).fill(-1);
  /** Votes of all surfaces of the same words, by the first of them, where there are several. */
  const shared = new Map<number, {surfaces: number[]; votes: Votes}>();
  for (let surface = 0; surface < surfaces.length; surface++) {
    const {demonym, keyNumber} = surfaces[surface]!;
    if (demonym) continue;
    const first = firstOf[keyNumber]!;
    if (first < 0) {
      firstOf[keyNumber] = surface;
      continue;
    }
    let all = shared.get(first);
    if (!all) {
      all = {surfaces: [first], votes: new Votes()};
      ballot.addTo(all.votes, first);
      shared.set(first, all);
    }
    all.surfaces.push(surface);
    ballot.addTo(all.votes, surface);
  }
  for (const {surfaces: all, votes} of shared.values()) {
    const type = votes.settled;
    for (const surface of all) types[surface] = type;
  }
}

/** An acronym with the initials of an organization or facility named in full is of its type. */
function acronyms(surfaces: readonly Surface[], types: NamedType[]): void {
  const things: number[] = [];
  const others: number[] = [];
  for (let surface = 0; surface < surfaces.length; surface++) {
    if (THINGS.has(types[surface]!)) things.push(surface);
    else if (!surfaces[surface]!.demonym && isTellingAcronym(surfaces[surface]!) && !linkPlace(surfaces[surface]!)) {
      others.push(surface);
    }
  }
  for (const [other, thing] of acronymsOf(surfaces, things, others)) types[other] = types[thing]!;
}

/** One or two words that end a full person's name are that person, whatever the tagger took them for. */
function surnames(surfaces: readonly Surface[], types: NamedType[]): void {
  const last = new Set<string>();
  for (let surface = 0; surface < surfaces.length; surface++) {
    const {words, outer} = surfaces[surface]!;
    if (types[surface] !== 'person' || words.length === 1 || outer === 0) continue;
    last.add(words.at(-1)!);
    if (words.length > 2) last.add(`${words.at(-2)!} ${words.at(-1)!}`);
  }
  for (let surface = 0; surface < surfaces.length; surface++) {
    const {words, demonym, text, capitals} = surfaces[surface]!;
    if (types[surface] === 'person' || demonym || capitals || words.length > 2) continue;
    const word = keyOfSurface(surfaces[surface]!);
    if (word.length < SHORTEST_SURNAME || !last.has(word)) continue;
    if (linkPlace(surfaces[surface]!) || isCapital(text)) continue;
    types[surface] = 'person';
  }
}

/** Links surfaces to the knowledge base and joins those with one entry ("UN", "United Nations"; "Uzbek", "Uzbekistan"). */
function joinLinked(surfaces: readonly Surface[], ballot: Ballot, types: NamedType[], union: Union): Map<number, Link> {
  const linkOf = new Map<number, Link>();
  const byId = new Map<string, number>();
  for (let surface = 0; surface < surfaces.length; surface++) {
    const type = types[surface]!;
    const row = surfaces[surface]!;
    let link: Link | undefined;
    if (type === 'place' || type === 'group' || row.demonym) link = linkPlace(row);
    if (!link && (type === 'organization' || type === 'place')) link = linkOrganization(row);
    // "Jordan" tagged as an organization once: the country, unless the votes for it are strong.
    if (!link && type === 'organization' && ballot.total(surface) <= LINK_VOTE) link = linkPlace(row);
    if (!link) continue;
    linkOf.set(surface, link);
    types[surface] = link.type;
    const known = byId.get(link.id);
    if (known === undefined) byId.set(link.id, surface);
    else union.join(surface, known);
  }
  return linkOf;
}

/** Joins surfaces of equal words and one type; persons are joined with more care elsewhere, but equal is equal. */
function joinEqual(surfaces: readonly Surface[], types: readonly NamedType[], keyCount: number, union: Union): void {
  const firstOfKind = new Map<string, Int32Array>();
  for (let surface = 0; surface < surfaces.length; surface++) {
    const {keyNumber, demonym} = surfaces[surface]!;
    const kind = demonym ? `demonym ${types[surface]}` : types[surface]!;
    let firstOf = firstOfKind.get(kind);
    if (!firstOf) {
      firstOf = new Int32Array(keyCount).fill(-1);
      firstOfKind.set(kind, firstOf);
    }
    const known = firstOf[keyNumber]!;
    if (known < 0) firstOf[keyNumber] = surface;
    else union.join(surface, known);
  }
}

function collect(
  surfaces: Surface[],
  ballot: Ballot,
  surfaceOf: Int32Array,
  union: Union,
  types: readonly NamedType[],
  links: ReadonlyMap<number, Link>,
  bearers: ReadonlyMap<number, number[]>,
  loose: Set<number>,
): Clusters {
  const clusterOf = new Int32Array(surfaces.length);
  const typeOf: (NamedType | undefined)[] = new Array(surfaces.length);
  /** Of clusters of several surfaces. */
  const votes = new Map<number, Votes>();
  const weightOf = (surface: number) => ballot.total(surface) + (links.has(surface) ? LINK_VOTE : 0);
  const linkOf = new Map<number, Link>();
  const linkedWords = new Map<number, number>();
  const fullOf = new Int32Array(surfaces.length).fill(-1);
  for (let surface = 0; surface < surfaces.length; surface++) {
    const cluster = union.find(surface);
    clusterOf[surface] = cluster;
    if (surface === cluster) typeOf[cluster] = types[surface]!;
    else {
      let sums = votes.get(cluster);
      if (!sums) {
        sums = new Votes();
        sums.add(types[cluster]!, weightOf(cluster));
        votes.set(cluster, sums);
      }
      sums.add(types[surface]!, weightOf(surface));
    }
    const link = links.get(surface);
    // The entry of the fullest name wins: "UN Alliance of Civilizations", not the "UN" in it.
    const length = surfaces[surface]!.words.length;
    if (length > 1 && fullOf[cluster]! < 0) fullOf[cluster] = surface;
    if (link && length > (linkedWords.get(cluster) ?? 0)) {
      linkOf.set(cluster, link);
      linkedWords.set(cluster, length);
    }
  }
  for (const [cluster, sums] of votes) typeOf[cluster] = sums.settled;
  const persons = new Map<number, number[]>();
  for (const [surface, full] of bearers) {
    const clusters: number[] = [];
    for (const bearer of full) {
      const cluster = union.find(bearer);
      if (!clusters.includes(cluster)) clusters.push(cluster);
    }
    if (clusters.length > 1) persons.set(surface, clusters);
  }
  return {surfaces, surfaceOf, clusterOf, typeOf, linkOf, fullOf, bearers: persons, loose};
}
