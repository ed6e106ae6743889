const WORDS =
  '(?:natürlich|gern|gerne|sehr gern|sehr gerne|selbstverständlich|klar|sicher|okay|ok|in ordnung|alles klar|gut|sehr gut|ja|prima|wunderbar|perfekt|super|danke|danke schön|dankeschön|vielen dank|danke ihnen|kein problem|verstehe|ich verstehe|verstanden|ich habe sie verstanden|hallo|guten tag|also|so|ach so|mal sehen|lassen sie mich (?:kurz )?(?:sehen|schauen|nachsehen|nachschauen|überlegen)|ich (?:sehe|schaue) (?:kurz )?nach|(?:einen |ein )?(?:kleinen )?(?:moment|augenblick)|bitte|für sie|das tut mir leid|tut mir leid|es tut mir leid|entschuldigung|entschuldigen sie|gute frage|das ist eine gute frage|genau|richtig)';

const ACKNOWLEDGEMENT = new RegExp(`^(?:${WORDS}[\\s,.!…—–-]*)+$`, 'i');

/** Whether a clause only says that the caller was heard: what follows it is still the whole answer. */
export function isAcknowledgement(clause: string): boolean {
  return clause.length < 120 && ACKNOWLEDGEMENT.test(clause.normalize('NFC'));
}
