/**
 * Verbs, nouns and adjectives that report what somebody says, thinks, wants or judges, by the frames they take.
 *
 * Compiled from the verb classes of Levin, English Verb Classes and Alternations (1993), and VerbNet (Kipper-Schuler,
 * 2005): say 37.7, tell 37.2, transfer of message 37.1, manner of speaking 37.3, complain 37.8, advise 37.9, promise
 * 37.13, order 60, beg 58, conjecture 29.5, characterize 29.2, consider 29.9, judgment 33, wish 62, want 32.1,
 * admire 31.2, indicate 78.
 */
export const CUE_VERBS = {
  /** Take a clause or a quotation: "said that …". */
  say: `say add state announce declare explain claim argue insist assert contend maintain stress emphasize emphasise
    underline underscore acknowledge admit concede confirm deny reveal disclose report comment remark observe reply respond
    answer conclude recall recount reiterate repeat testify write tweet retweet joke quip lament complain boast brag predict
    allege charge counter retort affirm reaffirm attest opine muse propose recommend hint imply clarify elaborate mention note
    suggest protest exclaim proclaim contest profess certify relate communicate confess divulge mumble fret gripe grumble
    tease forecast speculate theorize reason posit surmise warn caution estimate specify stipulate post agree rule signal
    decry rejoin crow scoff sneer highlight aver intimate reassert restate rejoice relay expound enthuse
    confide guarantee`,
  /** Take a quotation, and stand beside it. */
  manner:
    'shout yell whisper mutter scream cry holler growl snap chant read sing continue interject begin chime sum ask urge plead fume thunder bark roar enthuse rage pledge vow promise swear',
  /** Take an addressee first: "told reporters that …". */
  tell: 'tell inform assure remind notify advise convince persuade warn caution brief reassure alert promise teach ask apprise',
  /** Documents and studies do it too: "the report shows that …". */
  find: `show find indicate suggest reveal demonstrate confirm determine conclude estimate discover project illustrate
    establish prove learn see hear notice document imply detail`,
  think: `think believe know feel hope fear expect worry doubt suspect assume consider realize realise recognize recognise
    understand imagine wish agree decide guess figure presume wonder want trust bet dream remember forget regret concede
    reckon anticipate contemplate foresee pray`,
  /** Take somebody and an infinitive: "urged the parties to …". */
  order: `urge ask tell encourage order warn advise demand request implore beg instruct direct invite press challenge push
    persuade call remind exhort compel dare prod pressure lobby want expect recommend authorize forbid obligate empower
    enjoin entreat coax admonish counsel caution charge mandate task beseech`,
  /** Take an infinitive: "promised to …". */
  intend: `want plan promise vow pledge threaten refuse decline agree offer intend seek hope propose decide expect aim vote
    swear prefer wish opt resolve volunteer undertake ask consent request demand choose`,
  /** Take a noun phrase that is what is said, thought or judged: "criticized the decision". */
  object: `cite mention describe discuss criticize criticise praise denounce condemn question attack defend reject support
    endorse oppose slam blast mock ridicule dismiss decry laud hail applaud welcome address outline detail reference propose
    announce promise demand predict favor favour back acknowledge express reiterate request deny highlight underscore
    underline emphasize emphasise stress unveil disavow disparage deride bash rip lambaste assail rebuke repudiate tout
    champion advocate promote recommend explain reveal confirm report release recount note claim allege raise voice issue
    repeat trumpet echo bemoan lament protest dispute challenge refute rebut contradict confront insult belittle admire like
    love hate dislike doubt fear regret respect prefer resent loathe detest appreciate celebrate suggest want seek expect
    consider offer pledge threaten plan vow present share tweet post publish deliver unleash cast recall estimate forecast
    project assert argue admit concede disclose divulge declare proclaim pitch float weigh debate contemplate urge encourage
    invoke reaffirm affirm approve disapprove denigrate demean vilify scold chide castigate berate blame credit thank
    congratulate accept examine investigate review compliment order herald despise exalt glorify scorn flay savage pillory
    excoriate skewer heckle upbraid illustrate show demonstrate indicate commend recommend deplore deprecate extol eulogize eulogise
    chastise bewail rue fault reassert restate renew signal wish congratulate solicit salute rubbish debunk rebuff`,
  /** Take a noun phrase and a name for it: "called it a …", "described X as …". */
  as: `describe see view regard characterize characterise portray cast depict call term label dub consider brand paint deem name
    denounce dismiss deride hail condemn tout compare liken perceive treat envision bill declare reject`,
  /** Take somebody and a matter: "accused X of …", "thanked X for …". */
  of: `accuse blame praise criticize criticise slam blast attack rip bash fault condemn denounce mock credit thank commend
    applaud chide scold rebuke ridicule assail lambaste charge convict suspect congratulate appreciate salute`,
} as const;

export type CueClass = keyof typeof CUE_VERBS;

/** Verbs whose object is what is said only if it is a word for saying: "raised concerns", but "raised money". */
export const WEAK_OBJECT_VERBS = `raise release offer present share deliver accept cast publish post issue promote review
  examine investigate approve consider credit demonstrate unleash pitch debate contradict illustrate disclose highlight renew signal`;

/** Verbs with their prepositions, after which stands what is said: "called for", "spoke about". */
export const CUE_PREPOSITIONS: Readonly<Record<string, string>> = {
  call: 'for',
  urge: 'for',
  rejoice: 'at over',
  complain: 'about of',
  speak: 'about of against out on',
  talk: 'about of up',
  respond: 'to with',
  refer: 'to',
  point: 'to',
  push: 'for back',
  rail: 'against',
  disagree: 'with',
  agree: 'with on to',
  object: 'to',
  apologize: 'for to',
  apologise: 'for to',
  comment: 'on about',
  argue: 'for against about',
  vote: 'for against',
  campaign: 'for against',
  warn: 'of about against',
  ask: 'for about',
  worry: 'about',
  boast: 'about of',
  brag: 'about',
  joke: 'about',
  lie: 'about',
  inquire: 'about',
  hint: 'at',
  allude: 'to',
  react: 'to',
  reply: 'to',
  testify: 'about',
  tweet: 'about',
  write: 'about of',
  think: 'about of',
  dream: 'of',
  know: 'about of',
  learn: 'of about',
  hear: 'of about',
  care: 'about',
  elaborate: 'on',
  expand: 'on',
  insist: 'on upon',
  dwell: 'on',
  touch: 'on upon',
  weigh: 'in',
  lash: 'out',
  fire: 'back',
  double: 'down',
  hit: 'out back',
  plead: 'for with on',
  appeal: 'for to',
  press: 'for',
  lobby: 'for against',
  advocate: 'for',
  opt: 'for',
  vouch: 'for',
  root: 'for',
  hope: 'for',
  wish: 'for',
  long: 'for',
  approve: 'of',
  disapprove: 'of',
  decide: 'on against',
  rule: 'against out',
  stand: 'by behind',
  believe: 'in',
  report: 'on about',
  fret: 'about over',
  spar: 'over',
  preach: 'about',
  lecture: 'about',
  confess: 'to',
  admit: 'to',
  attest: 'to',
  swear: 'by',
  protest: 'against',
  subscribe: 'to',
  concur: 'with',
  side: 'with',
  inform: 'about of',
  frown: 'at on upon',
  harp: 'on',
  expatiate: 'on upon',
  reflect: 'on upon',
  advise: 'against',
  caution: 'against',
  counsel: 'against',
  canvass: 'for',
  agitate: 'for',
  clamour: 'for',
  clamor: 'for',
  pray: 'for',
  condole: 'with',
  sympathize: 'with',
  sympathise: 'with',
  commiserate: 'with',
  felicitate: 'with',
};

/** Verbs whose object is tied to a second phrase by this preposition: "attributed the delay to a lack of funds". */
export const CUE_LINKS: Readonly<Record<string, string>> = {attribute: 'to', ascribe: 'to', blame: 'on', task: 'with'};

/** Verbs with a particle that together report: "pointed out", "made clear". */
export const CUE_PARTICLES: Readonly<Record<string, string>> = {
  point: 'out',
  lay: 'out',
  make: 'clear known',
  set: 'out',
  spell: 'out',
  rule: 'out',
  call: 'out',
  single: 'out',
  bring: 'up',
  play: 'down up',
  put: 'forward forth',
  brush: 'off',
  shrug: 'off',
  back: 'up',
  fire: 'back',
};

/** Verb and noun that together report, with the prepositions after which the matter stands: "drew attention to". */
export const CUE_PHRASES: readonly (readonly [verb: string, nouns: string, prepositions: string])[] = [
  ['draw', 'attention', 'to'],
  ['call', 'attention', 'to'],
  ['pay', 'attention tribute', 'to'],
  ['express', '*', 'about over on for in at with to of that'],
  ['voice', '*', 'about over on for in at with to of that'],
  [
    'raise',
    'concern concerns question questions issue issues doubt doubts alarm objections',
    'about over on of with that',
  ],
  ['share', 'view views concern concerns opinion opinions thoughts', 'about over on of with that'],
  ['issue', 'statement warning warnings call threat apology', 'about over on of for that'],
  ['give', 'assurance assurances assessment details information', 'about of on that'],
  ['make', 'statement statements claim claims remark remarks comment comments promise', 'about of on that'],
  ['take', 'issue', 'with'],
  ['put', 'blame', 'on'],
  ['lay', 'blame', 'on'],
  ['place', 'blame', 'on'],
  ['pin', 'blame', 'on'],
  ['cast', 'doubt doubts', 'on'],
  ['attach', 'importance significance', 'to'],
  ['signal', 'willingness readiness intention intent support interest', 'to for in of that'],
  ['affirm', 'readiness', 'to'],
  ['declare', 'readiness', 'to'],
  ['take', 'view position', 'that'],
  ['hold', 'view opinion', 'that'],
  ['offer', 'condolences apology apologies congratulations', 'to for over on'],
  [
    'convey',
    'condolences greetings gratitude congratulations message thanks appreciation wishes regards invitation sympathy sympathies',
    'to for over on of from',
  ],
  [
    'extend',
    'condolences gratitude congratulations thanks appreciation greetings invitation sympathy',
    'to for over on',
  ],
];

/** Nouns for what is said or thought. */
export const CUE_NOUNS = `claim claims statement statements promise promises pledge pledges allegation allegations accusation
  accusations announcement suggestion suggestions belief concern concerns warning warnings criticism criticisms call calls
  demand demands plan plans vow proposal proposals comment comments remark remarks support opposition question
  questions view views opinion opinions argument arguments assertion assertions insistence report reports rumor rumors hope
  hopes fear fears refusal desire denial endorsement assessment conclusion finding findings admission request offer threat
  threats intention commitment contention revelation prediction attack attacks praise complaint complaints charge charges
  doubt doubts skepticism confidence gratitude satisfaction interest readiness determination regret condolences
  appreciation thanks optimism willingness apology apologies disappointment outrage alarm`;

/** Adjectives after "be" that report a stance: "was confident that …". */
export const CUE_ADJECTIVES = `confident sure concerned worried hopeful aware critical convinced proud glad certain afraid
  optimistic skeptical sceptical unsure angry furious supportive dismissive happy pleased surprised disappointed unaware
  reluctant eager willing unwilling adamant wary grateful sorry ready doubtful opposed determined thankful`;

/** Cue verbs whose base form or form in -s is as often a noun: their tag is left to the tagger. */
export const NOUN_HOMOGRAPHS = `claim report call plan question charge demand offer request promise pledge vow threat attack warning
  statement comment remark view desire hope fear doubt wish guess dream trust bet regret love hate dislike respect present share
  tweet post issue release cast project forecast estimate document show notice hint signal rule joke quip boast counter answer
  reply protest contest address outline detail reference support endorse favor favour highlight champion advocate challenge
  dispute insult voice repeat echo float weigh debate review compliment scorn credit blame applaud welcome slam blast rip bash
  praise mock fault condition name brand label paint bill press push force direct lobby pressure exhort aim vote opt choice
  snap scream cry shout whisper yell growl chant sum ring fire point lay set spell brush back double hit lash rail object campaign
  care mandate counsel caution rage bark thunder roar root long stand side dwell touch approach lecture test ask stress suspect brief alert lie like state reason figure sneer
  scoff crow gripe fret rejoin note mention say talk read board discipline lament raise act result decline contract pitch
  accord   exhibit subject advance want need promote  pay make give take draw use matter measure mean host term task
  receipt seek value sense exchange recount salute rebuff rubbish`;

/** Where and when things are said: such words end an object ("criticized the deal in an interview"). */
export const VENUES = `statement interview interviews speech rally letter tweet tweets conference debate report memo hearing
  week month year briefing address broadcast post message meeting sidelines podcast column article release
  twitter facebook telegram cnn television tv radio email blog remarks comments`;

/** Verbs that carry an infinitive along: "went on to say", "tried to explain". */
export const CATENATIVES = 'want try go continue begin seem need refuse decline hasten proceed appear pause rush take';

/** What "offered" gives in deed, and not in words. */
export const OFFERED_IN_DEED = `prayer prayers resistance glimpse glimpses sacrifice sacrifices offerings view views way comfort shelter
  lesson lessons clue clues evidence course courses class classes service services degree degrees respite relief contrast example
  examples challenge shares stock menu menus seat himself herself itself themselves`;

/** Who or what is spoken to: "addressed a rally" tells of a speech, not of what was said. */
export const AUDIENCES = `crowd crowds audience supporters followers people nation parliament assembly congress senate house council
  committee legislature lawmakers legislators senators deputies delegates participants members leaders officials diplomats reporters
  journalists newsmen media press troops soldiers personnel officers students voters workers villagers residents citizens thousands
  tens hundreds gathering gatherings rally rallies meeting meetings session sitting summit conference congregation convention forum
  symposium seminar workshop ceremony function event briefing webinar demonstrators protesters mourners worshippers graduates cadets
  guests investors envoys ambassadors`;
