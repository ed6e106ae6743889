import { AppError } from '../../core/errors.ts';
import type { LanguageModel, ToolCall } from '../../ports/language-model.ts';
import type { ReplyPart, Turn } from '../receptionist.ts';
import type { DialogueState } from '../state/dialogue-state.ts';
import type { Scene, Step } from '../topic.ts';
import { ask, goOn } from '../turn/question.ts';
import { say } from '../turn/step.ts';
import { createCallerTold } from './guard/caller-told.ts';
import { insteadOfBreach } from './guard/instead-of-breach.ts';
import type { ReplyGuard } from './guard/reply-guard.ts';
import { insteadOfClaim } from './instead-of-claim.ts';
import { conversationOf } from './prompt.ts';
import { isBacked, runTools } from './run-tools.ts';
import { type Round, type Say, saying, speakRound } from './speak-round.ts';
import { createToolbox } from './tools.ts';

export interface Talk {
  readonly scene: Scene;
  readonly turn: Turn<DialogueState>;
  /** What the caller said, or a note of what was typed. */
  readonly words: string;
  readonly guard: ReplyGuard;
}

export interface Talked {
  /** The clauses that have been yielded. */
  readonly said: readonly string[];
  /** How the rules end the turn; undefined when the model had nothing to say. */
  readonly step: Step | undefined;
  /** The model broke off behind what is said. */
  readonly lost?: AppError;
}

type Working = Extract<ReplyPart<DialogueState>, { type: 'working' }>;

/** Tools are run in at most so many rounds; then the model has to answer without any. */
const MAX_TOOL_ROUNDS = 3;

/**
 * One turn of a model: yields its clauses as they come, runs its tools, and returns how the turn ends.
 *
 * @throws AppError `provider.*` from the model, while nothing is said.
 */
export async function* converse(
  model: LanguageModel,
  talk: Talk,
  signal: AbortSignal,
): AsyncGenerator<Say | Working, Talked, undefined> {
  const { scene, turn } = talk;
  const state: DialogueState = { ...turn.state, greeted: true, silences: 0 };
  const said: string[] = [];
  try {
    const step = yield* rounds(model, { ...talk, state, said }, signal);
    return { said, step };
  } catch (error) {
    if (!(error instanceof AppError) || said.length === 0) throw error;
    return { said, step: afterBreak(scene, state, said), lost: error };
  }
}

interface Talking extends Talk {
  readonly state: DialogueState;
  /** Grows with each clause, before it is yielded. */
  readonly said: string[];
}

async function* rounds(
  model: LanguageModel,
  { scene, turn, words, guard, state, said }: Talking,
  signal: AbortSignal,
): AsyncGenerator<Say | Working, Step | undefined, undefined> {
  const toolbox = createToolbox(scene, state, createCallerTold(scene, turn));
  const toolNames = toolbox.definitions.map(({ name }) => name);
  let messages = conversationOf(scene, turn, words);
  let faults = 0;
  for (let round = 0; round <= MAX_TOOL_ROUNDS && !signal.aborted; round += 1) {
    const tools = round < MAX_TOOL_ROUNDS ? toolbox.definitions : [];
    const request = { messages, tools };
    const spoken = yield* speakRound(
      model,
      { language: scene.language, request, toolNames, state, guard, said },
      signal,
    );
    if (signal.aborted) return undefined;
    const calls = tools.length === 0 ? [] : callsOf(spoken, round);
    if (calls.length === 0) return ending(scene, state, said, spoken);
    yield { type: 'working' };
    const ran = await runTools(toolbox, calls, { faults, isSilent: said.length === 0, signal });
    if (ran.type === 'over') {
      const { waiting } = spoken.gate;
      if (isBacked(scene, ran.step, waiting)) yield* saying(waiting, said);
      return ran.step;
    }
    faults += ran.invalid;
    messages = [...messages, { role: 'assistant', content: spoken.text, toolCalls: calls }, ...ran.answers];
  }
  return restOf(scene, state, said);
}

/**
 * Calls that were written as text are calls, with ids that no other round has. A model that was talked into saying what it
 * must not may have been talked into these: they do not count.
 */
function callsOf({ calls, written = [], gate }: Round, round: number): readonly ToolCall[] {
  if (gate.breach) return [];
  return [...calls, ...written.map((call) => ({ ...call, id: `${call.id}_${round}` }))];
}

/** How a turn ends in which no tool was called. */
function ending(
  scene: Scene,
  state: DialogueState,
  said: readonly string[],
  { written, gate }: Round,
): Step | undefined {
  const [announced] = gate.waiting;
  if (gate.breach) return insteadOfBreach(scene, state, { breach: gate.breach, said });
  if (gate.claim) return insteadOfClaim(scene, state, gate.claim);
  if (announced !== undefined) return insteadOfClaim(scene, state, { kind: 'transfer', clause: announced });
  // A call that nobody can read was to do something; what it was the rules find out.
  if (written !== undefined && said.length === 0) return undefined;
  if (written !== undefined || gate.isFull) return goOn(scene, state);
  return restOf(scene, state, said);
}

/** A model that breaks off has said what it has said: the rules go on with a question, unless it has just asked one. */
function afterBreak(scene: Scene, state: DialogueState, said: readonly string[]): Step | undefined {
  if (said.every(scene.language.model.isAcknowledgement)) return undefined;
  return said.at(-1)?.endsWith('?') ? restOf(scene, state, said) : goOn(scene, state);
}

/** After plain words: the question of a message that is being taken comes again; else the model's own counts. */
function restOf(scene: Scene, state: DialogueState, said: readonly string[]): Step | undefined {
  const last = said.at(-1)?.trim();
  if (last === undefined) return undefined;
  const asks = last.endsWith('?');
  if (!asks && scene.topics.questionOf(state).isTask) return ask(scene, state);
  return say({ ...state, asked: 'model', modelQuestion: asks ? last : null });
}
