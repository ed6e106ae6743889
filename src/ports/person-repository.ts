/** Somebody the office knows. */
export interface PersonRecord {
  readonly id: string;
  readonly name: string;
  readonly addresses: readonly Address[];
  /** It can be asked whether a date of birth, or a code, is theirs; neither can be read. */
  readonly hasBirthDate: boolean;
  readonly hasCode: boolean;
}

/** Where somebody is reached: `+447700900123`, or a mail address in lower case. */
export interface Address {
  readonly kind: 'phone' | 'mail';
  readonly value: string;
}

/** A person with what they can prove themselves by, each as a salted hash. */
export interface KeptPerson extends Pick<PersonRecord, 'id' | 'name' | 'addresses'> {
  readonly birthDateHash: string | null;
  readonly codeHash: string | null;
}

/** The persons of one tenant. */
export interface PersonRepository {
  /** All of them or none. One of a known id takes the place of the one before. */
  put(persons: readonly KeptPerson[]): Promise<void>;
  find(id: string): Promise<KeptPerson | undefined>;
  /** By name. */
  list(limit: number): Promise<readonly PersonRecord[]>;
  /** Everybody who is reached there, such as a family; by name. */
  ofAddress(address: Address): Promise<readonly PersonRecord[]>;
  /** Everybody who may be called so, in the order of their ids: see `nameKeys`. Looked for in the same time whoever is there. */
  ofName(name: string): Promise<readonly KeptPerson[]>;
  /** How often somebody said in vain who they are since then: of these subjects the most. See `NoteFailure`. */
  failures(subjects: readonly string[], sinceMs: number): Promise<number>;
}
