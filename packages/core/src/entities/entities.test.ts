import assert from 'node:assert/strict';
import fc from 'fast-check';
import {annotateNames, type MarkedText, readMarked} from '../../test/support/marked.js';
import type {NamedType} from '../article.js';
import type {Name} from '../names/types.js';
import {readSource} from '../source/index.js';
import {createLexicon, readWords} from '../words/index.js';

/** Mentions of the entity with this name, by level where it is no name. */
function mentions(marked: string | MarkedText, name: string): string[] {
  const text = typeof marked === 'string' ? readMarked(marked) : marked;
  const entity = text.entities.entities.find(candidate => candidate.name === name);
  assert.ok(entity, `no entity "${name}" among ${text.entities.entities.map(candidate => candidate.name).join(', ')}`);
  return entity.mentions.map(mention => (mention.level === 'name' ? '' : `${mention.level} `) + text.textOf(mention));
}

function entityNames(marked: string): string[] {
  return readMarked(marked).entities.entities.map(({name}) => name);
}

describe('people', () => {
  it('gives a bare surname to the first bearer, and joins middle names', () => {
    const text = readMarked(
      '{p:Ana Novak} spoke. {p:Marko Novak} listened. {p:Ana Maria Novak} smiled, and {p:Novak} left with {p:Ana}.',
    );
    assert.deepEqual(mentions(text, 'Ana Maria Novak'), ['Ana Novak', 'Ana Maria Novak', 'Novak', 'Ana']);
    assert.deepEqual(mentions(text, 'Marko Novak'), ['Marko Novak']);
  });

  it('gives it to another bearer whose title or form of address fits', () => {
    const text = readMarked(
      '{d:Slovenian} President {p:Marko Novak} met his wife {p:Ana Novak}. Mrs. {p:Novak} smiled. {p:Novak} waved.',
    );
    assert.deepEqual(mentions(text, 'Ana Novak'), ['Ana Novak', 'Novak']);
    assert.ok(mentions(text, 'Marko Novak').includes('Novak'));
  });

  it('reads family names first, particles, patronymics and initials', () => {
    assert.deepEqual(mentions('{p:Zhao Wenli} spoke. {p:Zhao} left.', 'Zhao Wenli'), ['Zhao Wenli', 'Zhao']);
    assert.deepEqual(
      mentions('{p:Tariq al-Hadi} spoke at the end of the day. {p:al-Hadi} left. {p:Hadi} slept.', 'Tariq al-Hadi')
        .length,
      3,
    );
    assert.deepEqual(
      mentions('{p:Oleg Petrovich Sorokin} spoke. {p:Oleg Sorokin} left.', 'Oleg Petrovich Sorokin').length,
      2,
    );
    assert.deepEqual(mentions('{p:J. Marchetti} spoke. {p:Julia Marchetti} left.', 'Julia Marchetti').length, 2);
    assert.deepEqual(
      mentions('{p:Luis Ferrer Quintana} spoke. {p:Luis Ferrer} left.', 'Luis Ferrer Quintana').length,
      2,
    );
  });

  it('reads diacritics and transliterations as one', () => {
    assert.deepEqual(
      entityNames('{p:Muhammad Rashidov} spoke. {p:Mohammed Rashidov} left. {p:Rachidov} slept.').length,
      1,
    );
    assert.deepEqual(entityNames('{p:José Peña} spoke. {p:Jose Pena} left.'), ['José Peña']);
    assert.deepEqual(entityNames('{p:Emil Bayramly} spoke. {p:Bairamly} left.'), ['Emil Bayramly']);
  });

  it('keeps apart people of one surname and names that only look alike', () => {
    assert.deepEqual(entityNames('{p:Karim Saliyev} met {p:Nora Saliyeva}.'), ['Karim Saliyev', 'Nora Saliyeva']);
    assert.deepEqual(entityNames('{p:Li} met {p:Lu}.'), ['Li', 'Lu']);
  });

  it('lets a document agree with itself about the type', () => {
    const {entities} = readMarked('{p:Ana Moratin} spoke. {o:Moratin} left. {p:Moratin} slept.').entities;
    assert.equal(entities.length, 1);
    assert.equal(entities[0]!.type, 'person');
  });
});

describe('organizations and places', () => {
  it('join acronyms by brackets and by initials', () => {
    assert.deepEqual(entityNames('The {o:Black Sea Trade Council} ({o:BSTC}) met. {o:BSTC} agreed.'), [
      'Black Sea Trade Council',
    ]);
    assert.deepEqual(entityNames('{o:BSTC} met. The {o:Black Sea Trade Council} agreed.'), ['Black Sea Trade Council']);
    assert.deepEqual(entityNames('The {o:Union for Learning and Trade} ({o:LEARNT}) met.'), [
      'Union for Learning and Trade',
    ]);
    assert.deepEqual(entityNames('{o:UNALM} met. The {o:UN Association of Lake Mayors} agreed.'), [
      'UN Association of Lake Mayors',
    ]);
  });

  it('join short forms that only one name can be', () => {
    assert.deepEqual(
      mentions(
        'The {o:UN Association of Lake Mayors} met. The {o:Association of Lake Mayors} agreed. The {o:Association} left.',
        'UN Association of Lake Mayors',
      ).length,
      3,
    );
    assert.deepEqual(
      entityNames('The {o:Trade Council} met the {o:Fisheries Council}. The {o:Council} agreed.').length,
      3,
    );
  });

  it('do not join a known organization with one that is named after it', () => {
    assert.deepEqual(
      entityNames('The {o:Council of the European Union} met. The {o:European Union} agreed.').length,
      2,
    );
  });

  it('link to the knowledge base, demonyms with their country', () => {
    const {entities} = readMarked(
      'The {d:Norwegian} king left {l:Norway} for the {o:UN}. The {o:United Nations} and {d:Norwegians} cheered.',
    ).entities;
    assert.deepEqual(
      entities.map(({name, knowledge, mentions: all}) => [name, knowledge, all.length]),
      [
        ['Norway', 'country:NO', 3],
        ['United Nations', 'org:UN', 2],
      ],
    );
  });

  it('take a country its article names by demonym only under its usual name', () => {
    assert.deepEqual(entityNames('A {d:Norwegian} ship sank.'), ['Norway']);
  });
});

describe('nominals', () => {
  it('are tied by role and country', () => {
    const text = readMarked(
      '{d:Danish} Foreign Minister {p:Lars Holm} met his {d:Georgian} counterpart {p:Nino Gelashvili}. The {d:Georgian} minister praised the talks. The {d:Danish} minister agreed.',
    );
    assert.deepEqual(mentions(text, 'Nino Gelashvili'), ['Nino Gelashvili', 'nominal The Georgian minister']);
    assert.deepEqual(mentions(text, 'Lars Holm'), ['Lars Holm', 'pronoun his', 'nominal The Danish minister']);
  });

  it('may use another noun of the class, or the acronym of the organization', () => {
    assert.ok(
      mentions('{d:Danish} Ambassador {p:Lars Holm} came. The diplomat smiled.', 'Lars Holm').includes(
        'nominal The diplomat',
      ),
    );
    assert.ok(
      mentions(
        'President of the {o:Black Sea Trade Council} {p:Lars Holm} came. The {o:BSTC} president smiled.',
        'Lars Holm',
      ).includes('nominal The BSTC president'),
    );
  });

  it('stay open without a role, with another country, and when indefinite', () => {
    assert.deepEqual(mentions('{p:Lars Holm} met {p:Ana Cole}. The minister smiled.', 'Lars Holm'), ['Lars Holm']);
    assert.deepEqual(mentions('{d:Danish} Minister {p:Lars Holm} came. The {d:Polish} minister smiled.', 'Lars Holm'), [
      'Lars Holm',
    ]);
    assert.deepEqual(mentions('Minister {p:Lars Holm} came. A minister smiled.', 'Lars Holm'), ['Lars Holm']);
  });

  it('prefer the main figure of the section before under a new heading, and its country to none', () => {
    const text = readMarked(
      '{d:Danish} Foreign Minister {p:Lars Holm} came to the forum in the morning. {p:Holm} met his {d:Georgian} counterpart {p:Nino Gelashvili} there.\n\nThe afternoon\n\nThe minister then went to the opera with his friends.',
    );
    assert.ok(mentions(text, 'Lars Holm').includes('nominal The minister'));
    const headed = readMarked(
      '{l:Denmark} opened the forum in the morning of the first day.\n\n{l:Georgia}\n\nDeputy Minister {p:Nino Gelashvili} came by car from the border. The {d:Georgian} official was late.',
    );
    assert.ok(mentions(headed, 'Nino Gelashvili').includes('nominal The Georgian official'));
  });

  it('"other" and "next" are somebody else', () => {
    assert.deepEqual(
      mentions('{d:Danish} Minister {p:Lars Holm} came to the forum. The other minister smiled at them.', 'Lars Holm'),
      ['Lars Holm'],
    );
  });

  it('"his colleague" is the other party', () => {
    assert.ok(
      mentions(
        '{d:Danish} Minister {p:Lars Holm} met {d:Polish} Minister {p:Jan Wilk}. {p:Holm} thanked his colleague.',
        'Jan Wilk',
      ).includes('nominal his colleague'),
    );
  });

  it('of organizations, events and countries need one candidate', () => {
    assert.ok(
      mentions(
        'The {o:Black Sea Trade Council} met. Members thanked the organization.',
        'Black Sea Trade Council',
      ).includes('nominal the organization'),
    );
    assert.deepEqual(
      mentions(
        'The {o:Black Sea Trade Council} met the {o:Blue Lake Trust}. Members thanked the organization.',
        'Black Sea Trade Council',
      ),
      ['Black Sea Trade Council'],
    );
    assert.ok(
      mentions('She joined the "{e:Trees4All}" global campaign. The campaign will last a year.', 'Trees4All').includes(
        'nominal The campaign',
      ),
    );
    assert.ok(mentions('{l:Jordan} signed. The Kingdom will pay.', 'Jordan').includes('nominal The Kingdom'));
    assert.deepEqual(mentions('The {o:High Court} sat. Critics accused the court of waste.', 'High Court'), [
      'High Court',
      'nominal the court',
    ]);
    // What somebody tells a body does not say which body it is.
    assert.deepEqual(mentions('The {o:High Court} sat. Lawyers told the court that it was late.', 'High Court'), [
      'High Court',
      'nominal the court',
    ]);
    assert.deepEqual(mentions('The {o:High Court} sat. Lawyers left the court that it had fined.', 'High Court'), [
      'High Court',
    ]);
  });

  it('plural ones name their members', () => {
    const {entities, textOf} = readMarked(
      '{d:Danish} Minister {p:Lars Holm} met {d:Polish} Minister {p:Jan Wilk}. The ministers agreed.',
    );
    const group = entities.groups.find(candidate => textOf(candidate) === 'The ministers');
    assert.deepEqual(
      group?.members.map(member => entities.entities[member]!.name),
      ['Lars Holm', 'Jan Wilk'],
    );
  });

  it('plural ones stand for two who fit, and for nobody where more or others are meant', () => {
    const groups = (text: string) => {
      const {entities, textOf} = readMarked(text);
      return entities.groups.map(
        group => `${textOf(group)}: ${group.members.map(member => entities.entities[member]!.name).join(' + ')}`,
      );
    };
    const met = '{d:Danish} Minister {p:Lars Holm} met {d:Polish} Minister {p:Jan Wilk}.';
    assert.deepEqual(groups(`${met} Both sides agreed. They will meet again.`), [
      'Both sides: Lars Holm + Jan Wilk',
      'They: Lars Holm + Jan Wilk',
    ]);
    assert.deepEqual(groups(`${met} The three ministers agreed.`), []);
    assert.deepEqual(groups(`${met} The two defence ministers agreed.`), []);
    assert.deepEqual(groups(`${met} The two ministers of the region agreed.`), []);
    assert.deepEqual(groups(`${met} The two ministers left. Officials said they were tired.`), [
      'The two ministers: Lars Holm + Jan Wilk',
    ]);
    // two of one state are no two sides
    assert.deepEqual(
      groups('{d:Danish} Minister {p:Lars Holm} met {d:Danish} Minister {p:Jan Wilk}. The sides agreed.'),
      [],
    );
    assert.deepEqual(groups('{l:Chad} wrote to {l:Togo}. The two friendly countries share a sea.'), [
      'The two friendly countries: Chad + Togo',
    ]);
    assert.deepEqual(groups('{l:Chad} wrote to {l:Togo}. The rest of the countries slept.'), []);
    assert.deepEqual(groups('{l:Chad} wrote to {l:Togo}. They are two dozen countries.'), []);
  });
});

describe('pronouns', () => {
  it('follow the subject, and not the one whom it acts on', () => {
    assert.ok(
      mentions('{p:Peter Lund} met {p:Hans Berg}. He said trade was good.', 'Peter Lund').includes('pronoun He'),
    );
    assert.ok(
      mentions('{p:Peter Lund} told {p:Hans Berg} that {p:Otto Wirth} had praised him.', 'Hans Berg').length >= 1,
    );
    assert.ok(!mentions('{p:Hans Berg} left. {p:Peter Lund} thanked him.', 'Peter Lund').includes('pronoun him'));
  });

  it('keep to the gender that the text tells', () => {
    const text = readMarked('Mrs. {p:Kim Park} met Mr. {p:Chris Bell}. She smiled and he left.');
    assert.deepEqual(mentions(text, 'Kim Park'), ['Kim Park', 'pronoun She']);
    assert.deepEqual(mentions(text, 'Chris Bell'), ['Chris Bell', 'pronoun he']);
    assert.deepEqual(
      text.entities.entities.map(({gender}) => gender),
      ['f', 'm'],
    );
  });

  it('point forward from an opening phrase', () => {
    assert.ok(
      mentions(
        '{p:Hans Berg} met {p:Peter Lund}. In his speech, {p:Peter Lund} praised the talks.',
        'Peter Lund',
      ).includes('pronoun his'),
    );
    assert.ok(mentions('In his speech, {p:Peter Lund} praised the talks.', 'Peter Lund').includes('pronoun his'));
  });

  it('of the first person are the speaker in a quotation, and open elsewhere', () => {
    const text = readMarked('"I am glad that my country agreed to this," {p:Peter Lund} said. I was there.');
    assert.deepEqual(mentions(text, 'Peter Lund'), ['pronoun I', 'pronoun my', 'Peter Lund']);
  });

  it('are guesses where somebody unnamed fits better, and stay open where nobody named is near', () => {
    const near = readMarked('{p:Peter Lund} died in 1950. A fisherman found the book. He sold it.');
    const guess = near.entities.entities[0]!.mentions.find(({level}) => level === 'pronoun');
    assert.ok(!guess || guess.confidence < 0.5);
    const far = '{p:Peter Lund} died in 1950. It rained. It rained. It rained. A fisherman found the book. He sold it.';
    assert.deepEqual(mentions(far, 'Peter Lund'), ['Peter Lund']);
    assert.deepEqual(readMarked('He was late.').entities.entities, []);
  });
});

describe('"its"', () => {
  it('is the subject of its clause or of the sentence before, and nothing less', () => {
    assert.ok(mentions('{l:Norway} sold its ships in the spring.', 'Norway').includes('pronoun its'));
    assert.ok(
      mentions(
        'The {o:Black Sea Trade Council} met on Monday. Its members were late.',
        'Black Sea Trade Council',
      ).includes('pronoun Its'),
    );
    assert.deepEqual(mentions('A ship from {l:Norway} lost its mast in the spring.', 'Norway'), ['Norway']);
  });

  it('is no event where it has an officer', () => {
    const text = readMarked(
      'The {e:Lake Forum} was paid for by the {o:Lake Trust}. Its president, {p:Lars Holm}, was there.',
    );
    assert.ok(mentions(text, 'Lake Trust').includes('pronoun Its'));
    assert.equal(text.roles[0]?.of, 'Lake Trust');
  });
});

describe('joinEntities', () => {
  const types: NamedType[] = ['person', 'organization', 'place', 'event', 'group'];
  const word = fc.constantFrom(
    'Novak',
    'Ana',
    'minister',
    'the',
    'The',
    'his',
    'he',
    'she',
    'I',
    'UN',
    'of',
    'Norway',
    'Norwegian',
    ',',
    '.',
    '"',
    '(',
    ')',
    'said',
    'met',
    'and',
    'president',
    'Secretary',
    '-',
    'General',
    "'s",
    'counterpart',
    'who',
    'is',
    'both',
    'sides',
    '\n\n',
  );
  const document = fc.record({
    words: fc.array(word, {maxLength: 80}),
    cuts: fc.array(
      fc.record({
        from: fc.nat(79),
        length: fc.integer({min: 1, max: 4}),
        type: fc.constantFrom(...types),
        demonym: fc.boolean(),
      }),
      {maxLength: 12},
    ),
  });

  function run({
    words: list,
    cuts,
  }: {
    words: string[];
    cuts: {from: number; length: number; type: NamedType; demonym: boolean}[];
  }): MarkedText {
    const source = readSource(list.join(' '));
    const words = readWords(source, createLexicon());
    const names: Name[] = [];
    for (const {from, length, type, demonym} of [...cuts].sort((a, b) => a.from - b.from)) {
      const to = Math.min(from + length, words.count);
      if (to <= from || from < (names.at(-1)?.to ?? 0) || words.sentenceOf[from] !== words.sentenceOf[to - 1]) continue;
      names.push({from, to, type: demonym ? 'place' : type, demonym, parent: -1, confidence: 0.5});
    }
    return annotateNames(source, words, names);
  }

  it('puts each name in exactly one entity, mentions inside the text, the same each time', () => {
    fc.assert(
      fc.property(document, input => {
        const text = run(input);
        const {entities, ofName} = text.entities;
        const seen = new Map<number, number>();
        entities.forEach(({mentions: all}, entity) => {
          for (const {from, to, level, origin, confidence} of all) {
            assert.ok(from >= 0 && from < to && to <= text.words.count);
            assert.ok(confidence >= 0 && confidence <= 1);
            if ((level === 'name' || level === 'demonym') && origin >= 0) {
              assert.ok(!seen.has(origin));
              seen.set(origin, entity);
            }
          }
        });
        assert.equal(seen.size, text.names.length);
        for (let name = 0; name < text.names.length; name++) assert.equal(seen.get(name), ofName[name]);
        for (const {members} of text.entities.groups) for (const member of members) assert.ok(entities[member]);
        for (const role of text.roles) assert.equal(entities[role.entity]?.type, 'person');
        assert.deepEqual(run(input).entities, text.entities);
      }),
      {numRuns: 150},
    );
  });
});
