import { AppError } from '../../../core/errors.ts';
import { ringStepsOf, type Staff } from './render-people.ts';
import type { RingingPerson } from './ringing-person.ts';

/**
 * `[attendant-codes]`: what desk phones dial to tell the attendant something, with a lamp where there is something to see;
 * `[attendant-one]`: who is rung before the attendant where only one of the directory is; `[attendant-supervisors]`: the extensions
 * that may listen, take over and give back.
 *
 * @throws AppError `config.invalid` when they cannot be written as dialplan.
 */
export function renderCodes({ codes = [], people, offices = [], emergencyNumbers }: Staff): string {
  const one = (prefix: string) => (person: RingingPerson) =>
    [...ringStepsOf(person, emergencyNumbers), 'Return()'].map((step, index) =>
      index === 0 ? `exten => ${prefix}${person.key},1,${step}` : ` same => n,${step}`,
    );
  // `one` looks at every extension.
  const supervisors = [people, ...offices.map((office) => office.people)]
    .flat()
    .flatMap(({ supervisor, extension }) => (supervisor && extension !== undefined ? [extension] : []));
  return [
    '; Codes of the desk phones: `telephony.codes` of attendant.yaml. `./scripts/start` writes this file.',
    '',
    '[attendant-codes]',
    ...codes.flatMap(({ code, lamp, takesCallers }) => [
      ...(lamp === undefined ? [] : [`exten => ${checked(code)},hint,Stasis:${lamp}`]),
      `exten => ${checked(code)},1,Goto(attendant-${takesCallers ? 'give-back' : 'desk'},\${EXTEN},1)`,
    ]),
    '',
    '[attendant-one]',
    ...people.flatMap(one('')),
    ...offices.flatMap((office) => office.people.flatMap(one(`${office.tenant}:`))),
    '',
    '[attendant-supervisors]',
    ...[...new Set(supervisors)].map((extension) => `exten => ${extension},1,Return()`),
    '',
  ].join('\n');
}

function checked(code: string): string {
  if (/^\*?\d{1,10}$/.test(code)) return code;
  throw new AppError('config.invalid', `telephony.codes: ${JSON.stringify(code)} is no code`);
}
