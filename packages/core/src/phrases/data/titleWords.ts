/** Lower-case adjectives that belong to an office ("foreign minister"). Source: written for this project. */
export const TITLE_ADJECTIVES =
  'prime foreign chief general executive financial senior junior first second presidential special high permanent deputy vice assistant associate managing regional national federal supreme royal environmental external internal economic social cultural public managing honorary joint attorney principal military naval parliamentary political provincial municipal papal apostolic interior technical commercial creative artistic operating administrative legal spiritual extraordinary resident non-resident humanitarian coordinating governing consular electoral continental additional';

/** Words in "-ing" that name the field of an office ("mining minister"). Source: written for this project. */
export const FIELDS_IN_ING =
  'mining housing planning training banking fishing shipping farming manufacturing trading engineering broadcasting processing financing policing';

/** Words in "-ing" that say how an office is held or where its holder is ("the visiting minister"). Source: written for this project. */
export const WAYS_IN_ING = 'visiting outgoing incoming leading ruling sitting presiding departing reigning';

/** Bodies of which a country has one, so that the country before them says whose they are ("the Malaysian Army chief"). Source: written for this project. */
export const BARE_BODIES =
  'army navy forces police parliament government cabinet senate house assembly congress court party ministry military embassy administration delegation council';
