import {findsStatements, type StatementCase} from '../../test/support/statements.js';

/** Matters told with whom or of whom: sentence, its parts of speech, and the statements in it. */
const SENTENCES: StatementCase[] = [
  [
    "Tavia has accused Abbot Berg, the guild's oldest member, of hiding the ledger.",
    'NNP VBZ VBN NNP NNP , DT NN POS JJS NN , IN VBG DT NN .',
    ['indirect: Tavia [Tavia] has accused {hiding the ledger}'],
  ],
  [
    'Osei has accused Kara Power, the firm that is mostly owned by his uncle, of greed.',
    'NNP VBZ VBN NNP NNP , DT NN WDT VBZ RB VBN IN PRP$ NN , IN NN .',
    ['indirect: Osei [Osei] has accused {greed}'],
  ],
  [
    'The League accused several captains, whom it did not name, of being asleep on watch.',
    'DT NNP VBD JJ NNS , WP PRP VBD RB VB , IN VBG VB IN NN .',
    ['indirect: The League [League] accused {being asleep on watch}'],
  ],
  [
    'Lee of the Fishers Party and Ama Osei of the Farmers Party both called for building a second pier.',
    'NNP IN DT NNP NNP CC NNP NNP IN DT NNP NNP CC VBN IN VBG DT JJ NN .',
    ['indirect: Lee of the Fishers Party and Ama Osei of the Farmers Party [Lee] called for {building a second pier}'],
  ],
  [
    'The two ports have both accused the ferry of being late.',
    'DT CD NNS VBP CC VBN DT NN IN VBG JJ .',
    ['indirect: The two ports [ports] have both accused {being late}'],
  ],
  [
    'Some recalled that the harvest was lost.',
    'DT VBD IN DT JJS VBD VBN .',
    ['indirect: Some [Some] recalled {that the harvest was lost}'],
  ],
  [
    'They expressed concern the dyke was too low.',
    'PRP VBD VB DT NN VBD RB JJ .',
    ['indirect: They [They] expressed concern {the dyke was too low}'],
  ],
  [
    'The envoys expressed hope the ferry would sail again in June.',
    'DT NNS VBN NN DT NN MD VB RB IN NNP .',
    ['indirect: The envoys [envoys] expressed hope {the ferry would sail again in June}'],
  ],
  [
    'Tavia promised to restart an old copper mine.',
    'NNP VBD TO VB DT JJ NN NN .',
    ['indirect: Tavia [Tavia] promised {to restart an old copper mine}'],
  ],
  [
    'The mayor has vowed to use water, if necessary.',
    'DT NN VBZ VBN TO VB NN , IN JJ .',
    ['indirect: The mayor [mayor] has vowed {to use water, if necessary}'],
  ],
  ['He agreed to trade talks.', 'PRP VBD TO NN NNS .', ['indirect: He [He] agreed to {trade talks}']],
  [
    'On Friday, You received Ann Berg, and expressed his thanks to the weaver for her help.',
    'IN NNP , PRP VBD NNP NNP , CC VBD PRP$ NNS IN DT NN IN PRP$ NN .',
    ['indirect: You [You] expressed {his thanks to the weaver for her help}'],
  ],
  [
    "Osei briefed the consul on the port's plan to receive more ferries.",
    'NNP VBD DT NN IN DT NN POS NN TO VB RBR NNS .',
    ["indirect: Osei [Osei] briefed {the port's plan to receive more ferries}"],
  ],
  [
    'The minister discussed with Tavian Ambassador Tom Berg ways to sell more sesame.',
    'DT NN VBN IN JJ NNP NNP NNP NNS TO VB RBR NN .',
    ['indirect: The minister [minister] discussed {ways to sell more sesame}'],
  ],
  [
    'The minister discussed with the envoy bilateral relations and ways of enhancing them.',
    'DT NN VBN IN DT JJ JJ NNS CC NNS IN VBG PRP .',
    ['indirect: The minister [minister] discussed {bilateral relations and ways of enhancing them}'],
  ],
  [
    'Asked about his hat, Berg replied with a wink that it had been cheaper once.',
    'VBD IN PRP$ NN , NNP VBD IN DT NN IN PRP VBD VBN JJR RB .',
    ['indirect: Berg [Berg] replied {that it had been cheaper once}'],
  ],
  [
    "Responding, Mr Berg assured the guild of his uncle's support, stressing that “a borrowed boat has no anchor.”",
    "VBG , NNP NNP VBD DT NN IN PRP$ NN POS NN , VBG IN `` DT VBN NN VBZ DT NN . ''",
    [
      "indirect: Mr Berg [Berg] assured {his uncle's support}",
      'mixed: Mr Berg [Berg] stressing {that “a borrowed boat has no anchor.”}',
    ],
  ],
  [
    'Osei congratulated the people of Kara on their school, writing: “May your pens be sharp.”',
    "NNP VBD DT NNS IN NNP IN PRP$ NN , NN : `` MD PRP$ NNS VB JJ . ''",
    [
      'indirect: Osei [Osei] congratulated {the people of Kara on their school}',
      'direct: Osei [Osei] writing {“May your pens be sharp.”}',
    ],
  ],
  [
    'She lamented that some of the seed had been eaten, and solicited the help of the envoy.',
    'PRP VBD IN DT IN DT NN VBD VBN NN , CC VBD DT NN IN DT NN .',
    [
      'indirect: She [She] lamented {that some of the seed had been eaten}',
      'indirect: She [She] solicited {the help of the envoy}',
    ],
  ],
  [
    'The minister discussed with his Tavian counterpart bilateral relations.',
    'DT NN VBN IN PRP$ JJ NN JJ NNS .',
    ['indirect: The minister [minister] discussed {bilateral relations}'],
  ],
  [
    'The president discussed with Ali Berg the latest developments in the region.',
    'DT NN VBN IN NNP NNP DT JJS NNS IN DT NN .',
    ['indirect: The president [president] discussed {the latest developments in the region}'],
  ],
  [
    'Emir Saad discussed with the visiting official means of boosting trade.',
    'NNP NNP VBN IN DT VBG JJ NNS IN VBG NN .',
    ['indirect: Emir Saad [Saad] discussed {means of boosting trade}'],
  ],
  [
    'Ann Osei calls for repair of the old ferry',
    'NNP NNP NNS IN NN IN DT JJ NN',
    ['indirect: Ann Osei [Osei] calls for {repair of the old ferry}'],
  ],
  ['Kadıköy proposes two piers:', 'NNP VBZ CD NNS :', ['indirect: Kadıköy [Kadıköy] proposes {two piers}']],
  [
    'The guild chose the date in June, in a ballot that its vice president, Tavian Tom Berg, now calls “silly”.',
    "DT NN VBD DT NN IN NNP , IN DT NN IN PRP$ RB NN , NNP NNP NNP , RB VBZ `` RB '' .",
    ['direct: its vice president, Tavian Tom Berg [Berg] calls {“silly”}'],
  ],
  [
    'The mill, which wanted most of the grain, will take the quarrel to the High Court, its lawyer, Ann Berg, said.',
    'DT NN , WDT VBD JJS IN DT NN , MD VB DT NN IN DT JJ NNP , PRP$ NN , NNP NNP , VBD .',
    [
      'indirect: its lawyer, Ann Berg [Berg] said {The mill, which wanted most of the grain, will take the quarrel to the High Court}',
    ],
  ],
  [
    'Members of the council on Friday tasked the port authority to explain the delay.',
    'NNPS IN DT NN IN NNP VBD DT NN NN TO VB DT NN .',
    ['indirect: Members of the council [Members] tasked {the port authority to explain the delay}'],
  ],
  [
    'The minister phoned her Tavian counterpart, Tom Berg, to express her condolences.',
    'DT NN VBD PRP$ JJ NN , NNP NNP , TO VB PRP$ NNS .',
    ['indirect: The minister [minister] express {her condolences}'],
  ],
  [
    'The mayor wrote to the abbot to thank him for the bell.',
    'DT NN VBD IN DT NN TO VB PRP IN DT NN .',
    ['indirect: The mayor [mayor] thank {him for the bell}'],
  ],
  [
    'The mayor took to the radio to condemn the theft.',
    'DT NN VBD IN DT NN TO VB DT NN .',
    ['indirect: The mayor [mayor] condemn {the theft}'],
  ],
  [
    'He held a press conference to deny the rumours.',
    'PRP VBD DT NN NN TO VB DT NNS .',
    ['indirect: He [He] deny {the rumours}'],
  ],
];

describe('what is talked about and whom somebody accuses', () => {
  findsStatements(SENTENCES);
});
