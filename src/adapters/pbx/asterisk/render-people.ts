import { AppError } from '../../../core/errors.ts';
import { FIRST_TENANT } from '../../../core/tenant.ts';
import type { Reach } from '../../../reception/office.ts';
import { renderManners } from './render-manners.ts';
import type { RingingPerson } from './ringing-person.ts';

export interface Directory {
  readonly people: readonly RingingPerson[];
  readonly emergencyNumbers: readonly string[];
}

/** A code that desk phones dial. */
export interface DeskCode {
  readonly code: string;
  /** What a lamp beside the key of a phone shows; none without it. */
  readonly lamp?: string | undefined;
  /** Callers are passed on to it. */
  readonly takesCallers?: boolean | undefined;
}

/** Of the first office, and of what all share. */
export interface Staff extends Directory {
  /** Keys of people, or extensions; undefined: all extensions and groups of the people. */
  readonly fallback?: readonly string[] | undefined;
  /** That callers dial, as a carrier may show them; `X` is any digit, a `*` at the end whatever follows. */
  readonly numbers?: readonly string[];
  /** What desk phones dial. */
  readonly codes?: readonly DeskCode[];
  /** The further offices of the house. */
  readonly offices?: readonly DirectoryOffice[];
}

export interface DirectoryOffice extends Pick<Staff, 'people' | 'fallback'> {
  readonly tenant: string;
  readonly numbers: readonly string[];
  /** The last step of its fallback; that of the house without one. */
  readonly mailbox?: string | undefined;
}

/** One-letter extensions such as `h` and `i` mean something to Asterisk. */
const KEY = /^[a-z0-9][a-z0-9-]{1,31}$/;

/**
 * `[attendant-people]`: a key of the directory leads to a phone, a group or a number outside, and nothing else leads
 * anywhere. Those of a further office have its name in front: `harbour:anna-lane`.
 *
 * @throws AppError `config.invalid` when the directory cannot be written as dialplan, or would dial an emergency number.
 */
export function renderPeople({ people, emergencyNumbers, offices = [] }: Staff): string {
  for (const each of [people, ...offices.map((office) => office.people)]) checkKeys(each);
  const stepsOf = (prefix: string) => (person: RingingPerson) => {
    const { context, numbers } = destinationOf(person, person.key, emergencyNumbers);
    return `exten => ${prefix}${person.key},1,Goto(${context},${person.queue ? 's' : numbers[0]},1)`;
  };
  // In a house of several the daemon always says whose it is.
  const prefixed = [
    ...people.map((person) => ['', person] as const),
    ...(offices.length > 0 ? people.map((person) => [`${FIRST_TENANT}:`, person] as const) : []),
    ...offices.flatMap(({ tenant, people: own }) => own.map((person) => [`${tenant}:`, person] as const)),
  ];
  return [
    '; Whom callers can be put through to: the directory of attendant.yaml. `./scripts/start` writes this file.',
    '; A mark names a key, never a number.',
    '',
    '[attendant-people]',
    ...prefixed.map(([prefix, person]) => stepsOf(prefix)(person)),
    '; Anything else: back to the attendant, as if the phone were away.',
    'exten => i,1,Set(AI_RETURN=unavailable)',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of the dialplan.
    ' same => n,Goto(attendant,${AI_DID},leg)',
    '',
    ...renderManners(prefixed),
    '',
  ].join('\n');
}

/** `[attendant-staff]`: whom the fallback rings. @throws AppError `config.invalid` as {@link renderPeople}. */
export function renderStaff({ offices = [], ...first }: Staff): string {
  const { emergencyNumbers } = first;
  return [
    '; Whom the fallback rings: `telephony.fallback` of attendant.yaml, without it every extension and group of `people`.',
    '; `./scripts/start` writes this file.',
    '',
    '[attendant-staff]',
    ...staffSteps('s', first),
    ...offices.flatMap((office) => staffSteps(office.tenant, { ...office, emergencyNumbers })),
    '',
  ].join('\n');
}

function staffSteps(
  extension: string,
  { people, fallback, emergencyNumbers }: Directory & Pick<Staff, 'fallback'>,
): readonly string[] {
  const inside = people.filter(({ outside }) => outside === undefined);
  const named = (entry: string) => people.find(({ key, group }) => key === entry || group === entry);
  const staff = fallback?.map((entry) => named(entry) ?? phone(entry)) ?? inside;
  // Somebody has to be rung: those of the first office.
  if (staff.length === 0 && extension !== 's') return [`exten => ${extension},1,Goto(s,1)`];
  const lines = staff.flatMap((person) =>
    ringStepsOf(person, emergencyNumbers).map((step) => ` same => n,${step}`),
  );
  return [`exten => ${extension},1,NoOp()`, ...new Set(lines), ' same => n,Return()'];
}

/** Adds somebody to those who are rung. @throws AppError `config.invalid`. */
export function ringStepsOf(person: RingingPerson, emergencyNumbers: readonly string[]): readonly string[] {
  const { kind, numbers } = destinationOf(person, person.key, emergencyNumbers);
  return numbers.map((number) => `Gosub(attendant-and-${kind},${number},1)`);
}

/** `[attendant-emergency]`, and the same numbers as extensions of the phones. */
export function renderEmergency(numbers: readonly string[]): string {
  for (const number of numbers) if (!/^\d+$/.test(number)) throw unfit(number, 'is no emergency number');
  return [
    '; Emergency numbers lead out before any pattern, check or limit: those of `business.country` in attendant.yaml, and',
    '; of `telephony.emergencyNumbers`. `./scripts/start` writes this file. They work only once a real carrier is in',
    '; pjsip.conf: tell it the address of each number, and try them with its test number before you rely on them.',
    '',
    '[from-internal](+)',
    ...numbers.map((number) => `exten => ${number},1,Goto(attendant-emergency,${number},1)`),
    '',
    '[attendant-emergency]',
    ...numbers.flatMap((number) => [
      `exten => ${number},1,Set(AI_EMERGENCY=${number})`,
      ' same => n,Goto(to-outside,emergency,1)',
    ]),
    '',
  ].join('\n');
}

function checkKeys(people: readonly RingingPerson[]): void {
  const taken = new Set<string>();
  for (const { key } of people) {
    // Asterisk leaves hyphens out when it compares extensions.
    const plain = key.replaceAll('-', '');
    if (!KEY.test(key)) throw unfit(key, 'needs 2 to 32 letters');
    if (taken.has(plain)) throw unfit(key, 'differs from another key in nothing but hyphens');
    taken.add(plain);
  }
}

interface Destination {
  readonly context: 'attendant-ring' | 'attendant-group' | 'attendant-outside' | 'attendant-queue';
  readonly kind: 'phone' | 'group' | 'outside';
  /** One, but for a line, which has several phones. */
  readonly numbers: readonly string[];
}

function destinationOf(reach: Reach, key: string, emergencyNumbers: readonly string[]): Destination {
  const destination = kindOf(reach);
  const { kind, numbers } = destination;
  const form = kind === 'outside' ? /^\+?\d+$/ : /^\d+$/;
  if (numbers.length === 0 || !numbers.every((number) => form.test(number)))
    throw unfit(key, 'needs an extension, a group or a number outside');
  if (numbers.some((number) => emergencyNumbers.includes(number.replace('+', ''))))
    throw unfit(key, 'leads to an emergency number');
  return destination;
}

function kindOf({ outside, group, queue, extension }: Reach): Destination {
  if (outside !== undefined) return { context: 'attendant-outside', kind: 'outside', numbers: [outside] };
  if (group !== undefined) return { context: 'attendant-group', kind: 'group', numbers: [group] };
  if (queue !== undefined) return { context: 'attendant-queue', kind: 'phone', numbers: queue };
  return { context: 'attendant-ring', kind: 'phone', numbers: [extension] };
}

function phone(extension: string): RingingPerson {
  return { key: extension, extension };
}

function unfit(key: string, why: string): AppError {
  return new AppError('config.invalid', `people: the key ${JSON.stringify(key)} ${why}`);
}
