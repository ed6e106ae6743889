import {
  type ChatReply,
  type ChatRequest,
  type OpenAiOptions,
  type OpenAiServer,
  serveOpenAi,
} from './serve-openai.ts';

/** What a caller does on hearing something: words are said, and anything else is a tool with its arguments. */
export type CallerRule = readonly [
  hears: RegExp,
  does: string | { readonly tool: string; readonly arguments?: object },
];

/** Plays a caller: the first rule that fits what is heard counts; who hears nothing that fits says `otherwise`. */
export interface CallerScript {
  readonly rules: readonly CallerRule[];
  readonly otherwise?: string;
}

export const HANGS_UP = { tool: 'hang_up' } as const;

/** Takes a message to its end, in the words of the attendant. What is asked last stands first: it quotes the rest. */
export function messageRules(language: 'en' | 'de' | 'es', told: Told): readonly CallerRule[] {
  const ask = QUESTIONS[language];
  return [
    [ask.bye, HANGS_UP],
    [ask.noted, ask.done],
    [ask.right, ask.yes],
    [ask.about, told.reason],
    [ask.number, told.number],
    [ask.name, told.name],
  ];
}

export interface Told {
  readonly name: string;
  readonly number: string;
  readonly reason: string;
}

const QUESTIONS = {
  en: {
    bye: /Goodbye\.”$/,
    noted: /I have noted/,
    right: /Is that right/,
    about: /What is it about/,
    number: /call you back on|Which number/,
    name: /your name/,
    yes: 'yes',
    done: 'no thank you',
  },
  de: {
    bye: /Auf Wiederhören\.”$/,
    noted: /notiert/,
    right: /Ist das richtig/,
    about: /Worum geht es/,
    number: /zurückrufen|Nummer/,
    name: /Name/,
    yes: 'ja genau',
    done: 'nein danke',
  },
  es: {
    bye: /Adiós\.”$/,
    noted: /anotado/,
    right: /correcto|Está bien/,
    about: /De qué se trata/,
    number: /Le llamamos|número/,
    name: /nombre/,
    yes: 'sí, correcto',
    done: 'no, gracias',
  },
} as const;

/** Chat completions that play callers: which one, is decided by what the persona's prompt says. */
export function serveCallerModel(
  scripts: CallerScript | ((prompt: string) => CallerScript),
  options: Omit<OpenAiOptions, 'replies'> = {},
): Promise<OpenAiServer> {
  return serveOpenAi({
    ...options,
    replies({ messages = [] }: ChatRequest, index) {
      const script = typeof scripts === 'function' ? scripts(String(messages[0]?.content)) : scripts;
      const heard = String(messages.at(-1)?.content);
      const [, does = script.otherwise ?? 'pardon'] = script.rules.find(([hears]) => hears.test(heard)) ?? [];
      return replyOf(does, index);
    },
  });
}

function replyOf(does: CallerRule[1], index: number): ChatReply {
  const call = typeof does === 'string' ? { tool: 'say', arguments: { words: does } } : does;
  const argumentsJson = JSON.stringify(call.arguments ?? {});
  return { toolCalls: [{ id: `call_${index}`, name: call.tool, argumentsJson }] };
}
