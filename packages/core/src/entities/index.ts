import type {EntityType} from '../article.js';
import type {Name} from '../names/types.js';
import {createFrame, type Frame, textOf} from '../phrases/frame.js';
import type {Phrases} from '../phrases/types.js';
import type {Quotes} from '../quotes/types.js';
import type {Source} from '../source/types.js';
import type {Literal} from '../times/types.js';
import {firstFrom, sortMostlySorted} from '../words/spans.js';
import type {Words} from '../words/types.js';
import {type Clusters, clusterNames} from './clusters.js';
import {datelineCountry} from './dateline.js';
import {type Grammar, readGrammar} from './grammar.js';
import {listedGender} from './knowledge.js';
import {joinLiterals} from './literals.js';
import {genderOfWords} from './nameGender.js';
import {resolveNeuters} from './neuters.js';
import type {Resolution, Swept} from './resolution.js';
import {findHome, readSections} from './sections.js';
import {sweep} from './sweep.js';
import {resolveThings} from './things.js';
import type {Entities, EntityDraft, EntityMention} from './types.js';

export type * from './types.js';

/** Confidence that a name belongs to its entity, by how it was joined. */
const SAME_WORDS = 0.98;
const JOINED_LOOSELY = 0.9;
const SEVERAL_BEARERS = 0.7;

/**
 * Joins names to entities, then attaches nominals and pronouns to them. Each name belongs to exactly one entity; links of
 * nominals and pronouns that are in doubt stay open (-1). Entities stand in order of first mention. Never throws.
 */
export function joinEntities(
  source: Source,
  words: Words,
  names: readonly Name[],
  literals: readonly Literal[],
  phrases: Phrases,
  quotes: Quotes,
): Entities {
  const frame = createFrame(words, names);
  const isHeading = (token: number) => source.blocks[words.blockOf[words.sentenceOf[token]!]!]?.kind === 'heading';
  const clusters = clusterNames(frame, phrases.titles, isHeading);
  const drafts = draft(clusters, names);
  const {entities, ofName} = drafts;
  const links: Links = {
    ofNominal: new Int32Array(phrases.nominals.length).fill(-1),
    ofPronoun: new Int32Array(phrases.pronouns.length).fill(-1),
    nominalConfidence: new Float64Array(phrases.nominals.length),
    pronounConfidence: new Float64Array(phrases.pronouns.length),
    groups: [],
  };
  const shortNames = attach(source, frame, phrases, quotes, clusters, drafts, links);
  const {ofNominal, ofPronoun, nominalConfidence, pronounConfidence, groups} = links;
  for (let name = 0; name < names.length; name++) {
    const {from, to, demonym, confidence} = names[name]!;
    const surface = clusters.surfaceOf[name]!;
    let link = clusters.loose.has(surface) ? JOINED_LOOSELY : SAME_WORDS;
    if (clusters.bearers.has(surface)) link = SEVERAL_BEARERS;
    addMention(entities[ofName[name]!]!, {
      from,
      to,
      level: demonym ? 'demonym' : 'name',
      origin: name,
      confidence: confidence * link,
    });
  }
  for (let index = 0; index < phrases.nominals.length; index++) {
    if (ofNominal[index]! < 0) continue;
    const {from, to, head} = phrases.nominals[index]!;
    const short = shortNames.nominals.has(index);
    addMention(entities[ofNominal[index]!]!, {
      from: short ? head : from,
      to,
      level: short ? 'name' : 'nominal',
      origin: short ? -1 : index,
      confidence: nominalConfidence[index]!,
    });
  }
  for (const {from, to, entity, confidence} of shortNames.others) {
    addMention(entities[entity]!, {from, to, level: 'name', origin: -1, confidence});
  }
  for (let index = 0; index < phrases.pronouns.length; index++) {
    if (ofPronoun[index]! < 0) continue;
    const {from, to} = phrases.pronouns[index]!;
    addMention(entities[ofPronoun[index]!]!, {
      from,
      to,
      level: 'pronoun',
      origin: index,
      confidence: pronounConfidence[index]!,
    });
  }
  for (let title = 0; title < phrases.titles.length; title++) {
    const bearer = entities[ofName[phrases.titles[title]!.bearer]!];
    if (bearer) bearer.titles = added(bearer.titles, title);
  }
  for (const entity of entities) {
    sortMostlySorted(entity.mentions, byPosition);
    nameEntity(entity, clusters, words, frame);
  }
  joinLiterals(words, literals, entities);
  return inOrder({entities, ofName, ofNominal, ofPronoun, groups});
}

/** Which entity each nominal and pronoun means, how sure that is, and what the groups are. */
type Links = Pick<Resolution, 'ofNominal' | 'ofPronoun' | 'nominalConfidence' | 'pronounConfidence' | 'groups'>;

/**
 * Attaches nominals and pronouns; answers what was found to be a short name. In a function of its own, so that what it
 * keeps of everybody goes before mentions are made.
 */
function attach(
  source: Source,
  frame: Frame,
  phrases: Phrases,
  quotes: Quotes,
  clusters: Clusters,
  {entities, ofName, ofCluster, clusterAt}: ReturnType<typeof draft>,
  links: Links,
): ReturnType<typeof resolveThings> {
  const {ofNominal, ofPronoun, nominalConfidence, pronounConfidence, groups} = links;
  const grammar = readGrammar(frame, quotes);
  const isPerson = (entity: number) => entity >= 0 && entities[entity]!.type === 'person';
  const dateline = datelineCountry(source, frame);
  const home = findHome(source, frame, dateline, name => clusters.linkOf.get(clusterAt[ofName[name]!]!));
  const swept = sweep({
    frame,
    grammar,
    sections: readSections(source, frame),
    home: home < 0 ? -1 : ofName[home]!,
    hasDateline: dateline !== undefined,
    phrases,
    quotes,
    ofName,
    typeOf: (entity): EntityType => entities[entity]!.type,
    isPerson,
    bearersOf: name => clusters.bearers.get(clusters.surfaceOf[name]!)?.map(cluster => ofCluster[cluster]!),
    surnameOf: entity => surnameOf(clusters, clusterAt[entity]!),
    listedGender: entity => genderOfName(clusters, clusterAt[entity]!),
    setGender: (entity, gender) => {
      entities[entity]!.gender = gender;
    },
    ofNominal,
    ofPronoun,
    nominalConfidence,
    pronounConfidence,
    groups,
  });
  const possessorAt = possessors(swept, grammar, phrases.pronouns, ofPronoun);
  const shortNames = resolveThings({
    frame,
    grammar,
    nominals: phrases.nominals,
    ofName,
    typeOf: (entity): EntityType => entities[entity]!.type,
    linkOf: entity => clusters.linkOf.get(clusterAt[entity]!),
    home: home < 0 ? -1 : ofName[home]!,
    dateline,
    countryOfPossessor: token => {
      const entity = possessorAt(token);
      return entity < 0 ? -1 : swept.countryOf(entity);
    },
    bodiesOfPossessor: token => {
      const entity = possessorAt(token);
      return entity < 0 ? [] : swept.bodiesOf(entity);
    },
    writtenOf: name => clusters.surfaces[clusters.surfaceOf[name]!]!.text,
    wordsOf: name => clusters.surfaces[clusters.surfaceOf[name]!]!.words,
    ofNominal,
    nominalConfidence,
    groups,
  });
  resolveNeuters({
    grammar,
    pronouns: phrases.pronouns,
    ofName,
    typeOf: (entity): EntityType => entities[entity]!.type,
    nominals: phrases.nominals.flatMap(({from, to, head}, index) => {
      const entity = ofNominal[index]!;
      return entity < 0 ? [] : [{from, to, head, entity}];
    }),
    ofPronoun,
    pronounConfidence,
  });
  return shortNames;
}

/** "His country" and, in a quotation, "our country": entity of whom the pronoun at a token means, or -1. */
function possessors(
  {speakerOf}: Swept,
  {quotation}: Grammar,
  pronouns: Phrases['pronouns'],
  ofPronoun: Int32Array,
): (token: number) => number {
  return token => {
    const index = firstFrom(pronouns, token);
    if (pronouns[index]?.from !== token) return -1;
    return pronouns[index].person === 1 ? speakerOf(quotation[token]!) : ofPronoun[index]!;
  };
}

/** What a list of given names tells of the first word of a full name: weak evidence. */
function genderOfName({surfaces, fullOf}: Clusters, cluster: number): 'm' | 'f' | null {
  const full = fullOf[cluster]!;
  if (full < 0) return null;
  const {firstWritten, words} = surfaces[full]!;
  return genderOfWords(words) ?? listedGender(firstWritten) ?? null;
}

/** The last word of a person's full name. */
function surnameOf({surfaces, fullOf}: Clusters, cluster: number): string | undefined {
  const full = fullOf[cluster]!;
  return full < 0 ? undefined : surfaces[full]!.words.at(-1);
}

/** Shared by all that have none yet: in a long text most entities have one mention and no title. */
const NO_MENTIONS: EntityMention[] = [];
const NO_TITLES: number[] = [];

function addMention(entity: EntityDraft, mention: EntityMention): void {
  entity.mentions = added(entity.mentions, mention);
}

/** The list with one more item; a first one makes a list of its own, for which V8 takes room for one and not for 17. */
function added<T>(list: T[], item: T): T[] {
  if (list.length === 0) return [item];
  list.push(item);
  return list;
}

function byPosition(a: EntityMention, b: EntityMention): number {
  return a.from - b.from || b.to - a.to;
}

/** An empty draft for each cluster, in order of first name. */
function draft(
  clusters: Clusters,
  names: readonly Name[],
): {
  entities: EntityDraft[];
  ofName: Int32Array;
  ofCluster: Int32Array;
  clusterAt: number[];
} {
  const entities: EntityDraft[] = [];
  const ofName = new Int32Array(names.length);
  const ofCluster = new Int32Array(clusters.surfaces.length).fill(-1);
  const clusterAt: number[] = [];
  for (let name = 0; name < names.length; name++) {
    const cluster = clusters.clusterOf[clusters.surfaceOf[name]!]!;
    let entity = ofCluster[cluster]!;
    if (entity < 0) {
      entity = entities.length;
      ofCluster[cluster] = entity;
      clusterAt.push(cluster);
      entities.push({
        type: clusters.typeOf[cluster]!,
        name: '',
        gender: null,
        knowledge: clusters.linkOf.get(cluster)?.id ?? null,
        mentions: NO_MENTIONS,
        titles: NO_TITLES,
      });
    }
    ofName[name] = entity;
  }
  return {entities, ofName, ofCluster, clusterAt};
}

/** The name with most words; of those alike the first, one in capitals last. Demonyms give way to the country's name. */
function nameEntity(
  entity: EntityDraft,
  clusters: Clusters,
  words: Words,
  frame: ReturnType<typeof createFrame>,
): void {
  let best = '';
  let most = 0;
  let cluster = -1;
  for (const {level, from, to, origin} of entity.mentions) {
    if (level !== 'name' || origin < 0) {
      if (level === 'demonym' && origin >= 0) cluster = clusters.clusterOf[clusters.surfaceOf[origin]!]!;
      continue;
    }
    const surface = clusters.surfaces[clusters.surfaceOf[origin]!]!;
    const fullness = fullnessOf(surface);
    if (fullness > most) {
      most = fullness;
      best = textOf(frame, from, to);
    }
  }
  if (!best && cluster >= 0) best = clusters.linkOf.get(cluster)?.name ?? '';
  if (!best) {
    const first = entity.mentions[0];
    if (first) best = words.text.slice(words.starts[first.from], words.ends[first.to - 1]);
  }
  entity.name = best.replace(/\s+/g, ' ');
}

/** How much of a name a surface gives: whole words, then initials, then an acronym. */
function fullnessOf({words, capitals}: Clusters['surfaces'][number]): number {
  let fullness = capitals ? 0 : 1;
  for (const word of words) fullness += word.length > 1 ? 4 : 2;
  return fullness;
}

/** Entities without a mention go (a bare surname that moved to another bearer); the rest stand by first mention. */
function inOrder({entities, ofName, ofNominal, ofPronoun, groups}: Entities): Entities {
  const order = entities.map((_, index) => index).filter(index => entities[index]!.mentions.length > 0);
  order.sort((a, b) => byPosition(entities[a]!.mentions[0]!, entities[b]!.mentions[0]!) || a - b);
  const renumbered = new Int32Array(entities.length).fill(-1);
  order.forEach((old, index) => {
    renumbered[old] = index;
  });
  const renumber = (of: Int32Array) => of.map(entity => (entity < 0 ? -1 : renumbered[entity]!));
  return {
    entities: order.map(index => entities[index]!),
    ofName: renumber(ofName),
    ofNominal: renumber(ofNominal),
    ofPronoun: renumber(ofPronoun),
    groups: groups
      .map(group => ({...group, members: group.members.map(member => renumbered[member]!)}))
      .sort((a, b) => a.from - b.from),
  };
}
