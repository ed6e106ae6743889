import { AppError } from '../../../core/errors.ts';
import type { DirectoryOffice, Staff } from './render-people.ts';

/** What is reached there already: the attendant's own number, and the mailbox. */
const TAKEN = ['100', '600'];

/**
 * `[attendant-office]`: whose call it is, by the number that was dialled. It stands in the dialplan, because people are rung
 * also while no daemon is there to say whose; and the same numbers as extensions of the trunk and the phones.
 *
 * @throws AppError `config.invalid` for a number that is none.
 */
export function renderOffices({ numbers = [], offices = [], emergencyNumbers }: Staff): string {
  const all = [...numbers, ...offices.flatMap((office) => office.numbers)];
  const fromTrunk = all.filter((number) => !TAKEN.includes(number));
  const fromInside = fromTrunk.filter(
    (number) => !/[X*]/.test(number) && !/^1\d\d$/.test(number) && !emergencyNumbers.includes(number),
  );
  return [
    '; The numbers of the house, from `entrances`: `./scripts/start` writes this file.',
    '',
    '[from-trunk](+)',
    ...fromTrunk.flatMap((number) => [
      `exten => ${extensionOf(number)},1,Set(AI_DIALLED=\${EXTEN})`,
      ' same => n,Goto(attendant-entrance,s,1)',
    ]),
    '',
    '[from-internal](+)',
    ...fromInside.map((number) => `exten => ${extensionOf(number)},1,Goto(attendant,${number},1)`),
    '',
    '[attendant-office]',
    ...offices.flatMap(stepsOf),
    'exten => none,1,Return()',
    '',
  ].join('\n');
}

function stepsOf({ tenant, numbers, mailbox }: DirectoryOffice): readonly string[] {
  return numbers.flatMap((number) => [
    `exten => ${extensionOf(number)},1,Set(AI_OFFICE=${tenant})`,
    ...(mailbox === undefined ? [] : [` same => n,Set(AI_MAILBOX=${mailbox})`]),
    ' same => n,Return()',
  ]);
}

/** As the dialplan writes a number, or a pattern whose `X` is any digit and whose `*` at the end whatever follows. */
function extensionOf(number: string): string {
  if (!/^\+?[\dX]+\*?$/.test(number))
    throw new AppError('config.invalid', `entrances: ${JSON.stringify(number)} is no number`);
  return /[X*]/.test(number) ? `_${number.replace('*', '!')}` : number;
}
