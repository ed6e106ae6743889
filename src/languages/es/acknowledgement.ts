const WORDS =
  '(?:claro(?: que sí)?|por supuesto|desde luego|cómo no|de acuerdo|vale|okay|ok|muy bien|bien|bueno|sí|perfecto|estupendo|genial|gracias|muchas gracias|con mucho gusto|con gusto|sin problema|no hay problema|entendido|entiendo|comprendo|ya veo|le entiendo|le escucho|hola|buenos días|buenas tardes|buenas noches|a ver|pues|déjeme (?:ver|mirar|comprobarlo|pensar|consultarlo)|permítame|un (?:momento|momentito|segundo)|por favor|lo siento(?: mucho)?|perdone|disculpe|perdón|siento (?:oír eso|escuchar eso)|lamento (?:oír eso|escuchar eso)|buena pregunta|es una buena pregunta)';

const ACKNOWLEDGEMENT = new RegExp(`^(?:[¡¿]*${WORDS}(?!\\p{L})[\\s,.!…—–-]*)+$`, 'iu');
/** Nothing longer is one; the pattern is tried on no more. */
const MAX_CHARS = 120;

/** Whether a clause only says that the caller was heard: what follows it is still the whole answer. */
export function isAcknowledgement(clause: string): boolean {
  return clause.length < MAX_CHARS && ACKNOWLEDGEMENT.test(clause);
}
