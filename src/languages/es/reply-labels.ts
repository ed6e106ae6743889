import type { Labels } from '../../reception/model/reply-label.ts';

/** A name before a colon at the beginning of a line, and what it says of the line. Models write English ones, too. */
export const LABELS_ES: Labels = {
  /** It is not said, and what stands before it was no part of the reply. */
  reply: [
    'asistente',
    'asistente virtual',
    'recepcionista',
    'agente',
    'respuesta',
    'respuesta final',
    'contestación',
    'salida',
    'assistant',
    'ai',
    'receptionist',
    'bot',
    'answer',
    'final answer',
    'response',
    'final response',
    'reply',
    'output',
  ],
  /** The caller's next words, made up. */
  caller: ['usuario', 'llamante', 'cliente', 'paciente', 'persona', 'user', 'caller', 'human', 'customer'],
  call: [
    'acción',
    'herramienta',
    'llamada a herramienta',
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
 * How thoughts begin that no tag opens: of the caller in the third person, of what is to be said. What begins so is
 * kept until it is clear whether a tag ends it.
 */
export const THOUGHTS_BEGIN_ES =
  /^(?:[*_#\s]*(?:pensamientos?|razonamiento|an[aá]lisis|plan|interno|thoughts?|thinking|reasoning|analysis)\s*[*_]*:|(?:(?:vale|ok|okay|bien|muy bien|bueno|entonces|as[ií] que|a ver|primero|veamos|espera|hmm+|hm|ah|pues|de acuerdo)[,.:…—– ]+){0,6}(?:(?:el|la|este|esta|nuestro) (?:usuario|usuaria|llamante|cliente|interlocutor|persona que llama)(?!\p{L})|(?:ella|[eé]l) (?:quiere|pide|pregunta|necesita|dice|ha|est[aá])(?!\p{L})|(?:debo|debemos|tengo que|tenemos que|necesito|deber[ií]a) (?:responder|contestar|decir|llamar|usar|comprobar|considerar|averiguar|determinar|pensar|ofrecer|preguntar|dar|mantener|hablar|seguir)|d[eé]jame pensar|pensemos|la pregunta (?:es|dice)|las instrucciones|seg[uú]n (?:las instrucciones|las reglas|los datos|el prompt)|mi (?:tarea|objetivo)|the (?:user|caller|customer)(?!\p{L})|let me think|hmm+(?!\p{L})))/iu;

/** A reply that speaks of the caller in the third person was never meant for their ears, tag or none. */
export const NOT_FOR_THE_CALLER_ES =
  /(?<!\p{L})(?:el|la) (?:usuario|usuaria|llamante|interlocutor|persona que llama) (?:quiere|pide|pregunta|dice|ha|est[aá]|necesita|parece|podr[ií]a|es|era|ten[ií]a|tiene)(?!\p{L})|(?<!\p{L})(?:system prompt|mis instrucciones|las instrucciones (?:dicen|indican)|take_message|connect_to_staff|end_call|opening_hours|the (?:user|caller) (?:wants|asks|is|says))(?!\p{L})/iu;
