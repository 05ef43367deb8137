/**
 * Frequent function words, to tell English from other languages. Own lists of closed-class words (articles,
 * prepositions, conjunctions, pronouns, auxiliaries) as any grammar gives them; words that are English words too are
 * left out of the other languages' lists.
 */

export const ENGLISH_WORDS = new Set(
  (
    'the and that with from this which his her their its been has have had are were was is be will would could should ' +
    'not they them she he it you we for of to by on at as or but than who whom whose when where while after before ' +
    'about into over between during against under said says all more other also there these those what how can may ' +
    'an our your my out up one no if so such only new because through since'
  ).split(' '),
);

/** German, Dutch, Danish, Norwegian, Swedish; French, Spanish, Catalan, Portuguese, Italian, Romanian; and so on. */
export const OTHER_WORDS = new Set(
  [
    // German
    'der die das und ist nicht ein eine einen einem einer des dem den sich auf für von zu wird wurde wurden haben hat sind auch als noch nach bei über aus durch unter zwischen wie dass daß oder aber im zum zur vom sein seine ihre wir ich er sie es',
    // Dutch, Afrikaans
    'het een en van niet zijn wordt werd voor met naar ook maar bij uit deze dit door heeft hebben aan dat om nog wel zij hij ook die nie',
    // Danish, Norwegian, Swedish
    'og det som på til med av den ikke har jag och att är för från ett inte om kan vil skal blev blir også eller når över av ble hun han etter fra hos mellom mellan mellem ved samt där hade havde hadde vært været deres deras denne disse begge',
    // Finnish, Estonian
    'ja on ei se hän että oli mutta kun niin joka myös ovat tai kuin sekä ning aga kui selle oma mis nende',
    // French
    'le la les des du un une et est dans pour que qui sur pas plus par avec sont ce cette ces aux il elle nous vous ils leur ont été mais ou où au se son sa ses comme selon',
    // Spanish, Catalan
    'el la los las del un una unos y es en que por para con no se su sus como más pero fue han ha lo al este esta entre sobre también según hasta desde amb els les per i és',
    // Portuguese
    'o os as da do das dos um uma e em na no nas nos ao à que não por para com mais foi são pelo pela seu sua como mas também entre',
    // Italian
    'il lo gli le di del della dei delle degli un una e è in che per con non sono nel nella alla al dal dalla si più anche come ha hanno ma suo sua questo questa tra',
    // Romanian, Albanian
    'și în la cu de din pe nu este sunt pentru care mai că un o au fost prin sau dar iar dhe në një për të me që nga është ka si',
    // Turkish, Azerbaijani, Uzbek, Kazakh in Latin script
    've bir bu da de için ile olarak olan çok daha ama gibi kadar sonra göre ne var değil ise və bu ilə üçün olan edib olub ki də isə kimi daha sonra qeyd görə va bilan uchun bu ham bo‘yicha edi emas deb',
    // Indonesian, Malay, Filipino
    'yang dan di dari ini itu untuk dengan pada adalah tidak akan dalam oleh juga ke telah sebagai karena atau mereka kami ada bagi para ang ng sa mga na ay at ni kay para hindi ito siya',
    // Polish, Czech, Slovak
    'i w z na do nie się jest że to jak po od przez dla oraz są był była było ale który która jego jej a v se na je že s pro jako by však také který která které jsou byl byla sa aj pre ako ktorý boli sú',
    // Croatian, Serbian, Bosnian, Slovenian in Latin script
    'i u je na da se za od su koji koja koje sa što kao iz bi ali ili nije biti te kako po in ki ki je v za so pa tudi ne bil bila',
    // Hungarian
    'a az és hogy nem egy is meg de volt csak már még ha mint vagy aki ez azt el fel ki után szerint között',
    // Lithuanian, Latvian
    'ir kad su iš tai bet kaip yra buvo į apie už dėl jo un ir ka no ar par uz kas bet tika pēc arī vai',
    // Vietnamese
    'và của là có không được cho trong một người với đã các những này khi đến từ về',
    // Swahili, Somali, Hausa
    'na ya wa kwa ni katika za la kuwa hiyo hii ambao ambayo pia lakini oo iyo ee ku ka waa uu ayaa in da na ta ba sun ya kuma wannan',
    // Irish, Welsh, Basque, Esperanto
    'agus an na ar le bhí tá yn y ac o ar mae wedi gan eta da bat dira izan zuen la kaj estas de en ne al kiu',
  ]
    .join(' ')
    .split(' ')
    .filter(
      word =>
        !ENGLISH_WORDS.has(word) &&
        !'a i in an is on at me no do as so die den am by the or was be of to for from over also man may not sun son par plus sa it kay be was we has'
          .split(' ')
          .includes(word),
    ),
);
