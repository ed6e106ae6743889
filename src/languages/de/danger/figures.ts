/** Surnames and figures of speech. */
const FIGURES = [
  '(?:(?<!(?:meine[rm]?|deine|seine[rm]?|die|der|ihre[rm]?|eine[rm]?|unsere?|mein|unser|ein|sein|ihr) )(?:frau|schwester|kollegin|kollege|familie)|herrn?|doktor|dr|pfarrer|name ist(?: [^ ]+)?|name war|heisse(?: [^ ]+)?) (?:blut|mord|tod|todt|messer|brand|brandt|feuer|gift|rauch|gas|schuss|schlag|notfall|kampf|krampf|polizei|axt|beil|unfall|flamm|bombe|waffe|sturz|sturm|notarzt|sterben|brenner|wurger|totengraber|leiche|herzog|ambulanz|rettung)',
  'vor (?:lauter )?(?:lachen|scham|langeweile|hunger|neugier|aufregung|durst|hitze|freude|peinlichkeit|lust|kalte|mudigkeit|spannung|sehnsucht)(?: [^ ]+){0,3} (?:sterbe|sterben|gestorben|umgefallen|umgekippt|platze)',
  '(?:sterbe|stirbt|sterben|gestorben|verhungere|gehe|falle|umgekippt|verdurste) (?:wir |ich )?(?:fast |bald |gleich )?vor (?:lauter )?(?:lachen|scham|langeweile|hunger|neugier|aufregung|durst|hitze|freude|peinlichkeit|kalte|mudigkeit|spannung|sehnsucht|wut|gluck)',
  '(?:hunger|langeweile|scham|durst) (?:gleich |bald |fast )?(?:sterbe|sterben|gestorben)',
  'ich lach mich tot|lache? mich tot|totgelacht|totgeschwiegen|todmude|tot umfallen vor|zum totlachen|totalschaden',
  'zum (?:sterben|heulen|davonlaufen) (?:schon|langweilig|schlecht)',
  'leben und tod (?:nein |ist |kein )?(?:[^ ]+ ){0,2}(?:spass|scherz)|nicht um leben und tod',
  'feuer und flamme|feuer frei|brandneu|brand neu|heisses eisen|mit dem feuer spielen|spiel mit dem feuer|feuer unterm hintern|hand ins feuer',
  'bringt? mich um (?:den verstand|den schlaf|mein geld|meinen? [^ ]+)|umbringen lassen',
  '(?:frosch|kloss|kratzen|kratzt|kratzt es) im hals|hals uber kopf|halsschmerzen',
  'vor den kopf gestossen|den kopf zerbrochen|kopf hoch|mit dem kopf durch die wand',
  'tot(?:er|e|en|es) (?:winkel|punkt|hose|leitung|briefkasten)|tote hose',
  'bombenstimmung|die bombe (?:party|feier)|war (?:die|eine) bombe|badebombe',
  'schiess[a-z]* los|schuss in den ofen|in schuss|ein schuss (?:milch|sahne|rum|cognac|essig|sirup)|weit vom schuss|goldener schuss beim',
  'schwer(?:e|es|en)? (?:geschutz)',
  'messerscharf|auf messers schneide',
  'erste hilfe (?:kurs|kurse|kasten|koffer|set|schulung|training|ausbildung|ubung|buch)',
  'schlag(?:e|en|t)? (?:ich |wir |er |sie )?(?:ihnen |dir |euch )?vor(?! (?:de[rmn]|meine[rmn]?|unsere[rmn]?|ihre[rmn]?|seine[rmn]?|alle[nr]?) )',
  'zahnfleischbluten|blutgruppe|blutbild|blutdruck|blutprobe|bluttest|blutwerte?n?|blutabnahme|blutspende|blut (?:abnehmen|abgenommen|abnahme|spenden|werte|test|probe|bild|druck|untersuchung|verdunner)|blutorangen?',
];

/** Surnames and figures of speech that sound like danger, over folded words. */
export const figuresDe = new RegExp(`(?<![^ ])(?:${FIGURES.join('|')})(?![^ ])`, 'g');
