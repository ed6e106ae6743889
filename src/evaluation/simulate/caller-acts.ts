import { z } from 'zod';
import { AppError } from '../../core/errors.ts';
import type { ToolCall, ToolDefinition } from '../../ports/language-model.ts';
import type { EvalStep } from '../case-schema.ts';

/** Longer is no line of a caller. */
const LONGEST_WORDS = 400;
const LONGEST_WAIT_SECONDS = 20;

const said = z
  .string()
  .trim()
  .max(LONGEST_WORDS)
  .regex(/[\p{L}\p{N}]/u);

/** What a caller can do, by the name of its tool: its arguments, and the step it becomes. */
const ACTS = {
  say: {
    does: 'Say this to the office, as it is spoken: no stage directions, no quotation marks.',
    argument: z.strictObject({ words: said }).transform(({ words }): EvalStep => ({ say: [words] })),
    parameters: { words: { type: 'string', maxLength: LONGEST_WORDS } },
  },
  press: {
    does: 'Press keys of the telephone: 0 to 9, * and #.',
    argument: z
      .strictObject({ keys: z.string().regex(/^[\d*#]{1,40}$/) })
      .transform(({ keys }): EvalStep => ({ press: keys })),
    parameters: { keys: { type: 'string', pattern: '^[0-9*#]{1,40}$' } },
  },
  wait: {
    does: 'Say nothing for so many seconds.',
    argument: z
      .strictObject({ seconds: z.number().min(1).max(LONGEST_WAIT_SECONDS) })
      .transform(({ seconds }): EvalStep => ({ silence: Math.round(seconds * 1000) })),
    parameters: { seconds: { type: 'number', minimum: 1, maximum: LONGEST_WAIT_SECONDS } },
  },
  hang_up: {
    does: 'Hang up. The call is over.',
    argument: z.strictObject({}).transform((): EvalStep => ({ hangUp: true })),
    parameters: {},
  },
};

export const ACT_TOOLS: readonly ToolDefinition[] = Object.entries(ACTS).map(
  ([name, { does, parameters }]) => ({
    name,
    description: does,
    parameters: {
      type: 'object',
      properties: parameters,
      required: Object.keys(parameters),
      additionalProperties: false,
    },
  }),
);

/**
 * What a reply of the model has the caller do. A tool counts; without one plain words are said, and an object in JSON that
 * names an act, such as `{"press":{"keys":"1"}}`, is for models that have no tools.
 *
 * @throws AppError `provider.protocol`.
 */
export function actOf(text: string, call: ToolCall | undefined): EvalStep {
  if (call) return step(call.name, parsed(call.argumentsJson));
  const words = text.trim().replace(/^["“„](.*)["”“]$/su, '$1');
  if (!words.startsWith('{')) return step('say', { words });
  const [[name, argument] = ['nothing', {}], ...more] = Object.entries(parsed(words) ?? {});
  if (more.length > 0) throw unusable('several acts at once');
  return step(name, argument);
}

function step(name: string, argument: unknown): EvalStep {
  const act = new Map(Object.entries(ACTS)).get(name);
  if (!act) throw unusable('an act that is none');
  const read = act.argument.safeParse(argument);
  if (read.success) return read.data;
  throw unusable(`${name}, and not what ${Object.keys(act.parameters).join() || 'it'} should be`);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json || '{}');
  } catch {
    throw unusable('text that is no JSON');
  }
}

/** Without what it answered: that may be anything. */
function unusable(what: string): AppError {
  return new AppError('provider.protocol', `it answered with ${what}`);
}
