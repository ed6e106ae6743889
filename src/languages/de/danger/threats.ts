import type { Rule } from '../../../reception/understand/danger/rule.ts';
import { eitherOrder } from './either-order.ts';

const THEM =
  '(?:mich|uns|ihn|sie|mir|ihm|ihr|meine[nrm]?|mein|unsere[nrm]?|unser|seine[nrm]?|sein|ihre[nrm]?|jemand|jemanden|einen|eine|den|die|das|@child|kinder|andere|leute)';
const KILL =
  '(?:umbring[a-z]*|umzubringen|toten|totet|getotet|zu toten|totmach[a-z]*|tot machen|kaltmachen|erschiess[a-z]*|zu erschiessen|abstech[a-z]*|abzustechen|erstech[a-z]*|zu erstechen|erschlagen|erschlagt|totschlag[a-z]*|totprugel[a-z]*|totzuschlagen|abknall[a-z]*|ermorden|zu ermorden|abfackeln|anzunden|anzuzunden|in die luft (?:jagen|sprengen|zu (?:jagen|sprengen))|vergewaltigen|zu vergewaltigen|verprugeln|zu verprugeln|zusammenschlagen|zusammenzuschlagen|verletzen|vergiften|wurgen|zu schlagen|schlagen|was antun|etwas antun|etwas anzutun|was anzutun|wehtun)';
const AIM =
  '(?:will|wird|wollte|wollen|droht|drohte|gedroht|versucht|versuchte|sagt|gesagt|mochte|dabei|angedroht|werde|ob|geschworen|hat vor)';
const HE =
  '(?:er|sie|mann|ehemann|ex|exmann|exfreund|freund|partner|vater|sohn|bruder|stiefvater|jemand|nachbar|typ|kerl|kunde|patient|frau|mutter|schwager|onkel|onkels|mitbewohner|leute|jungs|jugendliche)';

/** Somebody is hurt, held or threatened by another. */
export const threatsDe: readonly Rule[] = [
  {
    kind: 'danger',
    isEvent: true,
    patterns: [
      `@who <4> @hurts <3> ${THEM}`,
      `@hurts <3> (?:mich|uns)`,
      `(?:mich|uns|meine[nrm]?|mein|ihn|sie|ihre?|@child|jemand|jemanden|einen|eine|frau) <6> @hurt`,
      `@who <4> (?:mich|uns|sie|ihn|ihr|mir) <3> @hurts`,
      `@hurt (?:worden|wurde|wird|werden|werde|geworden)`,
      `(?:werde|wird|wurde|wurden|werden|bin|sind|ist) <5> @hurt`,
      '(?:vergewaltig[a-z]*|sexuell (?:belastigt|missbraucht|genotigt)|gruppenvergewaltigung|missbrauch)',
      '(?:schlagerei|massenschlagerei|prugelei|messerstecherei|messerangriff|messerattacke|schiesserei|schusswechsel|raububerfall|bankuberfall|uberfall|entfuhrung|geiselnahme|geiseln?|amok|amoklauf|amoklaufer|anschlag|terroranschlag|attentat|attentater|mord)',
      '(?:prugeln|schlagen|kloppen|hauen|prugelt|schlagern) <2> sich(?! um)',
      'sich <4> (?:prugeln|kloppen|schlagern)',
      '(?:es wird|wird|jemand|er|hier) <3> (?:geschossen|schiesst|schiessen)',
      '(?:schusse|schuss) <3> (?:gehort|gefallen|abgegeben)',
      '(?:hore|horen|gehort|fallen) <3> schusse',
      'um sich <2> (?:schlagt|schiesst|sticht|geschlagen|schiessen|schlagen)',
      '(?:hausliche[nr]? gewalt|gewalt <3> (?:gegen|mann|zuhause|familie)|gewalttatig|handgreiflich)',
      '(?:sticht|stach|eingestochen|einsticht) <3> (?:auf|zu|ein)',
      '(?:bedroh[a-z]*|morddrohung(?:en)?|todesdrohung(?:en)?|bombendrohung(?:en)?|drohanruf[a-z]*)',
      '(?:raub|ausgeraubt|beraubt|gestohlen mit) <3> (?:gerade|bewaffnet|messer|eben)',
    ],
    unlessNext: [
      '(?:vor|ein bis|regen|wetter|hosen|fur)',
      '(?:um (?:den|die|das) (?:letzten?|letzte|platz|spielzeug)|in der (?:tabelle|liga)|wie die kesselflicker)',
      '(?:training|kurs|verteidigung|schutz|beratung|stelle)',
    ],
    unlessBefore: [
      '(?:herz|wetter|uhr|puls|virus|computer|hagel|preis|preise|brief|arzt|therapeut|physio|hund|regen|schuh|schuhe|knie|zahn|konkurrenz|mannschaft|verein|film|buch|krimi|roman|fussball) <5>',
      '(?:fotograf|fotografin|foto) <4>',
      '(?:von (?:einer |der )?(?:mucke|wespe|biene|bremse|arbeit|papierkram|der arbeit))',
      '(?:haben|konnen|machen|bieten) sie <4>',
      '(?:sahne|eiweiss|eier) <2>',
    ],
    unlessNear: [
      '(?:kinder|jungs|bruder|hunde|katzen) <2> (?:schlagen|prugeln|streiten) sich um',
      '(?:mahnung|klage|kundigung|rauswurf|bussgeld|vertrag|preis|preise|anwalt|gericht|versicherung|angebot|therapieplatz|gutachten|prozess|verhandlung|jugendamt fuhrt) ?',
      'vom hocker',
      '(?:boxen|karate|judo|selbstverteidigung[a-z]*|kampfsport)',
      '(?:steuer|rechnung|mahngebuhr|vermieter kundigung)',
      '(?:krimi|film|buch|theater|serie|roman|lesung)',
      '(?:mucke|wespe|biene|zecke) <3> gestochen',
      '(?:hund|katze|fuchs) <3> angegriffen',
      'grippe <3> erwischt',
      'vom arzt verfolgt',
      '(?:ziel|ziele|strategie|sendung|paket|fussballspiel|nachrichten|sache) <3> verfolgt',
    ],
  },
  {
    kind: 'danger',
    patterns: [
      eitherOrder(`${AIM} <5> ${THEM}`, 5, KILL),
      `${HE} <4> bringt <2> ${THEM} um`,
      `${HE} <4> (?:mich|uns|sie|ihn) <2> (?:umbringt|totet|totschlagt|umbringen|abstechen|erschiessen|toten)`,
      `(?:der|die|einer|eine) bringt <1> ${THEM} um`,
      `(?:bringe?|steche?|schlage?|knalle?|mache?) <1> (?:dich|euch|sie|ihn|alle|die|meine[nr]?|den|jeden) <3> (?:um|ab|tot|kalt|fertig)`,
      `${AIM} <5> (?:haus|wohnung|alles|buro|praxis|laden|schule) <3> (?:an(?:zu)?zunden|abfackeln|in die luft|niederbrennen|kurz und klein)`,
      eitherOrder(
        `(?:hat|mit|zieht|halt|hatte|zuckt|tragt|haben|gezogen|fuchtelt|richtet|hielt|geht|halten|einem) <3> @weapon`,
        6,
        `${HE}`,
      ),
      '@who <4> (?:hat|mit|zieht|halt|hatte|zuckt|tragt|fuchtelt|richtet|hielt) <3> @weapon',
      '(?:bewaffnet|bewaffnete[nrs]?|schwer bewaffnet|mit vorgehaltener|messerstecher)',
      '(?:messer|pistole|waffe|gewehr) <4> (?:am hals|an den kopf|an die kehle|an den hals|in der hand|vor der tur|herum|fuchtelt|zieht|zuckt|gezogen|rum|auf mich|auf uns)',
      '(?:lasst|lassen|lasse) <4> nicht <4> (?:heraus|gehen|weg|aus (?:dem|der)|fort|nach hause|telefonieren|zu meinen)',
      'nicht <3> (?:herauslassen|herauslasst|gehen lasst|rauslassen|rauslasst|weglassen|weglasst)',
      '(?:bin|sind|werde|ist|hat mich|hat uns|halt mich|halt uns|mich|uns) <4> (?:eingesperrt|eingeschlossen|gefangen|festgehalten|eingeschlossen|fest gehalten|als geisel)(?! (?:ausgesperrt))',
      '(?:gefangen gehalten|gegen meinen willen|gegen ihren willen|in seiner gewalt|zwangsheirat|zwangsverheiratet|zwangsprostitution)',
      `angst <4> (?:vor|um) <2> (?:ihm|ihr|mann|ex|exmann|exfreund|freund|vater|stiefvater|sohn|bruder|partner|mein leben|unser leben|ihr leben|sein leben|leben|nachbarn|onkel)`,
      `angst dass (?:er|mein mann|mein ex|jemand|die|sie) <5> (?:umbring[a-z]*|schlagt|etwas antut|was antut|zuruckkommt|reinkommt|hereinkommt|antut|wehtut|totet|kommt|findet|wiederkommt)`,
      '(?:in|ausser) (?:gefahr|lebensgefahr)(?! (?:zu verlieren))',
      '(?:bin|sind|fuhle?n? mich|fuhle?n? uns) <3> nicht <2> sicher(?: (?:zuhause|daheim|zu hause|hier|bei ihm)|$)',
      '@who <4> (?:aggressiv|gewalttatig|randaliert|rastet aus|ausgerastet|dreht durch|durchgedreht|tobt|ausrastet|durchdreht|brutal|wird laut und)',
      '(?:randaliert|randalierer|randalieren)',
      '@who <4> (?:schlagt|haut|tritt|zertrummert|demoliert) <4> (?:alles|wohnung|tur|mobel|scheiben?|fenster|einrichtung) <2> (?:kurz|klein|ein|zusammen|kaputt)',
      '@child <5> (?:geschlagen|misshandelt|verprugelt|missbraucht|angeschrien und|schreit ganz|vernachlassigt|verhungert)',
      '(?:verfolgt|verfolgen|hinterhergelaufen|nachgelaufen|nachgegangen|lauert) <3> (?:mich|uns|mir|auf)',
      '(?:mich|uns) <3> (?:verfolgt|verfolgen)',
      '(?:werde|werden) <3> verfolgt',
      `(?:geht|lauft|fahrt|rennt|schleicht|folgt) <2> mir <3> (?:nach|hinterher|die ganze|seit|bis|auf schritt)`,
      '(?:folgt|verfolgt) <1> mir',
      'mir <3> (?:folgt|nachlauft|nachgeht|hinterherlauft|auflauert)',
      '(?:stalker|gestalkt|stalkt)',
      '(?:hort|horen) <2> mich <2> (?:sonst|nicht reden)|kann nicht (?:laut )?reden er (?:ist|hort)|muss leise (?:reden|sprechen|sein)',
      '(?:entblosst|exhibitionist)',
      '@who <3> (?:vor|an|bei|gegen) <2> (?:haustur|wohnungstur|tur) <6> (?:messer|droht|schreit|tritt|hammert|axt|pistole|umbringen|poltert|schlagt|brullt)',
    ],
    unlessNext: [
      '(?:wenn (?:ich|wir) <3> (?:zu spat|vergess[a-z]*|nicht|absage|spat|den|das|es))',
      '(?:mit (?:lob|arbeit|fragen)|vor langeweile|vor lachen)',
      '(?:mit (?:dem|einem) (?:gesetz|gericht|bussgeld))',
    ],
    unlessBefore: [
      '(?:ob|wie) sie <3>',
      '(?:haben|konnen|verkaufen|liefern|schleifen) sie <4>',
      '(?:das|es|warten|stress|arbeit|warterei|rucken|hitze) <2>',
      '(?:nicht|ohne) <1>',
      'zum <3>',
    ],
    unlessNear: [
      '(?:chef|chefin|boss) <4> (?:bringt|umbring[a-z]*|totet)',
      '(?:messer|axt|hammer|beil|waffe|waffen|gewehr) <5> (?:bestell[a-z]*|gekauft|verkauf[a-z]*|schleif[a-z]*|liefer[a-z]*|geschliffen|kaufen|reklamier[a-z]*|geliefert|angekommen|besteck|waffenschein|waffenbesitzkarte|waffenschrank)',
      '(?:besteck|waffenschein|waffenbesitzkarte|jagdschein|schutzenverein|waffenschrank)',
      '(?:vertrag|abo|angebot|konto|formular|system|website|webseite|seite|app|programm|warteschleife|passwort) <4> nicht',
      '(?:strategie|ziel|paket|sendung|nachrichten)',
      '(?:hund|katze) <3> (?:verfolgt|eingesperrt)',
      'auf instagram',
      '(?:ausgesperrt|schlussel verloren)',
      'ausser gefahr',
    ],
  },
];
