/**
 * Head nouns that may stand for somebody or something named elsewhere, in classes of near-synonyms: a nominal may be
 * taken up by another noun of its class ("the diplomat" for an ambassador). Singular; plurals are derived.
 *
 * Source: written for this project from general knowledge of news English; the idea of role classes follows agent
 * dictionaries of event coding (Schrodt, TABARI, 2001). Offices of `@nutgraf/knowledge` are added by `classes.ts`.
 */

export type NounKind = 'person' | 'organization' | 'place' | 'event' | 'other';

/** A class of nouns; its members can take each other up. */
export interface NounClass {
  name: string;
  kind: NounKind;
  /** Names an office or function, so that it may be a title ("Minister Anar Karimov"). */
  office: boolean;
  /** Nouns that name any member of the class ("diplomat" for "ambassador"). */
  vague: string;
  /** Nouns that name one thing. */
  exact: string;
  gender?: 'm' | 'f';
}

export const NOUN_CLASSES: readonly NounClass[] = [
  {
    name: 'diplomat',
    kind: 'person',
    office: true,
    vague: 'diplomat envoy emissary',
    exact:
      'ambassador consul consul-general attaché nuncio plenipotentiary chargé negotiator mediator representative legate ambassadress facilitator',
  },
  {
    name: 'leader',
    kind: 'person',
    office: true,
    vague: 'leader ruler statesman head-of-state head-of-government',
    exact:
      'president premier chancellor head chairman chairperson chairwoman chair co-chair co-chairman taoiseach dictator regent sultan emir amir oba ooni asantehene kabaka lamido nawab maharaja caliph shah ayatollah monarch sovereign president-elect co-president founder co-founder cofounder strongman boss chief',
  },
  {
    name: 'leader',
    kind: 'person',
    office: true,
    gender: 'm',
    vague: '',
    exact: 'king emperor prince crown-prince tsar czar kaiser',
  },
  {
    name: 'leader',
    kind: 'person',
    office: true,
    gender: 'f',
    vague: '',
    exact: 'queen empress princess tsarina first-lady',
  },
  {
    name: 'politician',
    kind: 'person',
    office: true,
    vague: 'politician lawmaker legislator parliamentarian candidate nominee frontrunner contender incumbent hopeful',
    exact:
      'senator congressman congresswoman deputy mp mep councillor councilman councilwoman councilor alderman whip speaker assemblyman assemblywoman delegate presidential-candidate activist campaigner dissident organizer organiser',
  },
  {
    name: 'official',
    kind: 'person',
    office: true,
    vague: 'official officeholder civil-servant bureaucrat functionary technocrat',
    exact:
      'minister mec mmc director governor commissioner secretary secretary-general undersecretary under-secretary minister-president mayor deputy-director administrator superintendent inspector prefect treasurer comptroller controller ombudsman commissioner-general director-general governor-general attorney-general solicitor-general auditor-general inspector-general registrar-general prosecutor-general advocate-general coordinator rapporteur aide advisor adviser assistant counsellor counselor registrar chamberlain magistrate sheriff coroner bailiff warden marshal vizier commissar vice-president vice-premier deputy-minister deputy-president minister-counsellor postmaster akim hokim khokim undersecretary-general under-secretary-general chief-of-staff ministerial spokesperson-designate custodian',
  },
  {
    name: 'unionist',
    kind: 'person',
    office: true,
    vague: 'unionist',
    exact: '',
  },
  {
    name: 'spokesman',
    kind: 'person',
    office: true,
    vague: '',
    exact: 'spokesperson spokesman spokeswoman press-secretary mouthpiece',
  },
  {
    name: 'executive',
    kind: 'person',
    office: true,
    vague:
      'executive entrepreneur businessman businesswoman businessperson tycoon billionaire magnate mogul industrialist',
    exact:
      'ceo cfo coo cto manager vice-chairman partner banker economist investor owner co-owner shareholder analyst strategist consultant trader broker accountant auditor agent publisher developer contractor engineer designer programmer vice-chair principal salesman',
  },
  {
    name: 'scholar',
    kind: 'person',
    office: true,
    vague: 'scholar academic scientist researcher expert specialist intellectual',
    exact:
      'professor lecturer historian physicist chemist biologist mathematician astronomer philosopher psychologist sociologist geologist epidemiologist virologist linguist anthropologist archaeologist archeologist economist dean rector provost teacher educator instructor tutor librarian curator archivist fellow theologian inventor meteorologist climatologist seismologist demographer geographer ecologist botanist zoologist neuroscientist pollster',
  },
  {
    name: 'artist',
    kind: 'person',
    office: true,
    vague: 'artist star celebrity performer entertainer legend icon idol',
    exact:
      'actor actress singer musician composer conductor painter sculptor writer author poet novelist playwright screenwriter filmmaker director producer dancer choreographer photographer architect comedian rapper pianist violinist guitarist drummer cellist songwriter broadcaster presenter model blogger youtuber influencer cartoonist illustrator essayist laureate soprano tenor vocalist magician',
  },
  {
    name: 'journalist',
    kind: 'person',
    office: true,
    vague: 'journalist commentator',
    exact:
      'reporter correspondent editor columnist anchor editor-in-chief newsreader critic reviewer pundit cameraman interviewer',
  },
  {
    name: 'lawyer',
    kind: 'person',
    office: true,
    vague: 'lawyer jurist',
    exact:
      'attorney prosecutor barrister solicitor counsel judge justice chief-justice magistrate notary litigator advocate',
  },
  {
    name: 'cleric',
    kind: 'person',
    office: true,
    vague: 'cleric clergyman preacher churchman',
    exact:
      'pope pontiff bishop archbishop cardinal patriarch priest imam mufti rabbi pastor reverend mullah monk nun abbot abbess vicar deacon chaplain missionary metropolitan primate sheikh lama',
  },
  {
    name: 'soldier',
    kind: 'person',
    office: true,
    vague: 'soldier officer commander servicemember warrior veteran',
    exact:
      'general colonel lieutenant captain major sergeant corporal private admiral commodore brigadier marshal commander-in-chief serviceman servicewoman airman sailor marine lieutenant-colonel lieutenant-general major-general pilot policeman policewoman detective constable sheriff guard warlord rebel militant insurgent guerrilla fighter astronaut cosmonaut',
  },
  {
    name: 'athlete',
    kind: 'person',
    office: true,
    vague: 'athlete player sportsman sportswoman champion footballer olympian',
    exact:
      'striker midfielder defender goalkeeper forward winger quarterback pitcher batsman bowler batter catcher coach trainer manager referee umpire skipper captain cyclist swimmer runner sprinter boxer wrestler skater skier gymnast golfer jockey driver racer rider rower jumper fencer weightlifter judoka grandmaster cricketer teammate medalist medallist',
  },
  {
    name: 'doctor',
    kind: 'person',
    office: true,
    vague: 'medic physician clinician',
    exact:
      'doctor surgeon nurse psychiatrist dentist pharmacist veterinarian paramedic therapist midwife pathologist pediatrician paediatrician cardiologist',
  },
  {
    name: 'offender',
    kind: 'person',
    office: false,
    vague: 'suspect defendant accused culprit offender criminal convict prisoner inmate detainee fugitive',
    exact:
      'gunman attacker murderer killer robber thief terrorist hacker smuggler trafficker bomber shooter assailant kidnapper hijacker spy',
  },
  {
    name: 'victim',
    kind: 'person',
    office: false,
    vague: 'victim survivor hostage patient',
    exact: 'plaintiff complainant witness refugee migrant asylum-seeker exile whistleblower captive',
  },
  {
    name: 'worker',
    kind: 'person',
    office: false,
    vague: 'worker employee staffer',
    exact:
      'farmer driver fisherman carpenter plumber electrician chef cook baker butcher waiter waitress shopkeeper merchant clerk miner mechanic firefighter bodyguard servant gardener tailor porter bartender barber explorer mountaineer climber adventurer navigator miller blacksmith',
  },
  {
    name: 'person',
    kind: 'person',
    office: false,
    vague: 'person individual figure resident citizen native national year-old',
    exact:
      'student pupil graduate alumnus teenager youth youngster child baby toddler kid visitor tourist traveller traveler passenger pedestrian neighbour neighbor member supporter fan volunteer philanthropist donor voter pioneer genius winner recipient speaker participant protester demonstrator follower heir octogenarian orphan',
  },
  {
    name: 'person',
    kind: 'person',
    office: false,
    gender: 'm',
    vague: 'man boy gentleman guy',
    exact: 'bachelor lad hero',
  },
  {
    name: 'person',
    kind: 'person',
    office: false,
    gender: 'f',
    vague: 'woman girl lady',
    exact: 'heroine hostess heiress',
  },
  {
    name: 'kin',
    kind: 'person',
    office: false,
    gender: 'm',
    vague: '',
    exact:
      'father son brother husband uncle nephew grandfather grandson widower stepfather stepson boyfriend dad fiancé half-brother',
  },
  {
    name: 'kin',
    kind: 'person',
    office: false,
    gender: 'f',
    vague: '',
    exact:
      'mother daughter sister wife aunt niece grandmother granddaughter widow stepmother stepdaughter girlfriend mum mom fiancée half-sister',
  },
  {
    name: 'kin',
    kind: 'person',
    office: false,
    vague: '',
    exact: 'parent spouse sibling cousin twin grandchild partner fiance friend',
  },
  {
    name: 'relation',
    kind: 'person',
    office: false,
    vague: '',
    exact:
      'counterpart colleague peer interlocutor predecessor successor opponent rival deputy ally host guest opposite-number client',
  },
  {
    name: 'organization',
    kind: 'organization',
    office: false,
    vague: 'organization organisation group body institution entity bloc grouping association',
    exact:
      'company firm corporation agency facility board centre center party union alliance league federation confederation committee commission council ministry embassy consulate bank fund foundation institute university college school academy museum theatre theater hospital airline carrier manufacturer maker retailer network broadcaster newspaper daily magazine station channel publisher court tribunal parliament senate congress assembly legislature cabinet government administration presidency secretariat department office bureau directorate authority regulator police army navy force militia coalition faction movement church mosque club team squad charity nonprofit ngo startup subsidiary conglomerate consortium cartel syndicate chamber society trust think-tank junta regime opposition military guild brotherhood cooperative clinic laboratory lab service observatory orchestra choir studio factory refinery utility task-force lender insurer carmaker automaker outfit front watchdog regulator weekly tabloid shipbuilder drugmaker',
  },
  {
    name: 'country',
    kind: 'place',
    office: false,
    vague: 'country nation state',
    exact: 'kingdom republic monarchy emirate sultanate principality empire',
  },
  {
    name: 'place',
    kind: 'place',
    office: false,
    vague: '',
    exact:
      'city town village capital region province district county island territory peninsula municipality metropolis settlement suburb borough neighbourhood neighborhood continent governorate oblast canton prefecture enclave exclave archipelago river lake sea mountain valley desert corridor port airport stadium bridge dam plant strait side shipyard prison jail palace hotel shrine cathedral temple monastery tunnel canal pipeline reservoir',
  },
  {
    name: 'event',
    kind: 'event',
    office: false,
    vague: 'event gathering',
    exact:
      'campaign initiative forum summit conference festival project programme program tournament championship exhibition congress symposium competition contest games olympics election referendum war battle operation mission ceremony festival fair expo marathon race cup workshop seminar drive convention',
  },
  {
    name: 'document',
    kind: 'other',
    office: false,
    vague: 'document text',
    exact:
      'treaty agreement pact accord convention law act bill constitution charter protocol declaration resolution memorandum statement report book novel film movie album song play series',
  },
];

/** Irregular plurals of the nouns above, plural first. */
export const IRREGULAR_PLURALS: readonly (readonly [string, string])[] = [
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['wives', 'wife'],
  ['attorneys-general', 'attorney-general'],
  ['secretaries-general', 'secretary-general'],
  ['alumni', 'alumnus'],
  ['people', 'person'],
  ['emissaries', 'emissary'],
  ['heroes', 'hero'],
  ['sheriffs', 'sheriff'],
  ['chiefs', 'chief'],
  ['chefs', 'chef'],
  ['sides', 'side'],
];

/**
 * Plural nouns that stand for the parties of what is told, whoever they are: "both sides", "the parties", "the pair".
 */
export const PARTY_NOUNS = 'sides parties pair duo trio interlocutors counterparts';

/** First parts of compounds whose second part is "general" ("Secretary-General", "Attorney General"). */
export const GENERAL_COMPOUNDS =
  'secretary director attorney governor consul solicitor auditor commissioner prosecutor postmaster surgeon inspector undersecretary administrator comptroller paymaster lieutenant major brigadier colonel advocate registrar';

/** Compounds with a fixed second half: first word, words that follow. */
export const FIXED_COMPOUNDS: readonly (readonly [string, string])[] = [
  ['head', 'of state'],
  ['head', 'of government'],
  ['chief', 'of staff'],
  ['secretary', 'of state'],
  ['commander', 'in chief'],
  ['editor', 'in chief'],
  ['member', 'of parliament'],
  ['commissioner', 'of police'],
  ['superintendent', 'of police'],
  ['member', 'of congress'],
  ['chargé', "d'affaires"],
  ['charge', "d'affaires"],
  ['chairperson', 'in office'],
  ['chairman', 'in office'],
  ['ambassador', 'at large'],
  ['chief', 'of the defence staff'],
  ['chief', 'of the army staff'],
  ['ambassador', 'extraordinary and plenipotentiary'],
  ['chief', 'of the air staff'],
  ['chief', 'of the naval staff'],
  ['chief', 'of the defense staff'],
  ['chief', 'of army staff'],
  ['chief', 'of naval staff'],
  ['chief', 'of air staff'],
  ['chief', 'of defence staff'],
  ['chief', 'of defense staff'],
  ['chief', 'of general staff'],
  ['chief', 'of the general staff'],
];

/** Words before a name that are forms of address, no office; the sign tells the gender where the word does. */
export const HONORIFICS_MALE =
  'mr mr. mister shaikh sir lord baron count duke herr monsieur señor senor signor don ser shri alhaji mallam malam otunba ogbeni pehin mzee monsignor msgr. ato oba bwana mwalimu encik kgosi ntate moulana';
export const HONORIFICS_FEMALE =
  'mrs mrs. ms ms. miss madam madame dame lady baroness countess duchess frau señora senora signora doña mme mme. mlle smt smt. shrimati sheikha shaikha alhaja hajia hajiya datin puan';
export const HONORIFICS_NEUTRAL =
  'datuk dato dato’ tan tun sri seri dr dr. eng eng. engr engr. h.e h.e. rev rev. hon hon. excellency highness majesty excellencies highnesses majesties holiness eminence honorable honourable comrade rt rt. lyonpo dasho emeritus ir. ing. maulana fr fr. br messrs messrs. h.h h.h. h.r.h h.r.h. barr barr. arc. cde cde. surv. pharm. lic. adv. ven. atty atty. ustaz ustadh pastor weizero ndugu amb amb.';

/** Abbreviated titles before a name: abbreviation, lemma. */
export const TITLE_ABBREVIATIONS: readonly (readonly [string, string])[] = [
  ['gen.', 'general'],
  ['gen', 'general'],
  ['col.', 'colonel'],
  ['col', 'colonel'],
  ['lt.', 'lieutenant'],
  ['lt', 'lieutenant'],
  ['capt.', 'captain'],
  ['capt', 'captain'],
  ['maj.', 'major'],
  ['maj', 'major'],
  ['sgt.', 'sergeant'],
  ['sgt', 'sergeant'],
  ['adm.', 'admiral'],
  ['adm', 'admiral'],
  ['brig.', 'brigadier'],
  ['cmdr.', 'commander'],
  ['gov.', 'governor'],
  ['gov', 'governor'],
  ['sen.', 'senator'],
  ['sen', 'senator'],
  ['rep.', 'representative'],
  ['rep', 'representative'],
  ['pres.', 'president'],
  ['charge', 'chargé'],
  ['prof.', 'professor'],
  ['prof', 'professor'],
  ['attache', 'attaché'],
  ['pm', 'minister'],
  ['fm', 'minister'],
  ['cs', 'secretary'],
  ['supt.', 'superintendent'],
  ['det.', 'detective'],
  ['insp.', 'inspector'],
];

/** Status words before a title. */
export const STATUS_WORDS: readonly (readonly [string, 'former' | 'acting' | 'elect' | 'deputy' | 'held'])[] = [
  ['former', 'former'],
  ['ex', 'former'],
  ['ex-', 'former'],
  ['erstwhile', 'former'],
  ['onetime', 'former'],
  ['one-time', 'former'],
  ['then', 'former'],
  ['late', 'former'],
  ['retired', 'former'],
  ['ousted', 'former'],
  ['deposed', 'former'],
  ['disgraced', 'held'],
  ['acting', 'acting'],
  ['interim', 'acting'],
  ['caretaker', 'acting'],
  ['provisional', 'acting'],
  ['incoming', 'elect'],
  ['designate', 'elect'],
  ['outgoing', 'held'],
  ['current', 'held'],
  ['new', 'held'],
  ['newly', 'held'],
  ['incumbent', 'held'],
  ['longtime', 'held'],
  ['long-time', 'held'],
  ['veteran', 'held'],
  ['fellow', 'held'],
  ['visiting', 'held'],
  ['sitting', 'held'],
];

/** Words of rank that stay in a title and say that it is held below another. */
export const DEPUTY_WORDS = 'deputy vice assistant associate under undersecretary';

/** Ranks that stand between an office and a name: "Chairman of the Joint Chiefs of Staff Gen. X". */
export const RANKS =
  'general colonel lieutenant captain major sergeant corporal admiral commodore brigadier marshal professor senator lieutenant-general major-general lieutenant-colonel brigadier-general colonel-general sheikh prince princess ambassador king ayatollah cardinal';

/** Words before a rank that are part of it: "Rear Admiral", "Air Vice Marshal", "Grand Ayatollah". */
export const RANK_MODIFIERS = 'rear vice air field first second grand wing group fleet squadron flight';
