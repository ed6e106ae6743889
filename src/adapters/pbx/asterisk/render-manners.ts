import type { RingingPerson } from './ringing-person.ts';

/** A key of the directory as a mark names it, in two parts: of a further office with its name and a colon in front. */
export type PrefixedPerson = readonly [prefix: string, person: RingingPerson];

const MAILBOX = /^\d{1,20}@[\w-]{1,40}$/;

/**
 * `[attendant-manner]`: how a caller is put through, for those with whom it is not as for everybody; and
 * `[attendant-voicemail]`, the mailboxes that a mark can reach.
 */
export function renderManners(people: readonly PrefixedPerson[]): readonly string[] {
  return [
    '; How they are rung, where it is not as for everybody.',
    '[attendant-manner]',
    ...extension('s', {
      AI_SECONDS: '',
      AI_ASKED: '',
      __AI_CONFIRM: 'yes',
      AI_MEMBERS: '',
    }),
    ...people.flatMap(([prefix, person]) => {
      const own = mannerOf(person);
      return Object.keys(own).length === 0 ? [] : extension(`${prefix}${person.key}`, own);
    }),
    '',
    '; Their mailboxes.',
    '[attendant-voicemail]',
    ...people.flatMap(([prefix, { key, voicemail }]) =>
      voicemail !== undefined && MAILBOX.test(voicemail)
        ? [`exten => ${prefix}${key},1,Set(AI_BOX=${voicemail})`, ' same => n,Goto(attendant-mailbox,s,1)']
        : [],
    ),
    'exten => i,1,Goto(attendant-people,i,1)',
  ];
}

function mannerOf({
  ringSeconds,
  transfer,
  confirm,
  queue,
}: RingingPerson): Readonly<Record<string, string>> {
  return {
    ...(ringSeconds === undefined ? {} : { AI_SECONDS: String(Math.round(ringSeconds)) }),
    ...(transfer === 'consult' ? { AI_ASKED: 'consult' } : {}),
    ...(confirm === false ? { __AI_CONFIRM: 'no' } : {}),
    ...(queue === undefined ? {} : { AI_MEMBERS: queue.join('&') }),
  };
}

function extension(name: string, variables: Readonly<Record<string, string>>): readonly string[] {
  const steps = Object.entries(variables).map(([variable, value]) => `Set(${variable}=${value})`);
  return [...steps, 'Return()'].map((step, index) =>
    index === 0 ? `exten => ${name},1,${step}` : ` same => n,${step}`,
  );
}
