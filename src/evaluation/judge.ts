import type { EvalCase, EvalStep } from './case-schema.ts';
import type { Evidence, StepEvidence } from './evidence.ts';
import { isField, isHeard, readExpectation } from './expectation.ts';
import { stepText } from './step-text.ts';
import { UNSCRIPTED } from './unscripted.ts';

/** One thing that was not as the file says. */
export interface CaseFault {
  /** `step 3: say "…"`, or `then: messages`. */
  readonly where: string;
  readonly expected: string;
  readonly heard: string;
}

/** By telephone, where the file says nothing else. */
const WITHIN_MS = 4000;
const NOTHING = '(nothing)';
const unscripted = readExpectation(UNSCRIPTED);

/** Everything in a call that was not as its file says; none when it passes. */
export function judge(
  { call, then }: Pick<EvalCase, 'call' | 'then'>,
  evidence: Evidence,
): readonly CaseFault[] {
  const { steps, trouble } = evidence;
  return [
    ...(trouble === undefined ? [] : [{ where: 'the call', expected: 'a call', heard: trouble }]),
    // The first that was not reached says it for those behind it.
    ...call.slice(0, steps.length + 1).flatMap((step, index) =>
      stepFaults(step, steps[index]).map((fault) => ({
        where: `step ${index + 1}: ${stepText(step)}`,
        ...fault,
      })),
    ),
    ...outcomeFaults(then, evidence).map(({ where, ...fault }) => ({ where: `then: ${where}`, ...fault })),
  ];
}

function stepFaults(step: EvalStep, evidence: StepEvidence | undefined): readonly Omit<CaseFault, 'where'>[] {
  const { hear = [], not = [], within = step.hear ? WITHIN_MS : undefined } = step;
  if (!evidence) return [{ expected: 'to be reached', heard: '(the call was over)' }];
  const { answerMs } = evidence;
  const heard = evidence.heard || NOTHING;
  if (unscripted && isHeard(unscripted, heard))
    return [{ expected: 'model: in this step, because the model is asked', heard }];
  const isLate = within !== undefined && answerMs !== undefined && (answerMs ?? Infinity) > within;
  return [
    ...hear
      .filter((one) => !isHeard(one, evidence.heard))
      .map(({ written }) => ({ expected: written, heard })),
    ...not
      .filter((one) => isHeard(one, evidence.heard))
      .map(({ written }) => ({ expected: `not ${written}`, heard })),
    ...(isLate
      ? [
          {
            expected: `an answer within ${within} ms`,
            heard: answerMs === null ? NOTHING : `an answer after ${Math.round(answerMs)} ms`,
          },
        ]
      : []),
  ];
}

function outcomeFaults(then: EvalCase['then'], evidence: Evidence): readonly CaseFault[] {
  const { leave, alarm, rings } = evidence;
  const wanted = typeof then.leave === 'object' ? `transfer ${then.leave.transfer}` : then.leave;
  const left = leave === null ? 'none' : 'key' in leave ? `${leave.next} ${leave.key}` : leave.next;
  const ringing = then.rings?.toSorted().join(', ') || 'none';
  const rang = rings && ([...new Set(rings)].sort().join(', ') || 'none');
  return [
    ...differs('leave', wanted, left),
    ...(alarm === undefined ? [] : differs('alarm', then.alarm, alarm ?? 'none')),
    ...(then.messages ? messageFaults(then.messages, evidence.messages) : []),
    ...(then.rings && rang !== undefined ? differs('rings', ringing, rang) : []),
  ];
}

function differs(where: string, expected: string | undefined, heard: string): readonly CaseFault[] {
  return expected === undefined || expected === heard ? [] : [{ where, expected, heard }];
}

type WantedMessage = NonNullable<EvalCase['then']['messages']>[number];

function messageFaults(wanted: readonly WantedMessage[], stored: Evidence['messages']): readonly CaseFault[] {
  const count = (length: number) => (length === 1 ? '1 message' : `${length} messages`);
  const counts = differs('messages', count(wanted.length), count(stored.length));
  if (counts.length > 0) return counts;
  return wanted.flatMap(({ fields = {}, ...message }, index) => {
    const { fields: told = [], ...rest } = stored[index] ?? {};
    const ofFields = new Map(told.map(({ key, value }) => [key, value]));
    const at = (key: string) => `messages[${index}].${key}`;
    return [
      ...Object.entries(message).flatMap(([key, want]) =>
        fieldFaults(at(key), want, new Map<string, unknown>(Object.entries(rest)).get(key)),
      ),
      ...Object.entries(fields).flatMap(([key, want]) =>
        fieldFaults(at(`fields.${key}`), want, ofFields.get(key)),
      ),
    ];
  });
}

type WantedField = Exclude<WantedMessage[keyof WantedMessage], Readonly<Record<string, unknown>>>;

function fieldFaults(where: string, want: WantedField, found: unknown): readonly CaseFault[] {
  const has = found ?? null;
  if (isSame(want, has)) return [];
  const expected = typeof want === 'object' && want !== null ? want.written : String(want);
  return [{ where, expected, heard: String(has) }];
}

function isSame(want: WantedField, has: unknown): boolean {
  if (typeof want !== 'object' || want === null) return want === has;
  return typeof has === 'string' && isField(want, has);
}
