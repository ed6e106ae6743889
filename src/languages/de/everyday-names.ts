/** Words that are never a name by themselves: as an alias ("IT") they count only where somebody is asked for. Folded. */
export const FUNCTION_WORDS: ReadonlySet<string> = words(
  `ab aber alle alles als also am an auch auf aus bei beim bin bis da damit dann das dass dem den denn der des die dies diese doch du durch ein eine einem einen einer er es etwas euch
  fur gar geht gerade gern gerne habe haben hat hatte hier ich ihm ihn ihnen ihr ihre im in ins ist ja jede jemand jemanden jetzt kann kein keine man mehr mein meine mich mir mit nach nein nicht nichts noch
  nun nur ob oder ohne schon sehr sein seine selbst sich sie sind so soll uber um und uns unser unsere unter viel vom von vor war warum was weil wenn wer wie wieder will wir wird wo wohl zu zum zur zwei`,
);

/** German words that are people's names, too: alone they are asked about before a phone rings. Folded. */
export const EVERYDAY_NAMES: ReadonlySet<string> = words(
  `acker adler albrecht alt amsel anders anfang angel angst apfel april arm arzt ast auer august baar bach backer bader baer bar bart bauer baum baumeister becher beck becker beer beil bein bender berg berger best beutel beyer
  bayer bier biene binder birne bischof blank blatt blau bleich blitz block blum blume bock bogen bohne bohrer borg bote bottcher brand brandt braun braut breit brenner brief brot bruch bruck brucke bruder brunner brunnen brust
  buch buche buchner bunt burg burger busch butter christ damm daumen decker demut deutsch dick dorn dorf drechsler dreher dunkel dunn durr eber eck ehrlich eiche eigen eilig eisen eis ende engel ente erbe erde ernst esel
  essig eule fahrer falk falke farber fass feder feier feil fein feind feld fels fest feuer fichte fiedler finger fink fisch fischer flasche fleck fleischer fleischmann fliege flink floh flora flugel folger forster frank franke franz frei freitag freund frisch
  frieden friede froh frohlich frosch frost frucht fruh fruhling fuchs fuhrmann funk furst fuss gans garten gartner gast geiger geist geld gerber gerecht gerste glas glaser glocke gluck gold goldmann gott graben graf grau greis gries grimm grob gross grun
  grund gut haas haar habicht hafer hafner hagel hahn hain hals hammer hand hart hase hass haupt haus hauser hausmann hecht hecker heft heide heil heiland heim heinz held hell heller helm hemd herbst herd herde hering herr herz herzog hesse heuer hilf himmel
  hirsch hirt hirte hoch hof hofer hoffmann hofmann hold holz honig horn huber huhn hummel hund hunger hut igel jager jahn jung junge jungmann just kaiser kalb kalt kamm kammer kammerer kanne kanzler karl karpf kasper kasten kater katz kaufmann kaufer
  keil kellner keller kern kessel kiefer kind kirche kirsch klang klar klein klinge klopfer klug knecht kneip knopf koch koffer kohl kohle kohler konig kopf korb korn kraft kramer kranz kraus krause krebs kreis kreuz krieg krieger kron kruger krumm kubler kuchler
  kugel kuh kuhn kunst kunz kupfer kurz lamm land lang lange langer laub lauf laut leben leder lehmann lehrer leicht leim lenz lerche leser licht lieb liebe lieber lied lilie linde linder link locher loffel lohn lorbeer lowe luchs luft lustig macht mai mahler
  maler mann mark markt marz mast maurer maus mauser meer mehl meister merk merkel messer metzger mild milch mittag mohr mohn mond montag moos morgen moser mucke muller mund munter munz musik mut nacht nadel nagel nass nebel neu neumann nord nuss oben ochs ofen
  ohr ost oster otto pabst papst paul peter pfaff pfanne pfarrer pfau pfeffer pfeifer pfeil pferd pflug pfund pohl post probst puls quell rabe rad radler rasch rath rau rauch raum recht redlich regen reich reichel reif rein reiner reis reise reiter rest rettich
  richter riegel riese ring ritter rock roggen rohr roller rose rosen rost rot roth ruhe rund sachs sack saft sager salz samstag sand sander sauer schaf schafer schaffer schall schatz schauer scheffel schein schenk scherer scherz schick schiff schiller schild schimmel schlag
  schlosser schloss schluter schluss schmal schmerz schmidt schmied schmitt schnabel schnee schneider schnell schock scholz schon schrader schrank schreiber schreiner schroder schritt schuh schule schuler schulz schulze schumacher schuster schutz schwab schwabe schwan
  schwarz schweiger schweizer see seele segen seidel seife seiler selig sommer sonne sonntag sorge spat spatz specht speck speer speicher spiegel spiel spindler spitz sporn springer stahl stamm star stark stau steiger stein steiner stern stiefel stier still stock stoll
  stolz storch strauch strauss streit stroh strom stuck stumpf sturm suss tag taler talmann tanne tanzer taub taube tausend teich teller teufel tiefer tisch topf topfer traub trost turm uhl uhr ulm unger unruh vater veit vetter vogel vogt voll wache wachter wagen wagner
  wald walter wand warm wasser weber wecker weg wegner weide weiler wein weiss weich weit welle welt wende wenig werner west wetter wicht widder wiese wild will winkel winter wirt wirth witt witz wohl wolf wolff wolke wolle wolter wunder wunderlich wunsch wurm wurst zahn
  zander zauber zaun zeiger zeit zeller zettel ziege ziegel ziegler zimmer zimmermann zink zopf zorn zucker zweig zwick zwinger`,
);

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
