import type { EvalStep, ModelRound } from '../../src/evaluation/case-schema.ts';
import { spokenText } from '../../src/evaluation/step-text.ts';
import { UNSCRIPTED } from '../../src/evaluation/unscripted.ts';
import { type ChatReply, type ChatRequest, serveOpenAi } from '../support/serve-openai.ts';

/** A model on loopback that answers by the files of the calls that are running. */
export interface ScriptedModel extends AsyncDisposable {
  readonly baseUrl: string;
  /** A call begins. */
  follow(): FollowedCall;
}

export interface FollowedCall extends Disposable {
  /** The caller begins a step: its rounds are answered from now on. */
  step(step: EvalStep): void;
}

interface Following {
  words: readonly string[];
  rounds: readonly ModelRound[];
  steppedAt: number;
}

export async function serveScriptedModel(): Promise<ScriptedModel> {
  const calls = new Set<Following>();
  let steps = 0;
  const server = await serveOpenAi({ replies: (request, index) => replyTo(request, index, calls) });
  return {
    baseUrl: server.baseUrl,
    follow() {
      const call: Following = { words: [], rounds: [], steppedAt: 0 };
      calls.add(call);
      return {
        step({ say, model = [] }) {
          steps += 1;
          call.steppedAt = steps;
          call.rounds = model;
          if (say) call.words = [...call.words, ...wordsOf(spokenText(say))];
        },
        [Symbol.dispose]: () => void calls.delete(call),
      };
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

/** Nothing on the wire names the call: it is the one whose caller has said the same, as far as the request goes. */
function replyTo({ messages = [] }: ChatRequest, index: number, calls: ReadonlySet<Following>): ChatReply {
  const lastUser = messages.findLastIndex(({ role }) => role === 'user');
  const asked = messages
    .filter(({ role, content }) => role === 'user' && typeof content === 'string' && !/^[[(]/.test(content))
    .flatMap(({ content }) => wordsOf(String(content)));
  const alike = ({ words }: Following) => {
    const differs = asked.findIndex((word, at) => word !== words[at]);
    return differs < 0 ? asked.length : differs;
  };
  const [call] = [...calls].toSorted((a, b) => alike(b) - alike(a) || b.steppedAt - a.steppedAt);
  // The same request again has the same answer: replies are prepared more than once.
  const round = messages.slice(lastUser).filter(({ role }) => role === 'assistant').length;
  const scripted = call?.rounds[round];
  if (!scripted) return { text: UNSCRIPTED };
  if ('text' in scripted) return { text: scripted.text };
  const argumentsJson = JSON.stringify(scripted.arguments);
  return { toolCalls: [{ id: `call_eval_${index}`, name: scripted.tool, argumentsJson }] };
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
}
