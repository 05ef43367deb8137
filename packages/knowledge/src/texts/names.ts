/** The large compiled tables: plain text, so that starting up need not parse them as code. */
export type TextName = 'gazetteer' | 'names' | 'phrases' | 'places';
