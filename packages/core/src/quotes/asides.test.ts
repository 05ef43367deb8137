import {findsStatements, type StatementCase} from '../../test/support/statements.js';

/**
 * Days, asides and insertions between source, cue and what is said, and words that the tagger takes for others: sentence,
 * its parts of speech as the tagger gives them, and the statements in it.
 */
const SENTENCES: StatementCase[] = [
  [
    'Novak had earlier told them that the port stays closed.',
    'NNP VBD JJR VBN PRP IN DT NN VBZ JJ .',
    ['indirect: Novak [Novak] had earlier told {that the port stays closed}'],
  ],
  ['He said it needed more study.', 'PRP VBD PRP VBN JJR NN .', ['indirect: He [He] said {it needed more study}']],
  [
    'The statement, issued by the port, said that the talks go on.',
    'DT NN , VBD IN DT NN , VBD IN DT NNS VBP RB .',
    ['indirect: The statement, issued by the port [statement] said {that the talks go on}'],
  ],
  [
    'Anna Berg, appointed envoy in May, called on both ports to open.',
    'NNP NNP , VBD NN IN NNP , VBN IN DT NNS TO VB .',
    ['indirect: Anna Berg, appointed envoy in May [Berg] called on {both ports to open}'],
  ],
  [
    'Novak welcomed the plan but denied having met the envoy.',
    'NNP VBD DT NN CC VBN VBG VBN DT NN .',
    ['indirect: Novak [Novak] welcomed {the plan}', 'indirect: Novak [Novak] denied {having met the envoy}'],
  ],
  [
    'The governor reported last week that the wells were dry.',
    'DT NN VBD JJ NN IN DT NNS VBD JJ .',
    ['indirect: The governor [governor] reported {that the wells were dry}'],
  ],
  [
    'The governor said last week the wells were dry.',
    'DT NN VBD JJ NN DT NNS VBD JJ .',
    ['indirect: The governor [governor] said {the wells were dry}'],
  ],
  [
    'The governor said this week’s talks were useful.',
    'DT NN VBD DT NN POS NNS VBD JJ .',
    ['indirect: The governor [governor] said {this week’s talks were useful}'],
  ],
  [
    'The ministers last week agreed to meet again.',
    'DT NNS JJ NN VBD TO VB RB .',
    ['indirect: The ministers [ministers] agreed {to meet again}'],
  ],
  [
    'Anna Berg on her part said the wells were dry.',
    'NNP NNP IN PRP$ NN VBD DT NNS VBD JJ .',
    ['indirect: Anna Berg [Berg] said {the wells were dry}'],
  ],
  [
    'Berg took the opportunity to thank the port for its help.',
    'NNP VBD DT NN TO VB DT NN IN PRP$ NN .',
    ['indirect: Berg [Berg] took the opportunity to thank {the port for its help}'],
  ],
  [
    'Berg directed the authorities concerned to open the port.',
    'NNP VBD DT NNS VBN TO VB DT NN .',
    ['indirect: Berg [Berg] directed {the authorities concerned to open the port}'],
  ],
  [
    'Berg was of the view that the port should stay closed.',
    'NNP VBD IN DT NN IN DT NN MD VB VBN .',
    ['indirect: Berg [Berg] was of the view {that the port should stay closed}'],
  ],
  [
    'The minister highlighted the importance of the port.',
    'DT NN VBD DT NN IN DT NN .',
    ['indirect: The minister [minister] highlighted {the importance of the port}'],
  ],
  ['The match highlighted the holes in the pitch.', 'DT NN VBD DT NNS IN DT NN .', []],
  [
    'Novak reaffirmed, on this occasion, his support for the port.',
    'NNP VBD , IN DT NN , PRP$ NN IN DT NN .',
    ['indirect: Novak [Novak] reaffirmed {his support for the port}'],
  ],
  ['Novak called for more funds.', 'NNP VBD IN RBR NNS .', ['indirect: Novak [Novak] called for {more funds}']],
  [
    'Traders, however, complained that taxes were high.',
    'NNS , RB , JJ IN NNS VBD JJ .',
    ['indirect: Traders [Traders] complained {that taxes were high}'],
  ],
  [
    'Novak rejected as “baseless” the claims.',
    "NNP VBD IN `` JJ '' DT NNS .",
    ['mixed: Novak [Novak] rejected {as “baseless” the claims}'],
  ],
  [
    '“Our peoples are brothers,” – said the minister.',
    "`` PRP$ NNS VBP NNS , '' : VBD DT NN .",
    ['direct: the minister [minister] said {“Our peoples are brothers,”}'],
  ],
  [
    'Berg told shops to lower prices.',
    'NNP VBD NNS TO JJR NNS .',
    ['indirect: Berg [Berg] told {shops to lower prices}'],
  ],
  ['Berg said this when he left.', 'NNP VBD DT WRB PRP VBD .', []],
  ['Berg joined the ruling Social Party.', 'NNP VBD DT VBG NNP NNP .', []],
  [
    'Novak says the firm works daily with the port.',
    'NNP VBZ DT NN NNS RB IN DT NN .',
    ['indirect: Novak [Novak] says {the firm works daily with the port}'],
  ],
  ['Novak said a long prayer.', 'NNP VBD DT JJ NN .', []],
  [
    'Novak said after the vote, the port would close.',
    'NNP VBD IN DT NN , DT NN MD VB .',
    ['indirect: Novak [Novak] said {the port would close}'],
  ],
  [
    'Novak says because the port is closed, ships wait outside.',
    'NNP VBZ IN DT NN VBZ JJ , NNS VBP RB .',
    ['indirect: Novak [Novak] says {because the port is closed, ships wait outside}'],
  ],
  [
    'Novak said Friday, that the port would close.',
    'NNP VBD NNP , DT DT NN MD VB .',
    ['indirect: Novak [Novak] said {that the port would close}'],
  ],
  [
    'A statement issued Friday says the port is open.',
    'DT NN VBD NNP VBZ DT NN VBZ JJ .',
    ['indirect: A statement issued Friday [statement] says {the port is open}'],
  ],
  [
    'Novak told reporters Friday the port would close.',
    'NNP VBD NNS NNP DT NN MD VB .',
    ['indirect: Novak [Novak] told {the port would close}'],
  ],
  [
    'Novak told reporters Friday in Kara that the port would close.',
    'NNP VBD NNS NNP IN NNP IN DT NN MD VB .',
    ['indirect: Novak [Novak] told {that the port would close}'],
  ],
  [
    'Novak told a daily, La Nueva, that the port would close.',
    'NNP VBD DT NN , NNP NNP , IN DT NN MD VB .',
    ['indirect: Novak [Novak] told {that the port would close}'],
  ],
  [
    'But, he said, the port is closed.',
    'CC , PRP VBD , DT NN VBZ JJ .',
    ['indirect: he [he] said {the port is closed}'],
  ],
  [
    'The message, posted on a site, says the port is open.',
    'DT NN , VBN IN DT NN , VBZ DT NN VBZ JJ .',
    ['indirect: The message, posted on a site [message] says {the port is open}'],
  ],
  [
    'Novak said the envoy, a doctor from Kara, would come.',
    'NNP VBD DT NN , DT NN IN NNP , MD VB .',
    ['indirect: Novak [Novak] said {the envoy, a doctor from Kara, would come}'],
  ],
  [
    'Novak said Friday gunmen killed ten guards.',
    'NNP VBD NNP NNS VBN CD NNS .',
    ['indirect: Novak [Novak] said {gunmen killed ten guards}'],
  ],
  [
    'Novak said Friday’s attack was cruel.',
    'NNP VBD NNP POS NN VBD JJ .',
    ['indirect: Novak [Novak] said {Friday’s attack was cruel}'],
  ],
  [
    'Officials promised Friday they will stay.',
    'NNS VBN NNP PRP MD VB .',
    ['indirect: Officials [Officials] promised {they will stay}'],
  ],
  [
    'Novak also called for talks aimed at peace.',
    'NNP RB VBN IN NNS VBD IN NN .',
    ['indirect: Novak [Novak] also called for {talks aimed at peace}'],
  ],
  [
    'Novak has also urged the two ports to open.',
    'NNP VBZ RB VBD DT CD NNS TO VB .',
    ['indirect: Novak [Novak] has also urged {the two ports to open}'],
  ],
  [
    'Novak urged both Oslo and Kara to open.',
    'NNP VBD CC NNP CC NNP TO VB .',
    ['indirect: Novak [Novak] urged {both Oslo and Kara to open}'],
  ],
  ['Novak denied all of the claims.', 'NNP VBD DT IN DT NNS .', ['indirect: Novak [Novak] denied {all of the claims}']],
  ['Novak condemned Friday’s attack.', 'NNP VBD NNP POS NN .', ['indirect: Novak [Novak] condemned {Friday’s attack}']],
  [
    'Novak rejected as unfair a plan to close the port.',
    'NNP VBD IN JJ DT NN TO VB DT NN .',
    ['indirect: Novak [Novak] rejected {as unfair a plan to close the port}'],
  ],
  [
    'Novak expressed “deep regret” over the delay.',
    "NNP VBD `` JJ NN '' IN DT NN .",
    ['indirect: Novak [Novak] expressed “deep regret” over {the delay}'],
  ],
  [
    'Anna Berg assured for her part that the port is open.',
    'NNP NNP VBD IN PRP$ NN IN DT NN VBZ JJ .',
    ['indirect: Anna Berg [Berg] assured {that the port is open}'],
  ],
  [
    'Novak said in a written statement he would not return.',
    'NNP VBD IN DT VBN NN PRP MD RB VB .',
    ['indirect: Novak [Novak] said {he would not return}'],
  ],
  [
    'Novak called for continued talks.',
    'NNP VBD IN VBD NNS .',
    ['indirect: Novak [Novak] called for {continued talks}'],
  ],
  [
    'Novak has promised to free ten guards.',
    'NNP VBZ VBN TO JJ CD NNS .',
    ['indirect: Novak [Novak] has promised {to free ten guards}'],
  ],
  ['Beijing denies the charge.', 'JJ NNS DT NN .', ['indirect: Beijing [Beijing] denies {the charge}']],
  [
    'The firm denies reports that the port is closed.',
    'DT NN VBZ VBZ IN DT NN VBZ JJ .',
    ['indirect: The firm [firm] denies {reports that the port is closed}'],
  ],
  [
    'Officials there said the port is closed.',
    'NNS EX VBD DT NN VBZ JJ .',
    ['indirect: Officials [Officials] said {the port is closed}'],
  ],
  [
    'Novak conveyed to the envoy the greetings of the king.',
    'NNP VBD IN DT NN DT NNS IN DT NN .',
    ['indirect: Novak [Novak] conveyed {the greetings of the king}'],
  ],
  ['Police accused Novak Friday of theft.', 'NNS VBD NNP NNP IN NN .', ['indirect: Police [Police] accused {theft}']],
  ['She was welcomed at the airport by Novak.', 'PRP VBD VBN IN DT NN IN NNP .', []],
  ['Novak spoke at the opening of the fair.', 'NNP VBD IN DT NN IN DT NN .', []],
  ['Judges seeking advice met on Friday.', 'NNS VBG NN VBD IN NNP .', []],
  [
    'Berg met officials saying the port is closed.',
    'NNP VBD NNS VBG DT NN VBZ JJ .',
    ['indirect: officials [officials] saying {the port is closed}'],
  ],
  [
    'They met again, with Anna Berg accusing the firm of theft.',
    'PRP VBD RB , IN NNP NNP VBG DT NN IN NN .',
    ['indirect: Anna Berg [Berg] accusing {theft}'],
  ],
  ['It is unclear what Berg says the plan would do.', 'PRP VBZ JJ WP NNP VBZ DT NN MD VB .', []],
  [
    'Novak said the port was closed and Berg accused him of theft.',
    'NNP VBD DT NN VBD VBN CC NNP VBD PRP IN NN .',
    ['indirect: Novak [Novak] said {the port was closed}', 'indirect: Berg [Berg] accused {theft}'],
  ],
  [
    'A Tavia report last week said the wells were dry.',
    'DT NNP VBP JJ NN VBD DT NNS VBD JJ .',
    ['indirect: A Tavia report [report] said {the wells were dry}'],
  ],
];

describe('statements with asides, and behind slips of the tagger', () => {
  findsStatements(SENTENCES);
});
