import { phrasesEn } from '../../../../src/languages/en/phrases.ts';

/** What a caller answers to; the names are those of the dialogue's states. */
export type QuestionKind =
  | 'help'
  | 'anything-else'
  | 'which-person'
  | 'confirm-person'
  | 'person-offer'
  | 'message-offer'
  | 'message-name'
  | 'callback-offer'
  | 'message-number'
  | 'message-reason'
  | 'message-confirm'
  | 'message-fix';

const QUESTIONS: readonly (readonly [QuestionKind, RegExp])[] = [
  ['help', literally(phrasesEn.help)],
  ['help', literally(phrasesEn.goOn)],
  ['anything-else', literally(phrasesEn.anythingElse)],
  ['which-person', literally(phrasesEn.whoToSpeakTo)],
  ['which-person', /Do you mean [^?]* or [^?]*\?/g],
  ['confirm-person', /Do you mean [^?]*\?/g],
  ['person-offer', literally(phrasesEn.offerPerson)],
  ['message-offer', /Would you like to leave a message/g],
  ['message-name', literally(phrasesEn.askName)],
  ['callback-offer', /Shall we call you back on/g],
  ['message-number', literally(phrasesEn.askNumber)],
  ['message-number', /so far\. Please go on\./g],
  ['message-reason', literally(phrasesEn.askReason)],
  ['message-confirm', literally(phrasesEn.askConfirm)],
  ['message-fix', literally(phrasesEn.askFix)],
];

/** The last question in what the attendant said by its rules; undefined when it asked none, as in a menu of keys. */
export function questionAsked(said: string): QuestionKind | undefined {
  let latest: { readonly kind: QuestionKind; readonly at: number } | undefined;
  for (const [kind, question] of QUESTIONS) {
    const at = [...said.matchAll(question)].at(-1)?.index ?? -1;
    if (at > (latest?.at ?? -1)) latest = { kind, at };
  }
  return latest?.kind;
}

function literally(text: string): RegExp {
  return new RegExp(text.replaceAll(/[.?:,]/g, '\\$&'), 'g');
}
