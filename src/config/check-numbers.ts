import type { z } from 'zod';
import type { Person, Reach } from '../reception/office.ts';

interface Plan {
  /** The PBX is the one of `./scripts/start`, whose numbering plan we know. */
  readonly isLocal: boolean;
  readonly emergencyNumbers: readonly string[];
}

interface Directory extends Plan {
  readonly people: readonly Person[];
  /** `telephony.fallback`: keys of people, or extensions. */
  readonly fallback: readonly string[] | undefined;
}

const NO_EMERGENCY =
  'expected a phone of the office: this is an emergency number, which the attendant never dials';
const NO_QUEUES =
  'expected group in its place: a PBX of your own (telephony.ari) has queues that it knows as extensions';
const NO_GROUPS =
  'expected a PBX of your own in telephony.ari: the PBX of ./scripts/start has no ring groups';

/** A fault for each number of the directory that rings no phone, or is an emergency number. */
export function checkNumbers({ people, fallback = [], ...plan }: Directory, context: z.RefinementCtx): void {
  const check = (path: (string | number)[], message: string | undefined) => {
    if (message !== undefined) context.addIssue({ code: 'custom', path, message });
  };
  for (const [index, person] of people.entries()) {
    const [kind, fault] = reachFault(person, plan);
    check(['people', index, kind], fault);
    if (person.supervisor && person.extension === undefined)
      check(
        ['people', index, 'supervisor'],
        'expected to stand beside extension: it is a phone that listens',
      );
    if (plan.isLocal && /^\d+@(?!default$)/.test(person.voicemail ?? ''))
      check(['people', index, 'voicemail'], 'expected a number @default: the built-in PBX has no other');
  }
  for (const [index, entry] of fallback.entries()) {
    if (!people.some(({ key }) => key === entry))
      check(['telephony', 'fallback', index], entryFault(entry, plan));
  }
}

function reachFault(
  { extension, group, outside, queue }: Person,
  plan: Plan,
): readonly [keyof Reach, string | undefined] {
  if (extension !== undefined) return ['extension', extensionFault(extension, plan)];
  if (group !== undefined) return ['group', plan.isLocal ? NO_GROUPS : extensionFault(group, plan)];
  if (queue !== undefined) {
    const wrong = queue.map((member) => extensionFault(member, plan)).find((fault) => fault !== undefined);
    return ['queue', plan.isLocal ? wrong : NO_QUEUES];
  }
  const isEmergency = plan.emergencyNumbers.includes(outside.replace('+', ''));
  return ['outside', isEmergency ? NO_EMERGENCY : undefined];
}

function entryFault(entry: string, plan: Plan): string | undefined {
  return /^\d{1,20}$/.test(entry) ? extensionFault(entry, plan) : 'expected a key of people or an extension';
}

function extensionFault(number: string, { isLocal, emergencyNumbers }: Plan): string | undefined {
  // What is no number at all has its fault already.
  if (/\D/.test(number)) return undefined;
  if (!isLocal) return emergencyNumbers.includes(number) ? NO_EMERGENCY : undefined;
  if (isLocalExtension(number, emergencyNumbers)) return undefined;
  if (emergencyNumbers.includes(number)) return NO_EMERGENCY;
  return 'the built-in PBX has only 101 to 199; for other numbers connect your own PBX under telephony.ari';
}

/** What `./scripts/start` gives an account to and its dialplan reaches; 100 is the attendant's own number. */
function isLocalExtension(number: string, emergencyNumbers: readonly string[]): boolean {
  return /^1\d\d$/.test(number) && number !== '100' && !emergencyNumbers.includes(number);
}
