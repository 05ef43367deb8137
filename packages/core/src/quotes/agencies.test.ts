import {findsStatements, type StatementCase} from '../../test/support/statements.js';

/** What agencies of Africa, Asia and the Arab world write: sentence, its parts of speech, and the statements in it. */
const SENTENCES: StatementCase[] = [
  [
    'The minister noted that Tavia, as a member, would join.',
    'DT NN VBD IN NNP , IN DT NN , MD VB .',
    ['indirect: The minister [minister] noted {that Tavia, as a member, would join}'],
  ],
  [
    'The minister told the mayor and other critics to “come with better ideas”.',
    "DT NN VBD DT NN CC JJ NNS IN `` VB IN JJR NNS '' .",
    ['mixed: The minister [minister] told {the mayor and other critics to “come with better ideas”}'],
  ],
  ['The minister addressed a seminar in Kara.', 'DT NN VBD DT NN IN NNP .', []],
  [
    'The minister addressed the claims.',
    'DT NN VBD DT NNS .',
    ['indirect: The minister [minister] addressed {the claims}'],
  ],
  ['Novak warmly welcomed the offer.', 'VB RB VBD DT NN .', ['indirect: Novak [Novak] warmly welcomed {the offer}']],
  [
    'The minister told a rally in Kara that the wells were dry.',
    'DT NN VBD DT RB IN NNP IN DT NNS VBD JJ .',
    ['indirect: The minister [minister] told {that the wells were dry}'],
  ],
  [
    '“The wells are dry,” the vice premier told reporters.',
    "`` DT NNS VBP JJ , '' DT RB JJR VBN NNS .",
    ['direct: the vice premier [premier] told {“The wells are dry,”}'],
  ],
  [
    'Berg also said that he and Mrs Sow agreed to work together.',
    'NNP RB VBD IN PRP CC NNP NNP VBD TO VB RB .',
    ['indirect: Berg [Berg] also said {that he and Mrs Sow agreed to work together}'],
  ],
  [
    '“We are ready to help all citizens.” Berg added.',
    "`` PRP VBP JJ TO VB DT NNS . '' NNP VBD .",
    ['direct: Berg [Berg] added {“We are ready to help all citizens.”}'],
  ],
  [
    "''The port is closed,'' he said. ''It won't open soon.''",
    "`` DT NN VBZ VBN , '' PRP VBD . '' PRP MD RB VB RB . ''",
    ["direct: he [he] said {''The port is closed,''|''It won't open soon.''}"],
  ],
  ['But TV show host Lina Berg came out in his defence.', 'CC NN VBP NN NNP NNP VBD RP IN PRP$ NN .', []],
  [
    'The governor said up to 60 houses fell in Lome.',
    'DT NN VBD RP IN CD NNS VBN IN NNP .',
    ['indirect: The governor [governor] said {up to 60 houses fell in Lome}'],
  ],
  [
    'She apologised for not writing often enough.',
    'PRP VBD IN RB VBG RB RB .',
    ['indirect: She [She] apologised for {not writing often enough}'],
  ],
  [
    'The fishermen said this quarrel is not old and added it is a growing burden.',
    'DT NNS VBD DT NN VBZ RB JJ CC VBD PRP VBZ DT JJ NN .',
    [
      'indirect: The fishermen [fishermen] said {this quarrel is not old}',
      'indirect: The fishermen [fishermen] added {it is a growing burden}',
    ],
  ],
  [
    'Sow and Berg discussed in a meeting in Oslo on Monday a host of issues.',
    'NNP CC NNP VBN IN DT NN IN NNP IN NNP DT NN IN NNS .',
    ['indirect: Sow and Berg [Sow] discussed {a host of issues}'],
  ],
  [
    "Berg reiterated to Mrs Sow the country's support for the plan.",
    'NNP VBD IN NNP NNP DT NN POS NN IN DT NN .',
    ["indirect: Berg [Berg] reiterated {the country's support for the plan}"],
  ],
  [
    'The old title, as Berg notes, was likewise held by two men.',
    'DT JJ NN , IN NNP VBZ , VBD RB VBN IN CD NNS .',
    ['indirect: Berg [Berg] notes {The old title|was likewise held by two men}'],
  ],
  [
    'Farm Group, the series that joins farmers seeking help with firms, announced it is now on air.',
    'NNP NNP , DT NN WDT VBZ NNS VBG NN IN NNS , VBD PRP VBZ RB IN NN .',
    [
      'indirect: Farm Group, the series that joins farmers seeking help with firms [Group] announced {it is now on air}',
    ],
  ],
  [
    'Lake chief executive officer (CEO) Erik Olsen said the deal will help users.',
    'NNP JJ JJ NN -LRB- NNP -RRB- NNP NNP VBD DT NN MD VB NNS .',
    ['indirect: Lake chief executive officer (CEO) Erik Olsen [Olsen] said {the deal will help users}'],
  ],
  [
    'The seeds will be handed over according to fixed standards and norms.',
    'DT NNS MD VB VBN RP VBG IN JJ NNS CC NNS .',
    [],
  ],
  [
    'Replying to a question, Berg said the talks would go on.',
    'VBG IN DT NN , NNP VBD DT NNS MD VB RP .',
    ['indirect: Berg [Berg] said {the talks would go on}'],
  ],
  [
    'Berg claimed the mayor had helped her, but offered no proof.',
    'NNP VBD DT NN VBD VBN PRP , CC VBD DT NN .',
    ['indirect: Berg [Berg] claimed {the mayor had helped her}'],
  ],
  [
    'The speaker referred to the matter that was stressed in the meeting.',
    'DT NN VBD IN DT NN WDT VBD VBN IN DT NN .',
    ['indirect: The speaker [speaker] referred to {the matter that was stressed}'],
  ],
  [
    'He sent two notes, and as a friend of poets, he is remembered.',
    'PRP VBD CD NNS , CC IN DT NN IN NNS , PRP VBZ VBN .',
    [],
  ],
  [
    'Berg said the plan was sound.\n\n“It sets us up for growth.\n\n“We will go on,” he said.',
    "NNP VBD DT NN VBD JJ . `` PRP VBZ PRP RP IN NN . `` PRP MD VB RP , '' PRP VBD .",
    [
      'indirect: Berg [Berg] said {the plan was sound}',
      'direct: he [he] said {“It sets us up for growth.\n\n“We will go on,”}',
    ],
  ],
  [
    'Amina Sow welcomed the deal and called on the herders to wait.',
    'NNP NNP VBD DT NN CC VBN IN DT NNS TO VB .',
    ['indirect: Amina Sow [Sow] welcomed {the deal}', 'indirect: Amina Sow [Sow] called on {the herders to wait}'],
  ],
  [
    'Madam Ama Owusu, Director of Events at Coast House said the fair will open.',
    'NNP NNP NNP , NNP IN NNPS IN NNP NNP VBD DT NN MD VB .',
    ['indirect: Madam Ama Owusu, Director of Events at Coast House [Owusu] said {the fair will open}'],
  ],
  [
    'Berg said farmers who are buying that seed get a voucher.',
    'NNP VBD NNS WP VBP VBG DT NN VB DT NN .',
    ['indirect: Berg [Berg] said {farmers who are buying that seed get a voucher}'],
  ],
  [
    'Whole harvests, he pointed out, have been lost on roads.',
    'JJ NNS , PRP VBD RP , VBP VBN VBN IN NNS .',
    ['indirect: he [he] pointed out {Whole harvests|have been lost on roads}'],
  ],
  [
    'Commenting on the lease, Omar Diallo, head of the firm, wrote: “We are keen to read it.”',
    "VBG IN DT NN , NNP NNP , NN IN DT NN , VBD : `` PRP VBP JJ TO VB DT . ''",
    ['direct: Omar Diallo, head of the firm [Diallo] wrote {“We are keen to read it.”}'],
  ],
  [
    'The company will help the city by supporting its roles in the region.',
    'DT NN MD VB DT NN IN VBG PRP$ NNS IN DT NN .',
    [],
  ],
  [
    'The schools have both expressed difficulty in finding books.',
    'DT NNS VBP DT VBN NN IN VBG NNS .',
    ['indirect: The schools [schools] have both expressed {difficulty in finding books}'],
  ],
  ['Sow called on the mayor in May.', 'NNP VBD IN DT NN IN NNP .', []],
  [
    'Sow called on the needy to come.',
    'NNP VBD IN DT JJ TO VB .',
    ['indirect: Sow [Sow] called on {the needy to come}'],
  ],
  [
    'The minister was reported to have said that the road would be built.',
    'DT NN VBD VBN TO VB VBN IN DT NN MD VB VBN .',
    ['indirect: The minister [minister] have said {that the road would be built}'],
  ],
  [
    'Sow, who has led it since her predecessor, Febby Zulu, resigned in July, said the road was late.',
    'NNP , WP VBZ VBN PRP IN PRP$ NN , NNP NNP , VBD IN NNP , VBD DT NN VBD JJ .',
    [
      'indirect: Sow, who has led it since her predecessor, Febby Zulu, resigned in July [Sow] said {the road was late}',
    ],
  ],
  [
    'A meeting in Kara, announced for Friday last week, was called off.',
    'DT NN IN NNP , VBD IN NNP JJ NN , VBD VBN RP .',
    [],
  ],
  [
    'Berg said both ministers wished to talk.',
    'NNP VBD CC NNS VBN TO VB .',
    ['indirect: Berg [Berg] said {both ministers wished to talk}'],
  ],
  [
    'The truth, the envoy said then, was that nobody had come.',
    'DT NN , DT NN VBD RB , VBD IN NN VBD VBN .',
    ['indirect: the envoy [envoy] said {The truth|was that nobody had come}'],
  ],
  [
    'Annual returns state that fishing rose by half.',
    'JJ NNS NN IN NN VBD IN NN .',
    ['indirect: Annual returns [returns] state {that fishing rose by half}'],
  ],
  [
    'Since its opening, the port has welcomed back large ships, he said.',
    'IN PRP$ NN , DT NN VBZ VBN RB JJ NNS , PRP VBD .',
    ['indirect: he [he] said {Since its opening, the port has welcomed back large ships}'],
  ],
  [
    '"We are slow at it. When was she here?\'\' Sow said.\n\n"Send it home if you must," Sow added.',
    "`` PRP VBP JJ IN DT . WRB VBZ PRP RB . '' NNP VBD . `` VB PRP RB IN PRP MD , '' NNP VBD .",
    [
      "direct: Sow [Sow] said {\"We are slow at it. When was she here?''}",
      'direct: Sow [Sow] added {"Send it home if you must,"}',
    ],
  ],
  [
    'The wells, according to the council, were dug to spare the mothers.',
    'DT NNS , VBG IN DT NN , VBP VBN TO VB DT NNS .',
    ['indirect: the council [council] according to {The wells|were dug to spare the mothers}'],
  ],
  ['Those who want to join the club need to register.', 'DT WP VBP TO VB DT NN VBP TO VB .', []],
  [
    'He accused the government of theft of funds.',
    'PRP VBD DT NN IN NN IN NNS .',
    ['indirect: He [He] accused {theft of funds}'],
  ],
  ['After the fair, sales in the town began to rise.', 'IN DT NN , NNS IN DT NN VBD TO VB .', []],
  [
    'Allan Berg, vice-president of the firm, said the workshop is proud.',
    'NNP NNP , RB HYPH NN IN DT NN , VBD DT NN VBZ JJ .',
    ['indirect: Allan Berg, vice-president of the firm [Berg] said {the workshop is proud}'],
  ],
  [
    'Sow asked, “What is it?” and Berg replied, “You put it here.”',
    "NNP VBD , `` WP VBZ PRP . '' CC NNP VBN , `` PRP VBP PRP RB . ''",
    ['direct: Sow [Sow] asked {“What is it?”}', 'direct: Berg [Berg] replied {“You put it here.”}'],
  ],
];

describe('statements of agencies of many countries', () => {
  findsStatements(SENTENCES);
});
