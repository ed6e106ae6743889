const WORDS =
  "(?:of course|sure|certainly|absolutely|okay|ok|all right|alright|right|yes|great|perfect|good|thank you|thanks|no problem|i see|i understand|got it|hello|hi|well|so|let me (?:see|check|look|have a look|think|look that up)|one (?:moment|second)|just a (?:moment|second)|please|for you|i am sorry|i'm sorry|sorry|to hear that|good question|that is a good question|that's a good question)";

const ACKNOWLEDGEMENT = new RegExp(`^(?:${WORDS}[\\s,.!…—–-]*)+$`, 'i');

/** Whether a clause only says that the caller was heard: what follows it is still the whole answer. */
export function isAcknowledgement(clause: string): boolean {
  return clause.length < 120 && ACKNOWLEDGEMENT.test(clause.replaceAll('’', "'"));
}
