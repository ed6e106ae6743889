import type { Evidence } from '../evidence.ts';
import { isHeard } from '../expectation.ts';
import { type CaseFault, judge } from '../judge.ts';
import type { Persona } from './persona-schema.ts';

/** Everything that the call has not left behind as its file says: no opinion of a model is asked. */
export function judgePersona({ then }: Pick<Persona, 'then'>, evidence: Evidence): readonly CaseFault[] {
  const lines = evidence.transcript.filter(({ speaker }) => speaker === 'attendant');
  const heard = lines.map(({ text }) => text).join(' ');
  const fault = (expected: string) => ({ where: 'then: hear', expected, heard: 'not in the call below' });
  return [
    ...judge({ call: [], then }, evidence),
    ...(then.hear ?? []).filter((one) => !isHeard(one, heard)).map(({ written }) => fault(written)),
    ...(then.not ?? [])
      .filter((one) => isHeard(one, heard))
      .map(({ written }) => ({ where: 'then: not', expected: `not ${written}`, heard: 'in the call below' })),
  ];
}
