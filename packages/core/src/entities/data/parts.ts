/** Parts of countries: "the province" is the last one so called. */
export const PARTS = new Set(
  'city town village region province district county island state governorate prefecture republic territory municipality canton oblast port airport dam river lake bridge strait archipelago peninsula shipyard prison jail palace hotel shrine cathedral temple monastery stadium tunnel canal pipeline reservoir'.split(
    ' ',
  ),
);
/** Parts that a name may be told to be: "Ibb province", "the city of Ibb". */
export const TOLD_PARTS = new Set(
  'city town village region province district county island state governorate prefecture republic'.split(' '),
);
