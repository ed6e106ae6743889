import type { LabelKind } from '../../reception/model/reply-label.ts';

/** A name before a colon at the beginning of a line, and what it says of the line; models write English ones, too. */
export const LABELS_DE: Readonly<Record<LabelKind, readonly string[]>> = {
  /** It is not said, and what stands before it was no part of the reply. */
  reply: [
    'assistent',
    'assistentin',
    'telefonassistent',
    'ki',
    'ki-assistent',
    'sprachassistent',
    'empfang',
    'rezeption',
    'rezeptionistin',
    'antwort',
    'endgültige antwort',
    'ausgabe',
    'agent',
    'bot',
    'assistant',
    'ai',
    'receptionist',
    'answer',
    'final answer',
    'response',
    'reply',
    'output',
  ],
  /** The caller's next words, made up. */
  caller: [
    'anrufer',
    'anruferin',
    'kunde',
    'kundin',
    'patient',
    'patientin',
    'nutzer',
    'benutzer',
    'user',
    'caller',
    'human',
    'mensch',
  ],
  call: [
    'aktion',
    'werkzeug',
    'funktion',
    'funktionsaufruf',
    'werkzeugaufruf',
    'action',
    'action input',
    'tool',
    'tool call',
    'tool_call',
    'function',
    'function call',
    'tool_code',
  ],
};

/**
 * How thoughts begin that no tag opens, in German or in English: of the caller in the third person, of what is to be said.
 * What begins so is kept until it is clear whether a tag ends it.
 */
export const THOUGHTS_BEGIN_DE =
  /^(?:[*_#\s]*(?:gedanken?|überlegung(?:en)?|analyse|plan|intern|begründung|thoughts?|thinking|reasoning|analysis|internal)\s*[*_]*:|(?:(?:okay|ok|also|gut|so|nun|hm+|moment|zuerst|ah|alles klar)[,.:…—– ]+)*(?:(?:der|die|dieser|diese|unser|ein|eine) (?:nutzer(?:in)?|benutzer(?:in)?|anrufer(?:in)?|kunde|kundin|patient(?:in)?|person|user)(?!\p{L})|(?:wir|ich) (?:muss|müssen|sollte|sollten|soll) (?:hier |jetzt |nun |also |erst |zuerst |noch )*(?:antworten|reagieren|sagen,|prüfen|überlegen|herausfinden|entscheiden|beachten|nachfragen,|das werkzeug|die funktion|das tool)|lass mich (?:überlegen|nachdenken|prüfen)|die (?:frage|anweisung(?:en)?|regeln?|fakten) (?:ist|lautet|sagen|sagt|besag|nenn)|laut (?:den )?(?:anweisungen|regeln|fakten|prompt)|meine (?:aufgabe|anweisungen)|the (?:user|caller|customer|person)\b|(?:we|i) (?:need to|should|have to|must) (?:respond|reply|answer|say|call|use|check|ask|tell)|let me think|hmm+(?!\p{L})))/iu;

/** A reply that speaks of the caller in the third person was never meant for their ears, tag or none. */
export const NOT_FOR_THE_CALLER_DE =
  /(?<!\p{L})(?:der|die) (?:nutzer(?:in)?|benutzer(?:in)?|anrufer(?:in)?) (?:\p{L}+ )?(?:fragt|fragte|möchte|will|wollte|sagt|sagte|ist|war|hat|braucht|scheint|bittet|würde|könnte)(?!\p{L})|\bthe (?:user|caller|customer)(?:'s)? (?:\w+ )?(?:asks?|asked|wants?|says?|said|is|was|has|needs?)\b|(?<!\p{L})(?:systemprompt|system prompt|meine anweisungen|die anweisungen|take_message|connect_to_staff|end_call|opening_hours)(?!\p{L})/iu;
