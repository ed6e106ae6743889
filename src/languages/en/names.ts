/**
 * Common names of callers, for engines that listen by a grammar. All of them are words of the CMU Pronouncing
 * Dictionary; anybody else spells, or is heard as a recording.
 */
export const GIVEN_NAMES: readonly string[] = words(`
  adam alan alex alexander alice amanda amy andrea andrew angela ann anna anthony arthur barbara ben
  benjamin brenda brian carol caroline catherine charles charlotte chloe chris christina christine
  christopher claire colin daniel david deborah dennis diana donald donna dorothy edward elaine elizabeth
  emily emma eric eva frances francis frank gary george gillian grace graham hannah harry heather helen
  henry ian isaac jack jacob james jane janet jason jean jennifer jessica joan john jonathan joseph joyce
  judith julia julie karen kate keith kelly kenneth kevin laura lauren linda lisa louise lucy margaret
  maria marie mark martin mary matthew michael michelle mohammed nancy natalie neil nicholas nicola
  oliver olivia pamela patricia patrick paul peter philip rachel rebecca richard robert roger rose ruth
  ryan sally samantha samuel sandra sarah sharon simon sophie stephanie stephen steven stuart susan
  teresa thomas timothy tom tony tracy victoria vincent walter wendy william yvonne
`);

export const SURNAMES: readonly string[] = words(`
  adams ahmed ali allen anderson andrews armstrong bailey baker barker barnes bell bennett black brooks
  brown burke burns butler campbell carter chapman clark clarke cole collins cook cooper cox crawford
  cunningham davies davis dawson dixon edwards elliott ellis evans ferguson fisher fletcher ford foster
  fox garcia gibson gordon graham grant gray green griffiths hall hamilton harris harrison hart harvey
  henderson hill holmes howard hudson hughes hunt hunter jackson jenkins johnson johnston jones jordan
  kelly kennedy khan king knight kumar lawrence lee lewis lloyd lopez macdonald marshall martin martinez
  mason matthews mcdonald miller mills mitchell moore morgan morris morrison murphy murray nelson nguyen
  o'brien o'connor o'neill owen palmer parker patel pearson perez phillips porter powell price quinn reid
  reynolds richards richardson roberts robertson robinson rodriguez rogers rose ross russell scott shah
  sharma shaw simpson singh smith spencer stevens stewart stone sullivan taylor thomas thompson turner
  walker wallace walsh ward watson watts webb wells west white wilkinson williams williamson wilson wood
  wright young
`);

/** Whether letters spell a name that is common, and not the beginning of a longer one: "c l a r k" may go on with "e". */
export function isWholeName(letters: string): boolean {
  const begun = ALL.filter((name) => name.startsWith(letters));
  return begun.length === 1 && begun[0] === letters;
}

const ALL = [...new Set([...GIVEN_NAMES, ...SURNAMES].map((name) => name.replace("'", '')))];

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
