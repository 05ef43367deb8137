import assert from 'node:assert/strict';
import {readMarked} from '../../test/support/marked.js';

/** Nominals and pronouns of the entity with this name. */
function links(marked: string, name: string): string[] {
  const text = readMarked(marked);
  const entity = text.entities.entities.find(candidate => candidate.name === name);
  assert.ok(entity, `no entity "${name}"`);
  return entity.mentions
    .filter(({level}) => level === 'nominal' || level === 'pronoun')
    .map(mention => text.textOf(mention));
}

describe('people called by what is true of them', () => {
  it('by an age', () => {
    const story = '{p:Ona Reyes} won the vote. The 54-year-old will lead {l:Lota} for five years.';
    assert.deepEqual(links(story, 'Ona Reyes'), ['The 54-year-old']);
    assert.deepEqual(links('{p:Ona Reyes} met the 54-year-old teacher.', 'Ona Reyes'), []);
    assert.deepEqual(links('{p:Ona Reyes} thanked the 54-year-old.', 'Ona Reyes'), []);
  });

  it('as the mother of three', () => {
    assert.deepEqual(links('{p:Ona Reyes} won the vote. The mother of three wept.', 'Ona Reyes'), ['The mother']);
    assert.deepEqual(links('{p:Ona Reyes} won the vote. The mother wept.', 'Ona Reyes'), []);
  });

  it('by an office told beside a nominal', () => {
    const story =
      'Finance Minister {p:Ona Reyes} resigned. The minister, a former judge, gave no reason. Envoy {p:Ivo Salas} thanked the former judge.';
    assert.deepEqual(links(story, 'Ona Reyes'), ['The minister', 'the former judge']);
  });

  it('by the other side of a relation told before', () => {
    const story =
      '{p:Ona Reyes} blamed her predecessor {p:Ivo Salas} for the debt. Mr. {p:Salas} denied it. His successor, he added, was in the room.';
    assert.ok(links(story, 'Ona Reyes').includes('His successor'));
  });

  it('by the words of the body that they head', () => {
    const story = '{p:Ona Reyes}, president of the {o:Federation of Lota Divers}, spoke. The divers leader was brief.';
    assert.deepEqual(links(story, 'Ona Reyes'), ['The divers leader']);
  });

  it('as somebody whom the sentence before told of', () => {
    const story =
      'A village chief says nobody came. {p:Ivo Salas} waited for days. “I slept in the church,” the chief said.';
    assert.ok(links(story, 'Ivo Salas').includes('the chief'));
  });

  it('by an office at the head of a story, before they are named', () => {
    const story = 'Peru’s president says he is ready to sell. {p:Ona Reyes} spoke on Monday.';
    const placed = story.replace('Peru’s', '{l:Peru}’s');
    assert.deepEqual(links(placed, 'Ona Reyes'), ['Peru’s president', 'he']);
    const titled = '{l:Peru}’s energy minister sold the dam. The price was high. Energy Minister {p:Ona Reyes} left.';
    assert.deepEqual(links(titled, 'Ona Reyes'), ['Peru’s energy minister']);
    assert.deepEqual(links(titled.replace('Energy Minister', 'Trade Minister'), 'Ona Reyes'), []);
    const since = '{l:Peru}’s ambassador says President {p:Ivo Salas} is ill and lost his voice. {p:Ona Reyes} spoke.';
    assert.deepEqual(links(since, 'Ona Reyes'), ['Peru’s ambassador']);
    const before = '{d:Peruvian} Minister {p:Ivo Salas} left. {l:Peru}’s minister says no. {p:Ona Reyes} spoke.';
    assert.deepEqual(links(before, 'Ona Reyes'), []);
  });

  it('as the other party of their own countryman', () => {
    const story =
      '{l:Lima} - President {p:Ona Reyes} met {d:Cuban} Minister {p:Ana Salas} and her {d:Peruvian} counterpart {p:Eva Rojas}.';
    assert.deepEqual(links(story, 'Ana Salas'), ['her']);
  });

  it('as the peer of somebody from elsewhere', () => {
    const story =
      '{l:Lima} - Minister of Trade {p:Ona Reyes} met her {d:Cuban} peer, {p:Ana Salas}. The {d:Cuban} trade minister smiled.';
    assert.deepEqual(links(story, 'Ana Salas'), ['The Cuban trade minister']);
  });

  it('as guest and host of a visit', () => {
    const visit = '{l:Lima} - Minister {p:Ona Reyes} received {d:Chilean} Ambassador {p:Ivo Salas}. ';
    assert.deepEqual(links(`${visit}The guest thanked the host.`, 'Ivo Salas'), ['The guest']);
    assert.deepEqual(links(`${visit}The guest thanked the host.`, 'Ona Reyes'), ['the host']);
    assert.deepEqual(links(`${visit}The {d:Cuban} guest left.`, 'Ivo Salas'), []);
    assert.deepEqual(links(`${visit}The guest of honour left.`, 'Ivo Salas'), []);
    const minister = '{l:Lima} - Minister {p:Ona Reyes} met {p:Ivo Salas}, minister of trade of {l:Chile}. ';
    assert.deepEqual(links(`${minister}The visiting minister left.`, 'Ivo Salas'), ['The visiting minister']);
  });

  it('by a form of address', () => {
    const story = 'Her Highness {p:Ona Reyes} met Mr. {p:Ivo Salas}. Her Highness smiled.';
    assert.deepEqual(links(story, 'Ona Reyes'), ['Her Highness']);
    assert.deepEqual(links(story.replaceAll('Her Highness', 'H.H.'), 'Ona Reyes'), ['H.H.']);
    assert.deepEqual(links(story.replace('Her Highness smiled', 'H.E. smiled'), 'Ona Reyes'), []);
    assert.deepEqual(links(story.replace('Her Highness smiled', 'Her Excellency smiled'), 'Ona Reyes'), []);
    assert.deepEqual(links(story.replace('Her Highness smiled', 'His Highness smiled'), 'Ona Reyes'), []);
  });

  it('by what they were before', () => {
    const story = 'President {p:Ona Reyes} took the oath. The former banker was brief.';
    assert.deepEqual(links(story, 'Ona Reyes'), ['The former banker']);
    assert.deepEqual(links('{p:Ona Reyes} met {p:Ivo Salas}. They saw the former banker.', 'Ivo Salas'), []);
  });

  it('as prime minister of a premier, as leader of who leads the state', () => {
    const story = '{l:Cairo} - Premier {p:Ona Reyes} met Chief of Police {p:Ivo Salas}. ';
    assert.deepEqual(links(`${story}The prime minister left.`, 'Ona Reyes'), ['The prime minister']);
    assert.deepEqual(links(`${story}The {d:Egyptian} leader left.`, 'Ona Reyes'), ['The Egyptian leader']);
  });

  it('never as president of the leader of a party', () => {
    const story = '{o:Lota Party} leader {p:Ona Reyes} spoke. It is for the president to decide.';
    assert.deepEqual(links(story, 'Ona Reyes'), []);
  });

  it('never as the head of something else', () => {
    const story = '{p:Ona Reyes}, head of the {o:Lota Bank}, spoke. ';
    assert.deepEqual(links(`${story}The head of the truce mission left.`, 'Ona Reyes'), []);
    assert.deepEqual(links(`${story}She came at the head of a crowd.`, 'Ona Reyes'), ['She']);
    assert.deepEqual(links(`${story}The head of the agency left.`, 'Ona Reyes'), ['The head']);
  });

  it('as head of state, or of a body', () => {
    const story = 'President {p:Ona Reyes} met {p:Ivo Salas}, president of the {o:Lota Bank}. The head of state left.';
    assert.deepEqual(links(story, 'Ona Reyes'), ['The head of state']);
    const director = '{o:IMF} Managing Director {p:Ona Reyes} met Minister {p:Ivo Salas}. The {o:IMF} head left.';
    assert.deepEqual(links(director, 'Ona Reyes'), ['The IMF head']);
  });

  it('with an adjective that tells nothing of the office', () => {
    assert.deepEqual(links('President {p:Ona Reyes} spoke. The ageing leader was brief.', 'Ona Reyes'), [
      'The ageing leader',
    ]);
  });

  it('as the president only who is no vice-president', () => {
    const story = 'Vice President {p:Ona Reyes} lost her post. The president quit the party.';
    assert.deepEqual(links(story, 'Ona Reyes'), ['her']);
  });

  it('never a diplomat of the country where an ambassador serves', () => {
    const story =
      'Foreign Minister {p:Ona Reyes} of {l:Peru} met {l:Chile}’s ambassador to {l:Peru}, {p:Ivo Salas}. The {d:Peruvian} diplomat left.';
    assert.ok(!links(story, 'Ivo Salas').includes('The Peruvian diplomat'));
  });
});

describe('bodies called by their kind', () => {
  it('by a word that their name has no part of', () => {
    const bank = 'The {o:Lota Development Bank} froze a loan to {l:Peru}. The lender gave no reason.';
    assert.deepEqual(links(bank, 'Lota Development Bank'), ['The lender']);
    const seat = 'The {o:Lota Development Bank} wrote to {l:Peru}. The {l:Lima}-based lender wants an answer.';
    assert.deepEqual(links(seat, 'Lota Development Bank'), ['The Lima-based lender']);
    const count = 'The {o:Union of Divers} met on Friday. The 12-nation union has no chair.';
    assert.deepEqual(links(count, 'Union of Divers'), ['The 12-nation union']);
  });

  it('by what an apposition told', () => {
    const story =
      'The {o:Lota Coastal Front}, a divers’ union, will strike. {l:Lima} is calm. The union wants more pay.';
    assert.ok(links(story, 'Lota Coastal Front').includes('The union'));
  });

  it('not where the name stands beside the noun, or what follows says which one is meant', () => {
    const named = '{o:Oru} fighters left. The rights group {o:Plain Words} praised them.';
    assert.deepEqual(links(named, 'Oru'), []);
    assert.deepEqual(links('{o:Oru Works} won. The firm that lost will appeal.', 'Oru Works'), []);
    assert.deepEqual(links('{o:Oru Works} won. The firm hired to build it left.', 'Oru Works'), []);
  });

  it('as a group rather the one that is near than the one so called before', () => {
    const story =
      'The militant group {o:Oru} left the town. Nobody knows why. In a report, {o:Plain Words} counted the dead. The group says forty died.';
    assert.deepEqual(links(story, 'Plain Words'), ['The group']);
  });

  it('as the Kingdom before any is named', () => {
    const story = 'He received the Kingdom’s envoy. {l:Morocco} sent no letter.';
    assert.deepEqual(links(story, 'Morocco'), ['the Kingdom']);
    const two = 'He received the Kingdom’s envoy. {l:Morocco} and {l:Jordan} sent none.';
    assert.deepEqual(links(`The king came. ${two}`, 'Jordan'), []);
    assert.deepEqual(links(`{l:Rabat} - ${two}`, 'Morocco'), ['the Kingdom']);
  });
});

describe('"it" and "he" beside speech', () => {
  it('mean who says so, rather than whom the story was about before', () => {
    const before = 'President {p:Ivo Salas} spoke. He said he was ill. He left. He said he was tired. ';
    assert.deepEqual(links(`${before}Minister {p:Jon Lima} said he would stay.`, 'Jon Lima'), ['he']);
    assert.deepEqual(links(`${before}Minister {p:Jon Lima} told reporters that he would stay.`, 'Jon Lima'), ['he']);
    assert.deepEqual(links(`${before}Minister {p:Jon Lima} left when he came.`, 'Jon Lima'), []);
  });

  it('mean the body whose spokesman says so', () => {
    const story = 'A spokesman for {o:Oru Bank}, {p:Ivo Salas}, said in a letter on Monday that it would not pay.';
    assert.deepEqual(links(story, 'Oru Bank'), ['it']);
  });

  it('mean the body that the sentence before is about, an aside left out', () => {
    const story = '{o:Oru Bank}, {p:Ivo Salas} explained, borrowed the money. It has closed two branches.';
    assert.ok(links(story, 'Oru Bank').includes('It'));
    assert.ok(links('{o:Oru Bank} wrote to farmers. In its view, they owe too much.', 'Oru Bank').includes('its'));
  });

  it('mean who was told of before the quotation', () => {
    const story =
      '“Enough,” {p:Ivo Salas} said. He left.\n\n{p:Emil Novak} spoke in parliament. “We waited for years for this road. We shall wait no more. The people are tired of it,” he said.';
    assert.deepEqual(links(story, 'Emil Novak'), ['he']);
  });
});
