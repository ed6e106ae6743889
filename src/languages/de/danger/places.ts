import type { Rule } from '../../../reception/understand/danger/rule.ts';
import { eitherOrder } from './either-order.ts';

const OFFICE =
  '(?:wartung|prufung|prufen|gepruft|uberprufung|ubung|versicherung|schutz|schutzbeauftragt[a-z]*|probe|probealarm|test|testen|getestet|vertrag|rechnung|tarif|zahler|anbieter|ablesen|abgelesen|installateur|therme|kessel|kaufen|bestellen|montage|montieren|batterie|batterien|wechseln|getauscht|tauschen|austauschen|gewartet|termin|anschluss|verordnung|konzept|angebot|einbau|einbauen|unterweisung|schornsteinfeger|kaminkehrer|rauchfangkehrer)';
const ALARM =
  '(?:rauchmelder|feuermelder|brandmelder|feueralarm|brandalarm|rauchwarnmelder|brandmeldeanlage)';
const GAS_ALARM =
  '(?:gasmelder|gaswarner|gasalarm|co melder|co warner|kohlenmonoxidmelder|kohlenmonoxidwarner|kohlenmonoxid melder|gaswarngerat|co2 melder)';
const SOUNDS =
  '(?:piept|piepst|pfeift|piepsen|piepen|geht los|losgegangen|lost aus|ausgelost|schlagt an|angeschlagen|angegangen|schrillt|heult|alarm|geht|lauft|hort nicht auf)';

/** Fire, gas and other places to leave. */
export const placesDe: readonly Rule[] = [
  {
    kind: 'danger',
    patterns: [
      '(?:es|hier|da|nachbarn|gegenuber|nebenan|haus|drau(?:ss|s)en) brennt(?! (?:mir|in mir|auf den|unter den))',
      'brennt(?: <1>)? es',
      eitherOrder(
        '@house',
        4,
        '(?:brennt|brennen|in flammen|feuer gefangen|in brand|angefangen zu brennen|lichterloh|raucht|qualmt|am brennen|ausgebrannt|abgebrannt|steht in flammen)',
      ),
      '(?:hilfe|feuer) (?:feuer|es brennt)',
      '^(?:<1> )?feuer(?: (?:hier|im|in|schnell))?',
      '(?:ist|gibt|haben|ausgebrochen|sehe|sehen) <3> (?:feuer|brand)(?! (?:aus|sie|stelle|mauer))',
      '(?:feuer|brand) <3> (?:ausgebrochen|gelegt|gefangen|im|in|bei|auf dem|nicht loschen|breitet|hier)',
      '(?:wohnungsbrand|kuchenbrand|zimmerbrand|dachstuhlbrand|waldbrand|kabelbrand|fettbrand|kellerbrand|hausbrand|brandstiftung|autobrand|grossbrand|schwelbrand|zimmerbrand|brandstifter)',
      '(?:flammen|lichterloh|feuersbrunst)',
      eitherOrder(
        '(?:rauch|qualm|rauchwolke|rauchentwicklung|rauchschwaden)',
        4,
        '(?:kommt|dringt|zieht|quillt|steigt|voller|heraus|treppenhaus|schwarzer|dichter|dicker|starker|starke|aus|uberall|voll|viel|im|in der)',
      ),
      '(?:es|hier|kuche|wohnung|steckdose|gerat|kabel|maschine|auto|motor|treppenhaus|sicherungskasten|computer) <2> (?:raucht|qualmt|schmort|verqualmt|verraucht)',
      '(?:riecht|stinkt|geruch|gestank) <4> (?:verbrannt|verschmort|brandig|brenzlig|rauch|qualm|verkohlt|angeschmort|verbranntem)',
      `${ALARM} <5> ${SOUNDS}(?! alle)(?! <2> (?:minuten|stunde))`,
      '(?:explodiert|explosion|explosionen|explodieren|gasexplosion)',
      '(?:spruht|schlagt|spruhen|schlagen|fliegen) <2> funken',
      'funken <2> (?:spruh[a-z]*|flieg[a-z]*|schlag[a-z]*|aus)',
    ],
    unlessBefore: [`${OFFICE} <3>`],
    unlessNext: [`<4> ${OFFICE}`],
    unlessNear: [
      '(?:augen?|haut|sonne|magen|hals|frage|thema|interesse|interessier[a-z]*|kerze|lampe|gluhbirne|licht|kontrollleuchte|lampchen|dvd|cd|ungeduld) <3> (?:brennt|brennen|brennend[a-z]*)',
      '(?:brennt|brennen) <4> (?:auge|augen|haut|magen|hals|licht|lampe|gluhbirne|ofen|wasserlassen|blase|wunde|sonne|nageln)',
      '(?:raucht|rauchen) <3> (?:zigaretten?|nicht|pfeife|kette|wieder)',
      '(?:popularitat|preise|kosten|nachfrage|zahlen|rechnung|stromkosten) <2> (?:explodier[a-z]*)',
      'aufhoren zu rauchen|rauchen auf|mitarbeiter raucht|raucherentwohnung',
      '(?:lagerfeuer|osterfeuer|kaminfeuer|feuerwerk|feuerschale|feuerstelle|feuerholz|grillen|silvester)',
      'brennt <4> frage',
      'ofen brennt nicht|kerzen?',
      'mein kopf (?:raucht|explodiert)|kopf <2> (?:raucht|explodiert)',
    ],
  },
  {
    kind: 'danger',
    patterns: [
      '(?:riecht|stinkt|rieche|riechen|geruch|gestank|gerochen|geruchs) <4> (?:nach )?gas',
      '(?:gasgeruch|gasleck|gasaustritt|gasgestank|gasalarm)',
      'gas <4> (?:austritt|ausgetreten|tritt aus|stromt|ausstromt|lauft aus|zischt|entweicht|offen|leck|riecht|gerochen|geruch|undicht|ausgelaufen|stinkt)',
      '(?:tritt|stromt|entweicht|lauft) <4> gas <1> (?:aus|heraus)',
      '(?:gasleitung|gasrohr|gasflasche|gashahn|gasherd|gastank|gaskartusche|gaskocher|gasheizung|gastherme) <6> (?:undicht|leck|beschadigt|angebohrt|getroffen|zischt|stinkt|kaputt|riecht|offen|offen gelassen|brennt|leckt|angelassen|erwischt|umgefallen und)',
      '(?:angebohrt|angebaggert|beschadigt|erwischt) <4> (?:gasleitung|gasrohr)',
      'kohlenmonoxid',
      `${GAS_ALARM} <5> ${SOUNDS}`,
      '(?:chemieunfall|gefahrgut|giftgas|chlorgas|giftige dampfe|giftwolke|ammoniak <3> (?:aus|riecht)|chlor <3> ausgetreten)',
    ],
    unlessBefore: [`${OFFICE} <3>`],
    unlessNext: [`<4> ${OFFICE}`],
    unlessNear: ['(?:hund|katze|auspuff) stinkt'],
  },
  {
    kind: 'danger',
    patterns: [
      '@child <6> (?:verschwunden|weg|nicht mehr da|weggelaufen|verloren|vermisst|verlorengegangen|abgehauen|nicht auffindbar|entfuhrt|verschleppt|unauffindbar|ausgerissen|verlaufen|ausgebuxt|mitgenommen)(?! (?:in den|zum|zur|in die|gegangen|gezogen|geschickt))',
      '(?:finde|finden|gefunden) <4> @child <3> (?:nicht|nirgends|nirgendwo)',
      '@child <5> nicht <2> (?:nach hause|heimgekommen|aufgetaucht|zuruckgekommen|heimgekehrt|aus der schule)',
      '(?:jemand|mann|frau|fremder|typ|ex|exmann|er|sie) <5> @child <3> (?:mitgenommen|entfuhrt|weggenommen|ins auto gezerrt|geschnappt|entreissen|gestohlen|angesprochen und|mitnehmen)',
      '(?:demenz|demente|dementer|demenzkrank[a-z]*|alzheimer|verwirrte[rn]?) <8> (?:verschwunden|weg|weggelaufen|vermisst|abgehauen|herumirrt|irrt|nicht mehr da|abgangig)',
      '(?:@who|@child) <5> (?:vermisst|verschollen|abgangig|spurlos <1>)',
      '(?:vermisse|vermissen) <3> @child',
      '@child <6> (?:eingeschlossen|eingesperrt|allein|gefangen) <3> (?:auto|wagen|hitze|sonne|bad|badezimmer|wohnung|aufzug|keller)',
      '(?:auto|wagen|bad|badezimmer|aufzug|keller|kofferraum) <5> @child <4> (?:eingeschlossen|eingesperrt|allein|zuruckgelassen|drin|gefangen)',
      '(?:auto|wagen) <4> (?:ist|sitzt|liegt|hockt) <3> @child <4> (?:heiss|hitze|sonne|allein)',
      eitherOrder(
        '(?:stecke?n?|steckt|sitzen?|sitze|sitzt|hange?n?|hangt|eingeschlossen|feststecken|festsitzen|festsitz[a-z]*|gefangen|eingesperrt)',
        4,
        '(?:aufzug|fahrstuhl|gondel|seilbahn|sessellift|tresor|kuhlraum|kuhlhaus|tunnel|schacht)',
      ),
      '(?:bombe|bomben|sprengsatz|handgranate|granate|sprengstoff|fliegerbombe|rohrbombe|weltkriegsbombe|bombenalarm)(?! (?:gut|geil|party|stimmung|wetter))',
      'wasser <6> (?:sicherungskasten|steckdosen?|strom|stromkasten|elektrik)',
      '(?:es|sicherungskasten|steckdose) <1> (?:funkt|funkts)',
      '(?:verdachtig[a-z]*|herrenlos[a-z]*) (?:paket|gegenstand|koffer|gepackstuck|tasche|packchen|brief)',
      '(?:weisses pulver|anthrax)',
      '(?:decke|dach|haus|wand|gebaude|gerust|brucke|boden|balkon|kran) <3> (?:eingesturzt|sturzt ein|zusammengesturzt|einsturzt|umgesturzt|herabgesturzt|eingebrochen|bricht ein)',
      '(?:lawine|verschuttet|erdrutsch|mure|murenabgang|bergsturz|steinschlag|felssturz|hochwasser <6> (?:eingeschlossen|dach|nicht heraus|steigt)|uberschwemmung <5> (?:eingeschlossen|nicht heraus|dach)|sturzflut)',
      '(?:wasser) <4> (?:steigt|steht) <5> (?:nicht heraus|eingeschlossen|bis zum (?:hals|bauch|fenster))',
      '(?:stromkabel|stromleitung|hochspannungsleitung|oberleitung|kabel|strommast) <4> (?:hangt|liegt|heruntergefallen|abgerissen|am boden|funken|auf der|blank)',
      '(?:hangt|liegt) <3> (?:stromkabel|stromleitung|hochspannungsleitung)',
      '(?:geisterfahrer|falschfahrer)',
      '(?:person|jemand|mann|frau|kind|kinder|auto|kuhe?) <4> (?:auf|auf dem|auf den) <1> (?:gleis|gleisen|autobahn|bahngleisen|schienen|bahnubergang)',
      '(?:verirrt|verlaufen|verstiegen|festgestiegen|eingeschneit) <5> (?:berg|wald|gebirge|klettersteig|nebel|schnee|dunkel|heraus)',
      '(?:berg|wald|gebirge|klettersteig|felswand|nebel) <6> (?:verirrt|verlaufen|verstiegen|abgesturzt|nicht mehr (?:weiter|herunter|zuruck)|fest)',
      '(?:seenot|bergnot|boot <3> (?:gekentert|sinkt|untergegangen)|gekentert)',
      '(?:evakuier[a-z]*|radioaktiv)',
      '(?:auto|wagen|bus) <3> (?:im wasser|in den (?:fluss|see|graben|kanal)|uberschlagen|sinkt)',
    ],
    unlessBefore: [
      `${OFFICE} <3>`,
      '(?:website|webseite|daten|paket|post|brief|unterlagen|geld|akte) <4>',
      '(?:umsatz|preis) <3>',
    ],
    unlessNext: [
      `<4> ${OFFICE}`,
      '(?:zug|arbeit|stau|besprechung)',
      '(?:in der (?:schule|kita)|bei (?:der oma|opa|oma))',
    ],
    unlessNear: [
      '(?:hund|katze|kater|wellensittich|paket|schlussel|brille|handy|geldbeutel|portemonnaie|unterlagen) <3> (?:verschwunden|weg|verloren|weggelaufen|entlaufen)',
      '(?:milchzahn|zahn|fullung|krone|jacke|mutze|termin|brille|rezept|karte|impfpass|ausweis|interesse|appetit|stimme|job|wette|spiel)',
      '(?:fieber|husten|schmerzen|ausschlag) <2> weg',
      'badebombe|bombenwetter|(?:das )?war die bombe',
      '(?:fruher|schon) weg|weg (?:von zuhause|im urlaub|auf reisen|zum studieren)|weggezogen',
      'im stau',
      '(?:keiner|niemand|nichts) drin',
    ],
  },
  {
    kind: 'danger',
    isEvent: true,
    patterns: [
      '(?:angefahren|uberfahren|umgefahren|uberrollt|zusammengefahren|unter (?:den|das|die|einen) (?:auto|lkw|zug|bus|traktor|tram|strassenbahn|bagger))',
      '(?:unfall|autounfall|verkehrsunfall|motorradunfall|arbeitsunfall|fahrradunfall|massenkarambolage|skiunfall|badeunfall) <3> (?:gegeben|passiert|gehabt|gebaut|verletzt|verletzte|verletzten|geschehen|gewesen|bei uns|vor|direkt|hier)',
      '(?:schwerer?|schlimmer?|schweren|schlimmen|hatten|hatte|gabs|gab|hier ist|hier war) <2> (?:unfall|autounfall|verkehrsunfall|motorradunfall|arbeitsunfall)',
      '(?:auto|wagen|bus|lkw|motorrad) <3> uberschlagen',
      '(?:auto|lkw|lastwagen|bus|zug|autos|motorrad) <5> (?:zusammengestossen|gekracht|gerast|gefahren und|zusammengekracht|verungluckt|entgleist)',
    ],
    unlessNext: ['(?:meldung|versicherung|regulierung|bericht)'],
    unlessBefore: ['(?:rechnung|termin|fuchs|igel|hund|katze|reh) <3>'],
    unlessNear: [
      '(?:blechschaden|niemand verletzt|keiner verletzt|versicherung|anwalt|schmerzensgeld|attest|bescheinigung|berufsgenossenschaft|suva|krankschreibung|physio[a-z]*|unfallbericht|gutachten|kostenvoranschlag|werkstatt|parkschaden)',
    ],
  },
];
