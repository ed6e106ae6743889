import type { Manner, Person, Reach } from '../../../reception/office.ts';

/** What of a person the dialplan needs. */
export type RingingPerson = Pick<Person, 'key' | 'supervisor'> & Reach & Manner;
