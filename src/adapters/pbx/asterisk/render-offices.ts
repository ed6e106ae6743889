import { AppError } from '../../../core/errors.ts';
import { FIRST_TENANT } from '../../../core/tenant.ts';
import { isPattern } from '../../../reception/number-pattern.ts';
import type { Staff } from './render-people.ts';

/** What is reached there already: the attendant's own number, and the mailbox. */
const TAKEN = ['100', '600'];

/**
 * `[attendant-office]`: whose call it is, by the number that was dialled or by the name of an office. It stands in the
 * dialplan, because people are rung also while no daemon is there to say whose. Beside it the same numbers for the trunk and
 * the phones, in contexts that are included: what the site has written for a number itself goes before them.
 *
 * @throws AppError `config.invalid` for a number that is none.
 */
export function renderOffices({ numbers = [], offices = [], emergencyNumbers }: Staff): string {
  const all = [...numbers, ...offices.flatMap((office) => office.numbers)];
  const fromTrunk = all.filter((number) => !TAKEN.includes(number));
  const fromInside = fromTrunk.filter(
    (number) => !isPattern(number) && !/^1\d\d$/.test(number) && !emergencyNumbers.includes(number),
  );
  const house = [{ tenant: FIRST_TENANT, numbers, mailbox: undefined }, ...offices];
  return [
    '; The numbers of the house, from `entrances`: `./scripts/start` writes this file.',
    '',
    '[attendant-numbers]',
    ...fromTrunk.flatMap((number) => [
      `exten => ${extensionOf(number)},1,Set(AI_DIALLED=\${EXTEN})`,
      ' same => n,Goto(attendant-entrance,s,1)',
    ]),
    '',
    '[attendant-numbers-inside]',
    ...fromInside.map((number) => `exten => ${extensionOf(number)},1,Goto(attendant,${number},1)`),
    '',
    '[attendant-office]',
    ...house.flatMap(({ tenant, numbers: own, mailbox = '' }) => [
      `exten => ${tenant},1,Set(AI_OFFICE=${tenant === FIRST_TENANT ? '' : tenant})`,
      ` same => n,Set(AI_MAILBOX=${mailbox})`,
      ' same => n,Return()',
      ...own.map((number) => `exten => ${extensionOf(number)},1,Goto(${tenant},1)`),
    ]),
    '',
  ].join('\n');
}

/** As the dialplan writes a number, or a pattern whose `X` is any digit and whose `*` at the end whatever follows. */
function extensionOf(number: string): string {
  if (!/^\+?[\dX]+\*?$/.test(number))
    throw new AppError('config.invalid', `entrances: ${JSON.stringify(number)} is no number`);
  return isPattern(number) ? `_${number.replace('*', '!')}` : number;
}
