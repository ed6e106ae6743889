import { createSentenceSplitter } from '../../conversation/sentences.ts';
import type { ChatMessage, LanguageModel, ModelRequest, ToolCall } from '../../ports/language-model.ts';
import type { DialogueState } from '../dialogue-state.ts';
import type { ReplyPart, Turn } from '../receptionist.ts';
import { startMessage } from '../topics/message.ts';
import { ask, IN_A_MESSAGE } from '../topics/question.ts';
import { type Scene, type Step, say } from '../topics/step.ts';
import { claimsSomethingDone } from './claims.ts';
import { conversationOf } from './prompt.ts';
import { createToolbox, type Toolbox } from './tools.ts';

export interface Talk {
  readonly scene: Scene;
  readonly turn: Turn<DialogueState>;
  /** What the caller said, or a note of what was typed. */
  readonly words: string;
}

export interface Talked {
  /** The clauses that have been yielded. */
  readonly said: readonly string[];
  /** How the rules end the turn; undefined when the model had nothing to say. */
  readonly step: Step | undefined;
}

type Say = Extract<ReplyPart<DialogueState>, { type: 'say' }>;
type Working = Extract<ReplyPart<DialogueState>, { type: 'working' }>;

/** Tools are run in at most so many rounds; then the model has to answer without any. */
const MAX_TOOL_ROUNDS = 3;

/**
 * One turn of a model: yields its clauses as they come, runs its tools, and returns how the turn ends.
 *
 * @throws AppError `provider.*` from the model.
 */
export async function* converse(
  model: LanguageModel,
  { scene, turn, words }: Talk,
  signal: AbortSignal,
): AsyncGenerator<Say | Working, Talked, undefined> {
  const state: DialogueState = { ...turn.state, greeted: true, silences: 0 };
  const toolbox = createToolbox(scene, state);
  const said: string[] = [];
  let messages = conversationOf(scene, turn, words);
  let faults = 0;
  for (let round = 0; round <= MAX_TOOL_ROUNDS; round += 1) {
    const tools = round < MAX_TOOL_ROUNDS ? toolbox.definitions : [];
    const { calls, text, claimed } = yield* speakRound(model, { messages, tools }, state, signal);
    said.push(...text);
    if (signal.aborted) return { said, step: undefined };
    if (calls.length === 0 || tools.length === 0) {
      return { said, step: claimed ? insteadOfClaim(scene, state) : restOf(scene, state, said) };
    }
    yield { type: 'working' };
    const { step, answers, invalid } = runTools(toolbox, calls, faults);
    if (step) return { said, step };
    faults += invalid;
    messages = [...messages, { role: 'assistant', content: text.join(' '), toolCalls: calls }, ...answers];
  }
  return { said, step: restOf(scene, state, said) };
}

interface Round {
  readonly calls: readonly ToolCall[];
  readonly text: readonly string[];
  /** A clause was held back because it claimed something as done. */
  readonly claimed: boolean;
}

async function* speakRound(
  model: LanguageModel,
  request: ModelRequest,
  { messagesStored }: DialogueState,
  signal: AbortSignal,
): AsyncGenerator<Say, Round, undefined> {
  const splitter = createSentenceSplitter();
  const calls: ToolCall[] = [];
  const text: string[] = [];
  let claimed = false;
  const honest = (clauses: readonly string[]) =>
    clauses.filter((clause) => {
      const isClaim = messagesStored === 0 && claimsSomethingDone(clause);
      claimed ||= isClaim;
      return !isClaim && clause.trim() !== '';
    });
  for await (const part of model.reply(request, signal)) {
    if (part.type === 'tool-call') calls.push(part.call);
    const clauses = part.type === 'text-delta' ? splitter.push(part.text) : [];
    for (const clause of honest(clauses)) {
      text.push(clause);
      yield { type: 'say', text: clause };
    }
  }
  for (const clause of signal.aborted ? [] : honest(splitter.end())) {
    text.push(clause);
    yield { type: 'say', text: clause };
  }
  return { calls, text, claimed };
}

/** Runs the calls in order until one ends the turn; a second call with wrong arguments is asked of the caller. */
function runTools(toolbox: Toolbox, calls: readonly ToolCall[], faults: number) {
  const answers: ChatMessage[] = [];
  let invalid = 0;
  for (const call of calls) {
    const result = toolbox.run(call);
    if (result.type === 'step') return { step: result.step, answers, invalid };
    if (result.type === 'invalid') invalid += 1;
    if (result.type === 'invalid' && faults + invalid > 1) return { step: result.ask, answers, invalid };
    answers.push({ role: 'tool', toolCallId: call.id, content: result.content });
  }
  return { step: undefined, answers, invalid };
}

/** A model that claims to have noted something gets its message taken, properly. */
function insteadOfClaim(scene: Scene, state: DialogueState): Step {
  return startMessage(scene, state, state.draft.forKey);
}

/** After plain words: the question of a message that is being taken comes again; else the model's own counts. */
function restOf(scene: Scene, state: DialogueState, said: readonly string[]): Step | undefined {
  const last = said.at(-1)?.trim();
  if (last === undefined) return undefined;
  const asks = last.endsWith('?');
  if (!asks && IN_A_MESSAGE.has(state.asked)) return ask(scene, state);
  return say({ ...state, asked: 'model', modelQuestion: asks ? last : null });
}
