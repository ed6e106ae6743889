import { phrasesEn } from '../../../../src/languages/en/phrases.ts';
import { type QuestionKind, questionAsked } from './question-asked.ts';

/**
 * What a caller says to each question, in the order it is asked; the last answer is given again when it is asked
 * more often. So a caller knows what to say whatever way the conversation takes.
 */
export type CallerScript = Readonly<Partial<Record<QuestionKind, readonly string[]>>>;

export interface ScriptedCaller {
  /**
   * @param said All the attendant said since the caller's last words.
   * @returns what the caller says now; undefined when nothing more is expected of them.
   */
  answer(said: string): string | undefined;
}

/** Said to a question the script does not foresee. */
const UNFORESEEN: Readonly<Record<QuestionKind, string>> = {
  help: 'goodbye',
  'anything-else': 'goodbye',
  'which-person': 'goodbye',
  'confirm-person': 'yes',
  'person-offer': 'no',
  'message-offer': 'no',
  'message-name': 'goodbye',
  'callback-offer': 'yes',
  'message-number': 'goodbye',
  'message-reason': 'goodbye',
  'message-confirm': 'yes',
  'message-fix': 'goodbye',
};
/** The attendant did not get the answer: a caller says it once more. */
const NOT_GOT: readonly string[] = [
  phrasesEn.notUnderstood,
  phrasesEn.notHeard,
  phrasesEn.stillThere,
  phrasesEn.cutOff,
];
const LEAVING: readonly string[] = [phrasesEn.toStaff, phrasesEn.puttingThrough(''), 'Goodbye.'];

export function createScriptedCaller(script: CallerScript): ScriptedCaller {
  const given = new Map<QuestionKind, number>();
  let asked: QuestionKind = 'help';

  return {
    answer(said) {
      const question = questionAsked(said);
      const isOver =
        question === undefined && LEAVING.some((words) => said.includes(words.replace(/\.$/, '')));
      if (isOver) return undefined;
      const isRepeat =
        question === undefined || (question === asked && NOT_GOT.some((words) => said.includes(words)));
      asked = question ?? asked;
      const before = given.get(asked) ?? 0;
      const answers = script[asked] ?? [];
      const index = isRepeat ? Math.max(0, before - 1) : Math.min(before, answers.length - 1);
      given.set(asked, index + 1);
      return answers[index] ?? UNFORESEEN[asked];
    },
  };
}

/** Everything the caller may come to say, each once. */
export function sayings(script: CallerScript): readonly string[] {
  return [...new Set([...Object.values(script).flat(), ...Object.values(UNFORESEEN)])];
}
