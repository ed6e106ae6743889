import type { Clock } from '../../core/clock.ts';
import { AppError } from '../../core/errors.ts';
import type { ChatMessage, LanguageModel, ToolCall } from '../../ports/language-model.ts';
import type { EvalStep } from '../case-schema.ts';
import { ACT_TOOLS, actOf } from './caller-acts.ts';
import { callerPrompt } from './caller-prompt.ts';
import type { SpokenPersona } from './persona-schema.ts';

/** Decides what a caller does next. What it answers is what happens: it is asked again only with what came of it. */
export interface CallerMind {
  /**
   * @param heard What the attendant has said since; empty for nothing.
   * @throws AppError of the model, with its name; `provider.protocol` for an answer that is no act of a caller.
   */
  next(heard: string, signal: AbortSignal): Promise<EvalStep>;
  /** What the caller says while the attendant answers, without having heard the answer. @throws as `next`. */
  breakIn(signal: AbortSignal): Promise<EvalStep>;
}

export interface CallerMindParts {
  readonly model: LanguageModel;
  readonly clock: Clock;
}

/** The longest reply, however it drips. */
const REPLY_MS = 30_000;

const HANGS_UP: EvalStep = { hangUp: true };

export function createCallerMind(persona: SpokenPersona, { model, clock }: CallerMindParts): CallerMind {
  const messages: ChatMessage[] = [{ role: 'system', content: callerPrompt(persona) }];
  /** The tool that the model has called, and that is answered with what is heard. */
  let called: ToolCall | undefined;

  async function decide(event: string, signal: AbortSignal): Promise<EvalStep> {
    messages.push(
      called ? { role: 'tool', toolCallId: called.id, content: event } : { role: 'user', content: event },
    );
    // A model that writes something that is no act once in a while does not lose the call.
    const { reply, act } = await once(signal).catch((error) => {
      if (AppError.is(error, 'provider.protocol')) return once(signal);
      throw error;
    });
    messages.push(reply);
    [called] = reply.toolCalls;
    return act;
  }

  async function once(signal: AbortSignal) {
    const { text, call } = await replyOf(model, { messages, signal, clock });
    const reply = { role: 'assistant', content: call ? '' : text, toolCalls: call ? [call] : [] } as const;
    // Who is told to stop has no time for another word.
    return { reply, act: signal.aborted ? HANGS_UP : actOf(text, call) };
  }

  const named = (error: unknown) => {
    if (!(error instanceof AppError)) throw error;
    const message = `${model.label}, which plays the caller: ${error.message}`;
    throw new AppError(error.code, message, { cause: error });
  };
  let opening = 'The call is answered. ';
  return {
    next(heard, signal) {
      const event = opening + (heard === '' ? 'You hear nothing.' : `You hear: “${heard}”`);
      opening = '';
      return decide(event, signal).catch(named);
    },
    breakIn: (signal) => decide(BREAK_IN, signal).catch(named),
  };
}

const BREAK_IN = 'You hear the beginning of an answer, and do not wait for its end: break in.';

interface Asking {
  readonly messages: readonly ChatMessage[];
  readonly signal: AbortSignal;
  readonly clock: Clock;
}

async function replyOf(model: LanguageModel, { messages, signal, clock }: Asking) {
  const over = new AbortController();
  const late = new AbortController();
  void clock.wait(REPLY_MS, over.signal).then(() => late.abort());
  let text = '';
  let call: ToolCall | undefined;
  const request = { messages: [...messages], tools: ACT_TOOLS };
  try {
    for await (const part of model.reply(request, AbortSignal.any([signal, late.signal]))) {
      if (part.type === 'text-delta') text += part.text;
      // Of several the first: a caller does one thing at a time.
      if (part.type === 'tool-call') call ??= part.call;
    }
    if (late.signal.aborted) throw new AppError('provider.unreachable', `no whole answer in ${REPLY_MS} ms`);
  } finally {
    over.abort();
  }
  return { text, call };
}
