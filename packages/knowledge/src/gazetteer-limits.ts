/** The longest name in the tables that is looked for in a text, in words: longer ones are formal names that texts cut short. */
export const LONGEST_PHRASE = 8;
