import { createHash } from 'node:crypto';
import { isSameName, nameKeys } from '../../core/name-key.ts';
import { isSecret } from '../../core/salted-hash.ts';
import type { KeptMessage } from '../../ports/message-repository.ts';
import type { KeptPerson } from '../../ports/person-repository.ts';
import type { Store } from '../../ports/store.ts';

/** What persons prove themselves by at the desk. */
export type Proof = 'dateOfBirth' | 'code';

/** Who somebody says they are, and what is known of where they are. */
export interface Claimed {
  readonly name: string | null;
  /** The number that is shown, normalised; null when withheld. It proves nothing, and too many failures shut it. */
  readonly address: string | null;
}

/** How often it may go wrong. */
export interface FailureLimit {
  readonly aDay: number;
  readonly nowMs: number;
}

export interface Judged {
  /** The only person whom all proofs fit, whose day has not seen too many failures. */
  readonly personId: string | undefined;
  /** What a failure counts against. */
  readonly subjects: readonly string[];
}

/**
 * What the desk asks of the records about whoever calls. No answer is said to anybody before it is proved who calls, and
 * all take the same time whether or not there is such a person.
 *
 * @throws AppError `storage.failed`, every method.
 */
export interface DeskRecords {
  /** Too much has gone wrong with this name, whoever has it, or from this number. */
  isShut(claimed: Claimed, limit: FailureLimit): Promise<boolean>;
  /** Ids of those of the name who prove it by this secret: a date as `YYYY-MM-DD`, or a code. */
  whoProves(name: string, proof: Proof, secret: string): Promise<readonly string[]>;
  /** @param personIds Those who had every proof right. */
  judge(claimed: Claimed, personIds: readonly string[], limit: FailureLimit): Promise<Judged>;
  /** What a person has left, by their name and from their numbers, newest first. */
  messagesOf(personId: string, limit: number): Promise<readonly KeptMessage[]>;
}

export interface DeskRecordsOptions {
  /** Opened by now, or on the way. */
  store(): Promise<Pick<Store, 'persons' | 'threads'>>;
  /** Compared where there is nobody; as dear as a real one. */
  readonly decoy?: string;
  readonly compare?: typeof isSecret;
}

/** Made as `saltedHash` makes one, of a text that nobody knows. */
const DECOY = 'scrypt$16384$8$5$v0bRSqRSu3bG9l4vJrxYNA==$Rn9PmV8kDq3r1xKkVtwmXoE6CyoxZ8PXKjP3NQGmKjE=';
/** So many hashes are compared each time: of more persons of one name, those behind are met by staff. */
const SLOTS = 4;
const DAY_MS = 24 * 3_600_000;
/** A family's line has others' messages among its own. */
const MESSAGES_LOOKED_AT = 100;

export function createDeskRecords({
  store,
  decoy = DECOY,
  compare = isSecret,
}: DeskRecordsOptions): DeskRecords {
  const named = async (name: string) => (await (await store()).persons.ofName(name)).slice(0, SLOTS);
  const failures = async (subjects: readonly string[], { nowMs }: FailureLimit) =>
    (await store()).persons.failures(subjects, nowMs - DAY_MS);
  return {
    isShut: async (claimed, limit) => (await failures(subjectsOf(claimed), limit)) >= limit.aDay,
    async whoProves(name, proof, secret) {
      const persons = await named(name);
      const proves: string[] = [];
      // One after the other: each takes 16 MB for a moment.
      for (let slot = 0; slot < SLOTS; slot += 1) {
        const person = persons[slot];
        const hash = person && hashOf(person, proof);
        const isRight = await compare(secret, hash ?? decoy);
        if (person && hash && isRight) proves.push(person.id);
      }
      return proves;
    },
    async judge(claimed, personIds, limit) {
      const meant = (await named(claimed.name ?? '')).map(({ id }) => subjectOf('person', id));
      const [only = null, ...others] = personIds;
      const isOne = only !== null && others.length === 0;
      // Asked in any case, so that it takes the same time.
      const failed = await failures([subjectOf('person', only ?? '')], limit);
      return {
        personId: isOne && failed < limit.aDay ? only : undefined,
        subjects: [...subjectsOf(claimed), ...meant],
      };
    },
    async messagesOf(personId, limit) {
      const { persons, threads } = await store();
      const person = await persons.find(personId);
      if (!person) return [];
      const numbers = person.addresses.filter(({ kind }) => kind === 'phone').map(({ value }) => value);
      const keys = nameKeys(person.name);
      return (await threads.messagesOf(numbers, MESSAGES_LOOKED_AT))
        .filter(({ kind, callerName }) => kind === 'message' && isSameName(nameKeys(callerName ?? ''), keys))
        .slice(0, limit);
    },
  };
}

function hashOf({ birthDateHash, codeHash }: KeptPerson, proof: Proof): string | null {
  return proof === 'dateOfBirth' ? birthDateHash : codeHash;
}

/** A name counts whether or not it is known, so that being shut says nothing about it. */
function subjectsOf({ name, address }: Claimed): readonly string[] {
  return [
    ...(name === null ? [] : [subjectOf('name', nameKeys(name).join(' '))]),
    ...(address === null ? [] : [subjectOf('address', address)]),
  ];
}

/** Nobody reads names and numbers out of what is counted. */
function subjectOf(kind: string, value: string): string {
  return createHash('sha256').update(`${kind}:${value}`).digest('base64url');
}
