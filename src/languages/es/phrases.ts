import type { NotReached } from '../../core/outcome.ts';
import type { PhraseBook, SpokenChoice } from '../../reception/phrase-book.ts';
import { toWhom, withArticle } from './articles.ts';
import { hoursPhrasesEs } from './hours/phrases.ts';
import { readBack, readBackStart } from './read-back.ts';

/** Everything the attendant says in Spanish by its own rules: with usted, in words of Spain and Latin America alike. */
export const phrasesEs: PhraseBook = {
  automated: 'Le atiende un asistente automático.',
  help: '¿En qué puedo ayudarle?',
  oneMoment: 'Un momento, por favor.',
  callDeclined: 'No atendemos llamadas de su número. Adiós.',
  leaveAfterTone:
    'Ahora mismo nadie puede atender su llamada. Por favor, deje su mensaje después de la señal.',
  line: {
    pressOne: 'Una llamada para la oficina: para atenderla pulse 1.',
    place: (place) =>
      place === 1
        ? 'Es usted el siguiente de la cola.'
        : `Es el número ${place} de la cola, espere, por favor.`,
    placeBehind: 'Hay muchas llamadas antes que la suya, espere, por favor.',
    offer: 'Para que le llamemos sin perder su turno pulse 1, o siga a la espera.',
  },
  anythingElse: '¿Puedo ayudarle en algo más?',
  goOn: '¿Qué más puedo hacer por usted?',
  recorded: 'Esta llamada se graba.',
  recordedMayRefuse: (key) => `Esta llamada se graba. Si no lo desea, pulse el ${key} o dígalo.`,
  mayBeHeard: 'Nuestro equipo puede escuchar esta llamada.',
  recordingDeleted:
    'De acuerdo. He dejado de grabar, y lo que se había grabado de esta llamada está borrado.',
  recordingStopped: 'De acuerdo. He dejado de grabar.',
  nothingRecorded: 'Nada de esta llamada se graba.',
  noCards: 'Por favor, no me diga números de tarjeta: no los acepto, y no se guarda nada de ello.',
  listening: 'Dígame, le escucho.',

  ...hoursPhrasesEs,

  // People.
  puttingThrough: (name: string) => `Le paso con ${withArticle(name)}.`,
  toStaff: 'Le paso con una persona de nuestro equipo.',
  nameNotFound: 'No he encontrado ese nombre.',
  whoToSpeakTo: '¿Con quién desea hablar?',
  whichPerson: (names: readonly string[]) => `¿Se refiere ${list(names.map(toWhom), 'o')}?`,
  /** Many to choose from, or people of one name. */
  whichOf: (choices: readonly SpokenChoice[]) =>
    `¿A quién se refiere? Diga el nombre completo o marque una tecla. ${choices.map(forKeys).join(' ')}`,
  offerRing: (name: string) => `¿Le paso con ${withArticle(name)}?`,
  cannotTell: 'Eso no se lo puedo decir.',
  allRight: 'De acuerdo.',
  /** To "are you a person?" */
  machine: (business: string) => `No soy una persona: soy el asistente automático de ${business}.`,
  didYouMean: (name: string) => `¿Se refiere ${toWhom(name)}?`,
  notReached: (name: string, because: NotReached) =>
    `${because === 'queue-callback' ? 'De acuerdo' : 'Lo siento'}, ${withArticle(name)} ${NOT_REACHED[because]}.`,
  givenBack: 'Vuelve a hablar con el asistente automático.',
  somebody: 'nuestro equipo',
  triedAlready: (name: string) => `Ya he llamado ${toWhom(name)}, sin respuesta.`,
  askWhoCalls: '¿De parte de quién, y por qué asunto llama?',
  offerVoicemail: (name: string) => `¿Le paso con el buzón de voz de ${withArticle(name)}?`,
  toVoicemail: (name: string) => `Le paso con el buzón de voz de ${withArticle(name)}.`,
  messageOrOther: (name: string | null) =>
    `¿Quiere dejar un mensaje${forWhom(name)} o hablar con otra persona?`,
  offerMessage: (name) => `¿Quiere dejar un mensaje${forWhom(name)}?`,
  offerPerson: '¿Le paso con una persona? Diga sí o no.',

  // Messages.
  messageStart: (forName) => `Voy a tomar nota de su mensaje${forWhom(forName)}.`,
  recordsMessage: 'Lo que me diga se graba para nuestro equipo.',
  askName: '¿Me dice su nombre, por favor?',
  thanks: (name: string) => `Gracias, ${name}.`,
  noName: (recorded: boolean) =>
    recorded
      ? 'No he entendido su nombre, pero nuestro equipo podrá escuchar lo que ha dicho.'
      : 'No he entendido su nombre. Sigamos.',
  offerCallback: (digits: string) => `¿Le llamamos al ${digits}?`,
  askNumber: '¿A qué número podemos llamarle?',
  numberSoFar: (digits: string) => `De momento tengo ${digits}. Continúe, por favor.`,
  askAreaCode: (digits: string) =>
    `Tengo ${digits}. ¿Cuál es el prefijo, el código de área? Si no hay, diga: eso es todo.`,
  numberByKeys: 'También puede marcarlo en el teclado; termine con la tecla numeral o almohadilla.',
  noNumber: 'No he entendido ningún número. Sigamos.',
  keepNumber: (digits: string) => `Me quedo con el ${digits}.`,
  askReason: '¿De qué se trata?',
  noReason: (recorded: boolean) =>
    recorded
      ? 'No lo he entendido todo, pero nuestro equipo podrá escuchar su grabación.'
      : 'No lo he entendido. Sigamos.',
  readBackStart,
  readBack,
  askConfirm: '¿Es correcto?',
  askFix: '¿Qué cambio: el nombre, el número o el motivo?',
  noted: 'He anotado su mensaje.',
  notedSoFar: 'He anotado lo que me ha dicho.',
  notStored: 'Lo siento, en este momento no puedo guardar mensajes.',
  missedCallNoted: 'He avisado a nuestro equipo de que ha llamado.',
  inLineSince: (since) => `devolver la llamada, en espera desde ${since}`,
  dropped: 'De acuerdo, no tomo ningún mensaje.',

  // When it goes wrong.
  notUnderstood: 'Perdone, no le he entendido.',
  notHeard: 'Perdone, no le oigo.',
  stillThere: '¿Sigue ahí?',
  stillHere: 'Sigo aquí.',
  cutOff: 'Disculpe, se ha cortado un momento.',
  trouble: 'Lo siento, me cuesta entenderle.',
  /** Without numbers where nobody has written the country. */
  emergency: (numbers, onPhone) => `Si es una emergencia, ${dial(numbers, onPhone)} ahora mismo.`,
  /** Also said to who is worried about somebody else. */
  suicide: (helpline, numbers, onPhone) =>
    [
      'Me alegro de que me lo haya contado. Nadie tiene que pasar por esto a solas.',
      helpline === undefined ? '' : `Hay alguien con quien hablar, de día y de noche: llame al ${helpline}.`,
      `Si hay una vida en peligro, ${dial(numbers, onPhone)} ahora mismo.`,
    ]
      .filter((text) => text !== '')
      .join(' '),

  // Keys.
  menu: {
    hours: (key) => `Para el horario, marque ${key}.`,
    message: (key) => `Para dejar un mensaje, marque ${key}.`,
    address: (key) => `Para la dirección, marque ${key}.`,
    person: (name, key) => `Para ${withArticle(name)}, marque ${key}.`,
    staff: 'Para hablar con una persona, marque 0.',
  },
  yesNoKeys:
    'Para decir que sí, marque 1; para decir que no, marque 2; para hablar con una persona, marque 0.',
  fixKeys:
    'Para el nombre, marque 1; para el número, 2; para el motivo, 3. Para hablar con una persona, marque 0.',
  whichKeys: (choices: readonly SpokenChoice[]) =>
    `${choices.map(forKeys).join(' ')} Para hablar con una persona, marque 0.`,
  canDo: (tells, does) =>
    `Puedo ${list([...(tells.length > 0 ? [`decirle ${list(tells, 'y')}`] : []), ...does], 'o')}.`,
  tellsHours: 'nuestro horario',
  tellsAddress: 'nuestra dirección',
  takesMessage: 'tomar nota de un mensaje',
  putsThrough: 'pasarle con alguien del equipo',

  // Languages.
  inThisLanguage: 'Claro, en español.',
  languageKey: (key) => `Para español, marque ${key}.`,

  // In writing.
  greeting: (business) => `Hola, le atiende el asistente automático de ${business}.`,
  goodbye: (business) => `Gracias por llamar a ${business}. Hasta luego.`,
  writtenGoodbye: (business) => `Gracias por escribir a ${business}. Hasta luego.`,
  notReachedHere:
    'Por aquí no puedo pasarle con nadie, pero puedo tomar nota de un mensaje, y nuestro equipo le responderá.',
  pleaseYesNo: 'Por favor, responda sí o no.',
  plus: 'más',
};

function forWhom(name: string | null): string {
  return name === null ? '' : ` para ${withArticle(name)}`;
}

function forKeys({ label, digits }: SpokenChoice): string {
  // A label that says more than the name ends in a comma of its own.
  return `Para ${withArticle(label.replace(/,$/, ''))}, marque ${[...digits].join(' ')}.`;
}

const NOT_REACHED: Readonly<Record<NotReached, string>> = {
  busy: 'está en otra llamada',
  'no-answer': 'no contesta',
  unavailable: 'no está disponible en este momento',
  declined: 'no puede ponerse ahora',
  mailbox: 'no contesta: solo hay un buzón de voz',
  'not-now': 'no puede ponerse ahora',
  'message-wanted': 'no puede ponerse ahora y le pide que deje un mensaje',
  'queue-timeout': 'sigue atendiendo otras llamadas',
  'queue-callback': 'le llamará cuando sea su turno',
};

function dial(numbers: readonly string[], onPhone: boolean): string {
  const call = numbers.length === 0 ? 'llame al número de emergencias' : `marque ${orOf(numbers)}`;
  return onPhone ? `cuelgue y ${call}` : call;
}

function orOf(numbers: readonly string[]): string {
  return list(
    numbers.map((number) => `el ${number}`),
    'o',
  );
}

function list(items: readonly string[], word: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}
