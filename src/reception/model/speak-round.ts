import { createSentenceSplitter } from '../../conversation/sentences.ts';
import type { LanguageModel, ModelRequest, ToolCall } from '../../ports/language-model.ts';
import type { Language } from '../language.ts';
import type { ReplyPart } from '../receptionist.ts';
import type { DialogueState } from '../state/dialogue-state.ts';
import { type ClauseGate, createClauseGate } from './clause-gate.ts';
import type { ReplyGuard } from './guard/reply-guard.ts';
import { createReplyFilter, type ReplyPiece } from './reply-filter.ts';
import { readWrittenCalls } from './written-calls.ts';

export type Say = Extract<ReplyPart<DialogueState>, { type: 'say' }>;

/**
 * Characters of a turn, half a minute of speech; the first clause is said whatever its length. Who wants to hear more
 * asks on.
 */
const MAX_REPLY_CHARS = 400;

export interface RoundOptions {
  readonly language: Pick<Language, 'model' | 'speech'>;
  readonly request: ModelRequest;
  /** Of all tools, so that a call that is written as text is known. */
  readonly toolNames: readonly string[];
  readonly state: DialogueState;
  readonly guard: ReplyGuard;
  /** What has been said in this turn; grows with each clause, before it is yielded. */
  readonly said: string[];
}

export interface Round {
  readonly calls: readonly ToolCall[];
  /** Calls that were written as text, those that could be read; undefined when there was no such text. */
  readonly written: readonly ToolCall[] | undefined;
  readonly text: string;
  readonly gate: Pick<ClauseGate, 'isFull' | 'claim' | 'breach' | 'waiting'>;
}

/** One request of a model: yields what may be said of its reply, and returns what else is in it. */
export async function* speakRound(
  model: LanguageModel,
  { language, request, toolNames, state, guard, said }: RoundOptions,
  signal: AbortSignal,
): AsyncGenerator<Say, Round, undefined> {
  const { model: words, speech } = language;
  const filter = createReplyFilter(toolNames, words.labels);
  const splitter = createSentenceSplitter(speech);
  const before = said.length;
  const saidChars = said.join('').length;
  const gate = createClauseGate({
    words,
    guard,
    backed: new Set(state.messagesStored > 0 ? ['message'] : []),
    room: MAX_REPLY_CHARS - saidChars,
  });
  const calls: ToolCall[] = [];
  let written: readonly ToolCall[] | undefined;

  /** The clauses that may be said of these pieces. */
  function read(pieces: readonly ReplyPiece[]): readonly string[] {
    let clauses: readonly string[] = [];
    for (const piece of pieces) {
      switch (piece.type) {
        case 'text':
          clauses = [...clauses, ...gate.take(splitter.push(piece.text))];
          break;
        case 'reply-begins':
          gate.replyBegins();
          break;
        case 'were-thoughts':
          // What was said of them cannot be taken back; it is no answer.
          [clauses, said.length] = [[], before];
          splitter.end();
          gate.restart();
          break;
        case 'written-calls':
          written = readWrittenCalls(piece.body, toolNames);
          break;
      }
    }
    return clauses;
  }

  for await (const part of model.reply(request, signal)) {
    if (part.type === 'tool-call') calls.push(part.call);
    if (part.type === 'text-delta') yield* saying(read(filter.push(part.text)), said);
    if (gate.isFull || gate.breach) break;
  }
  if (!signal.aborted && !gate.isFull && !gate.breach) {
    yield* saying(read(filter.end()), said);
    yield* saying(gate.take(splitter.end()), said);
    yield* saying(gate.end(), said);
  }
  return { calls, written, text: said.slice(before).join(' '), gate };
}

/** Says clauses, and adds each to what is said. */
export function* saying(clauses: readonly string[], said: string[]): Generator<Say, void, undefined> {
  for (const text of clauses) {
    said.push(text);
    yield { type: 'say', text };
  }
}
