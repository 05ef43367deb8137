/**
 * Acronyms that news in English prints without their long form, as readers know them better by it.
 * Source: names that the public style guides of news agencies and broadcasters allow at first reference, written down
 * for this project; beside them stand the acronyms that name countries, media and companies in the tables of knowledge.
 */
export const WELL_KNOWN_ACRONYMS: ReadonlySet<string> = new Set(
  (
    'AIDS HIV COVID DNA UN US USA UK UAE EU USSR DPRK DRC NATO OPEC OPEC+ UNESCO UNICEF NASA FBI CIA NSA KGB FIFA UEFA IOC NBA NFL ' +
    'FSB MI5 MI6 BBC CNN ABC NBC CBS AFP AP ITV IMF WHO WTO GDP VAT CEO MP MPs PM NGO NGOs ISIS ISIL SUV TV PC DVD CD ' +
    'GPS SMS ATM IT AI PR HQ PhD BA MA MBA IQ ID AM PM GMT BST EST UTC G7 G8 G20 G-7 G-8 G-20 BRICS ASEAN IBM BMW HSBC UBS ' +
    'AT&T DHL UPS KPMG NGK SAP RAF SAS SWAT PLO IRA ETA ANC LGBT LGBTQ LGBTI MTV AOL MGM FARC'
  ).split(' '),
);
