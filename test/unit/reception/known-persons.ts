import { scryptSync } from 'node:crypto';
import { createMemoryStore } from '../../../src/adapters/storage/memory/store.ts';
import type { MessageRecord } from '../../../src/ports/message-repository.ts';
import type { KeptPerson } from '../../../src/ports/person-repository.ts';
import type { Store } from '../../../src/ports/store.ts';
import { createDeskRecords, type DeskRecords } from '../../../src/reception/identity/desk-records.ts';
import type { CallOptions } from './desk.ts';

/** As `saltedHash`, at a ten-thousandth of the cost. */
export function cheapHash(secret: string): string {
  const salt = Buffer.from('a salt of tests');
  const hash = scryptSync(secret, salt, 32, { N: 2, r: 1, p: 1 });
  return ['scrypt', 2, 1, 1, salt.toString('base64'), hash.toString('base64')].join('$');
}

export interface Known {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
  readonly born?: string;
  readonly code?: string;
}

export const PETER: Known = {
  id: 'peter',
  name: 'Peter Wilson',
  phone: '+447700900123',
  born: '1962-05-03',
  code: '4711',
};
export const MARY: Known = {
  id: 'mary',
  name: 'Mary Brown',
  phone: '+447700900456',
  born: '1985-12-31',
  code: '0815',
};

export interface Records {
  readonly store: Store;
  readonly records: DeskRecords;
  /** What a call has these with. */
  readonly options: Required<Pick<CallOptions, 'records' | 'messages'>>;
}

/** Records of persons in memory. */
export async function knowing(...persons: readonly Known[]): Promise<Records> {
  const store = createMemoryStore();
  await store.persons.put(persons.map(keptOf));
  const records = createDeskRecords({ store: async () => store, decoy: cheapHash('nobody') });
  const stored: MessageRecord[] = [];
  const messages = {
    stored,
    break: () => {},
    async commit(commands: Parameters<Store['write']>[0]) {
      await store.write(commands);
      for (const command of commands) if (command.type === 'keep-message') stored.push(command.message);
      return 'stored' as const;
    },
  };
  return { store, records, options: { records, messages } };
}

function keptOf({ id, name, phone, born, code }: Known): KeptPerson {
  return {
    id,
    name,
    addresses: [{ kind: 'phone', value: phone }],
    birthDateHash: born === undefined ? null : cheapHash(born),
    codeHash: code === undefined ? null : cheapHash(code),
  };
}

/** A message left in an earlier call from a number. */
export async function left(
  store: Store,
  { from, ...message }: Partial<MessageRecord> & { readonly from: string },
): Promise<void> {
  const callId = `before-${message.id ?? '1'}`;
  const atMs = message.takenAtMs ?? 1;
  await store.write([
    { type: 'open', id: callId, startedAtMs: atMs, chain: 'test' },
    { type: 'identify', id: callId, callerNumber: from, callerName: null, dialledNumber: null },
    {
      type: 'keep-message',
      message: {
        id: callId,
        kind: 'message',
        callerName: null,
        callbackNumber: from,
        extension: null,
        reason: null,
        forKey: null,
        fields: [],
        urgency: 'normal',
        ownerKey: message.forKey ?? null,
        dueAtMs: null,
        recording: null,
        nameRecording: null,
        takenAtMs: atMs,
        ...message,
        callId,
      },
    },
    { type: 'finish', id: callId, reason: 'done', endedAtMs: atMs },
  ]);
}
