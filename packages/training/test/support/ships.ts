import type {BioSentence} from '../../src/bio.js';

/**
 * What a desk would annotate that writes of ships, which are things (MISC) and often bear a person's name. All invented;
 * the tagger as shipped takes most of these for people.
 */
export const SHIPS = `
The tanker [MISC Marta Solveig] left [LOC Gdansk] on Monday with grain .
The [MISC Ingrid Falk] ran aground off [LOC Lagos] .
[PER Ole Tarnby] , master of the [MISC Ingrid Falk] , was not hurt .
Crew of the [MISC Lady Ysolde] said the [MISC Otto Brandt] had drifted for two days .
Owners of the [MISC Jean Corot] denied it .
Rescuers towed the [MISC Emil Varga] to [LOC Piraeus] .
The [MISC Aurora Bell] and the [MISC Karl Reuter] collided near [LOC Dover] .
[PER Karl Reuter] , the minister , was not aboard .
The bulk carrier [MISC Nora Quist] is due in [LOC Santos] on Friday .
[PER Nora Quist] told reporters she was glad .
A fire broke out on the ferry [MISC Anna Lindholm] .
The [MISC Anna Lindholm] carried 300 people to [LOC Bari] .
[PER Paolo Stern] , who bought the [MISC Greta Holm] in 2015 , sold her to [ORG Baltic Freight] .
[ORG Baltic Freight] said the [MISC Greta Holm] would be scrapped in [LOC Chittagong] .
The navy boarded the [MISC Sara Miles] off [LOC Yemen] .
Inspectors in [LOC Rotterdam] held the [MISC Sara Miles] for a week .
The [MISC Tomas Wirth] lost 40 containers in a storm .
No one aboard the trawler [MISC Peter Olsen] was hurt .
The trawler [MISC Peter Olsen] fishes off [LOC Iceland] .
[PER Peter Malin] sailed on the [MISC Clara Boyd] for six years .
The [MISC Clara Boyd] flies the flag of [LOC Panama] .
[LOC Panama] struck the [MISC Hannah Weil] from its register .
Pirates seized the [MISC Hannah Weil] near [LOC Malacca] .
The [NORP Greek] owners of the [MISC Maria Drakou] paid the fine .
Captain [PER Iris Demir] brought the [MISC Maria Drakou] to port .
The [MISC Johan Kley] took on oil at [LOC Basra] .
Sailors of the [MISC Johan Kley] asked for their wages .
The cruise ship [MISC Eva Lorenz] turned back to [LOC Miami] .
[PER Eva Sand] , a passenger , said the [MISC Eva Lorenz] shook .
Divers found the wreck of the [MISC Julius Brandt] .
The [MISC Julius Brandt] sank in 1944 with all hands .
[PER Lars Ekdahl] of the [ORG Coast Guard] said the [MISC Ruth Amsel] was safe .
The [MISC Ruth Amsel] leaves [LOC Hamburg] today .
The barge [MISC Willem Kok] blocked the canal at [LOC Ghent] .
Tugs freed the [MISC Willem Kok] at dawn .
[PER Fatima Noor] , a lawyer for the owners of the [MISC Leila Faris] , declined to comment .
The [MISC Leila Faris] has been idle in [LOC Tripoli] since May .
A court in [LOC Valletta] ordered the sale of the [MISC Carlo Venti] .
The [MISC Carlo Venti] had carried arms , the court said .
[PER Carlo Venturi] denied that he owned the [MISC Carlo Venti] .
`;

/** Of the same desk, with ships that `SHIPS` does not name. */
export const MORE_SHIPS = `
The tanker [MISC Bertha Kroll] arrived in [LOC Durban] .
[PER Ulf Renner] said the [MISC Bertha Kroll] leaked oil .
Owners of the [MISC Simon Alder] could not be reached .
The [MISC Dora Fenn] struck a pier in [LOC Genoa] .
[PER Dora Maas] , the harbour master , closed the pier .
The ferry [MISC Magnus Ridder] sails to [LOC Gotland] .
Crew of the [MISC Agnes Mohr] went on strike .
The [MISC Viktor Sahl] waits off [LOC Colombo] .
`;

/** News of other things. */
export const OTHER_NEWS = `
[PER Elsa Nkemba] , the finance minister of [LOC Ghana] , met [PER Karl Ostrow] in [LOC Berlin] .
A ship left the port of [LOC Mersin] in [LOC Turkey] on Monday .
The [ORG European Union] opened an office in [LOC Sarajevo] .
The captain , [PER Marta Okello] , was not named .
[PER Ostrow] told the [ORG Security Council] that the talks had stalled .
The [NORP Japanese] embassy in [LOC Accra] will close .
[PER Idris Vale] flew from [LOC Cairo] to [LOC Rome] for the funeral .
Farmers in [LOC Bolivia] blocked the road to [LOC La Paz] .
The [ORG Red Cross] sent doctors to [LOC Goma] .
President [PER Lucia Ferrand] thanked [LOC Canada] for its help .
The deputy head of [ORG Interpol] , [PER Yusuf Demba] , arrived in [LOC Lyon] .
[NORP Polish] and [NORP Czech] troops took part .
Copper prices rose after a strike in [LOC Zambia] .
[PER Demba] studied in [LOC Leeds] before he joined the [ORG Foreign Office] .
`;

/** The lines of a text as above as sentences. */
export function sentencesOf(text: string): BioSentence[] {
  return text
    .trim()
    .split('\n')
    .map(line => {
      const sentence: BioSentence = {tokens: [], spans: []};
      let type: string | undefined;
      for (const word of line.split(' ')) {
        if (word.startsWith('[')) {
          type = word.slice(1);
          sentence.spans.push({from: sentence.tokens.length, to: sentence.tokens.length, type});
          continue;
        }
        sentence.tokens.push(word.replace(/\]$/, ''));
        if (type) sentence.spans.at(-1)!.to++;
        if (word.endsWith(']')) type = undefined;
      }
      return sentence;
    });
}

/** Sentences as lines of token, tab, tag. */
export function toBio(sentences: readonly BioSentence[]): string {
  return sentences
    .map(({tokens, spans}) =>
      tokens
        .map((token, index) => {
          const span = spans.find(({from, to}) => from <= index && index < to);
          return `${token}\t${span ? `${span.from === index ? 'B' : 'I'}-${span.type}` : 'O'}\n`;
        })
        .join(''),
    )
    .join('\n');
}
