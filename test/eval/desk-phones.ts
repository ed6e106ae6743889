import type { EvalCase } from '../../src/evaluation/case-schema.ts';
import type { TestPbx } from '../support/pbx/start-pbx.ts';

/** The phones on the desks of the office, by who calls. */
export interface DeskPhones {
  /** A caller whose rings count from now on, and whom phones do as a file says. */
  expect(number: string, phones: EvalCase['phones']): RungPhones;
}

export interface RungPhones extends Disposable {
  rings(): readonly string[];
}

const EXTENSIONS = ['101', '102', '103'];
const REGISTER_LIMIT_MS = 10_000;

interface Expected {
  readonly phones: EvalCase['phones'];
  readonly rang: string[];
}

/** Each rings and is not answered, unless the file of the caller says otherwise. */
export async function startDeskPhones(pbx: TestPbx): Promise<DeskPhones> {
  const expected = new Map<string, Expected>();
  for (const extension of EXTENSIONS) {
    const phone = await pbx.phone(extension);
    await phone.register(AbortSignal.timeout(REGISTER_LIMIT_MS));
    phone.onIncoming((call) => {
      const caller = expected.get(keyOf(call.from.number));
      caller?.rang.push(extension);
      const does = caller?.phones[extension];
      if (does === 'busy') call.decline(486);
      else call.ring();
      if (does === 'answer') void call.answer().catch(() => {});
    });
  }
  return {
    expect(number, phones) {
      const one: Expected = { phones, rang: [] };
      expected.set(keyOf(number), one);
      return { rings: () => one.rang, [Symbol.dispose]: () => void expected.delete(keyOf(number)) };
    },
  };
}

/** All who withhold their number are one. */
function keyOf(number: string): string {
  return /\d/.test(number) ? number : 'anonymous';
}
