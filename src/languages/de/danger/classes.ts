const YEARS = [
  'ein',
  'zwei',
  'drei',
  'vier',
  'funf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwolf',
  'dreizehn',
];

const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');

const CHILDREN = [
  ...YEARS.flatMap((year) => ['e', 'er', 'en', 'es'].map((end) => `${year}jahrig${end}`)),
  ...words(`
  kind kinder kindes kindern kleinkind kleiner kleine kleinen baby babys saugling neugeborenes sohn sohnes sohne tochter
  tochterchen sohnchen enkel enkelin enkelkind enkelsohn enkeltochter junge jungen bub bube buben bursche madchen madel
  maitli meitli bueb zwilling zwillinge neffe nichte bruder schwester schulerin schuler jahrige jahriger teenager jugendlicher
  jugendliche stiefsohn stieftochter pflegekind patenkind`),
];

const OTHERS = words(`
  er sie jemand wer einer mann mannes manner manne frau frauen mensch menschen person personen leute herr herrn dame typ typen
  kerl vater vaters papa papi vati paps dad mutter mama mami mutti mam eltern opa opas oma omas omi opi grossvater grossmutter
  grosi uroma uropa ehemann ehefrau gatte gattin partner partnerin freund freundin freunde exfreund exfreundin exmann exfrau ex
  lebensgefahrte lebensgefahrtin verlobter verlobte onkel tante cousin cousine schwager schwagerin schwiegermutter
  schwiegervater schwiegersohn schwiegertochter stiefvater stiefmutter geschwister nachbar nachbarn nachbarin nachbars
  kollege kollegin kollegen kumpel mitarbeiter mitarbeiterin kunde kundin kunden patient patientin bewohner bewohnerin mieter
  gast gaste mitbewohner mitbewohnerin vermieter lehrling azubi arbeiter monteur handwerker fahrer beifahrer
  radfahrer radfahrerin fahrradfahrer motorradfahrer fussganger fussgangerin passant passantin wanderer kletterer senior
  seniorin rentner rentnerin alter alte alten fremder unbekannter mitschuler lehrer lehrerin pflegerin dieb einbrecher
  betrunkener besoffener maskierter wildfremder chef gruppe bekannter bekannte stammgast verwandter klient klientin
  schatz mitreisender student studentin tater angreifer`);

/**
 * Words that take the same place in a rule, written there as `@child`. `one` is anybody, `who` anybody but the caller,
 * `hurt` what was done to another, `hurts` what one does to another.
 */
export const classesDe: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    one: ['ich', 'wir', ...OTHERS, ...CHILDREN],
    who: [...OTHERS, ...CHILDREN],
    child: CHILDREN,
    hurts: words(`
      schlagt schlug schlagen haut verhaut verprugelt prugelt verdrischt tritt wurgt wurgte bedroht angreift attackiert
      misshandelt missbraucht vergewaltigt belastigt begrapscht sticht ersticht uberfallt qualt foltert stalkt schubst
      bedrangt fesselt erpresst ohrfeigt zusammenschlagt entfuhrt`),
    hurt: words(`
      geschlagen verhauen gehauen verprugelt verdroschen getreten gewurgt bedroht angegriffen attackiert misshandelt missbraucht
      vergewaltigt belastigt begrapscht niedergestochen abgestochen erstochen uberfallen ausgeraubt beraubt entfuhrt
      verschleppt zusammengeschlagen zusammengetreten niedergeschlagen geschubst geohrfeigt gequalt gefesselt
      eingesperrt festgehalten angeschossen erschossen angezundet bedrangt erpresst gestalkt geprugelt
      umgebracht getotet ermordet begrabscht gezerrt angefasst angespuckt gefoltert gekidnappt
      niedergeschossen abgeknallt verfolgt`),
    meds: words(`
      tablette tabletten pille pillen schlaftablette schlaftabletten schmerztabletten schmerzmittel herztabletten medikament
      medikamente medikamenten medizin beruhigungsmittel beruhigungstabletten schlafmittel antidepressiva blutdrucktabletten
      psychopharmaka blutverdunner tropfen insulin paracetamol ibuprofen aspirin novalgin tilidin morphium morphin tramadol
      methadon valium tavor diazepam zopiclon lithium heroin kokain ecstasy drogen dormicum dafalgan opiate fentanyl speed
      xanax betablocker eisentabletten marcumar digitalis pulver kapseln metformin`),
    poison: words(`
      spulmittel geschirrspulmittel abflussreiniger rohrreiniger putzmittel reinigungsmittel reiniger wcreiniger
      toilettenreiniger kloreiniger backofenreiniger sanitarreiniger waschmittel waschpod bleiche bleichmittel chlor chlorreiniger
      javelwasser domestos danklorix entkalker saure lauge natronlauge essigessenz salzsaure batterie batterien knopfzelle
      knopfzellen knopfbatterie knopfbatterien magnet magnete magneten munze geldstuck benzin diesel lampenol petroleum
      grillanzunder spiritus brennspiritus terpentin verdunner verdunnung nagellackentferner aceton lack kleber
      sekundenkleber frostschutz frostschutzmittel kuhlflussigkeit rattengift mausegift gift schneckenkorn unkrautvernichter
      pflanzenschutzmittel dunger insektengift insektenspray ameisengift parfum shampoo desinfektionsmittel tab tabs
      geschirrtab geschirrspultab spulmaschinentab spulmaschinentabs zigarette zigaretten kippe kippen nikotin
      tollkirsche tollkirschen vogelbeeren eibe fingerhut goldregen knollenblatterpilz knollenblatterpilze maiglockchen herbstzeitlose
      giftpilz giftpilze oleander engelstrompete murmel schraube nadel stecknadel scherbe scherben glasscherbe reissnagel legostein rasierklinge
      putzzeug methanol quecksilber chemikalie chemikalien klarspuler weichspuler seifenlauge fleckenentferner
      scheibenreiniger heizol motorol salmiak poolchlor chlortabletten schadlingsbekampfungsmittel thermometer`),
    part: words(`
      hand hande finger fingers daumen arm arme arms unterarm oberarm bein beine beinen fuss fusse zeh zehe zehen kopf hals
      gesicht auge augen ohr bauch oberschenkel unterschenkel handgelenk handgelenke pulsader pulsadern schlagader ader adern
      kehle nacken leiste brust rucken fingerkuppe fingerspitze knie stirn nase schulter`),
    weapon: words(`
      messer pistole waffe waffen gewehr revolver schusswaffe axt beil machete schwert hammer baseballschlager schlagstock
      eisenstange brechstange knarre flinte kuchenmesser klappmesser taschenmesser maschinengewehr klinge saure pfefferspray`),
    house: words(`
      haus hauses haustur wohnung wohnungen kuche schlafzimmer badezimmer bad garage schuppen zimmer keller dach dachboden dachstuhl
      garten buro praxis geschaft laden hotel schule heim gang flur treppenhaus balkon tur fenster mulltonne mulleimer ofen backofen
      herd pfanne motor vorhang vorhange sofa couch bett baum lieferwagen lastwagen lkw auto wagen bus flugzeug fabrik lager
      scheune stall halle block nachbarhaus hochhaus alles steckdose toaster trockner mikrowelle kessel heizung laptop akku
      kasten haare kleid kleidung hemd kuhlschrank wohnwagen restaurant kirche sicherungskasten waschmaschine weihnachtsbaum
      adventskranz gebaude stockwerk etage wald feld hecke fritteuse dunstabzug grill lampe kabel ladegerat papierkorb
      matratze teppich kamin schornstein dachgeschoss hutte carport container spulmaschine geschirrspuler handy`),
  }).map(([name, list]) => [name, new Set(list)] as const),
);
