import type { Staff } from '../adapters/pbx/asterisk/render-people.ts';
import { codesOfDesk, lampOf } from '../config/desk-codes.ts';
import { emergencyNumbersOf } from '../config/emergency-numbers.ts';
import type { OfficeConfig } from '../config/house.ts';
import type { Config } from '../config/schema.ts';
import { dialledForms } from '../countries/dialled-forms.ts';

/** What a dialplan needs of an office, or of a house: its first office, and further ones. */
export interface PbxSubject {
  readonly config: Pick<Config, 'office' | 'telephony'>;
  /** The further ones. */
  readonly offices?: readonly OfficeConfig[] | undefined;
}

/** Whom the PBX rings, and for which numbers. */
export function pbxDirectory({ config, offices = [] }: PbxSubject): Staff {
  return {
    people: config.office.people,
    fallback: config.telephony.fallback,
    emergencyNumbers: emergencyNumbersOf(config),
    numbers: numbersOf(config),
    codes: codesOfDesk(config.telephony.codes).map(({ code, request }) => ({
      code,
      lamp: lampOf(request),
      takesCallers: request.type === 'give-back',
    })),
    offices: offices.map(({ tenant, config: own }) => ({
      tenant,
      people: own.office.people,
      fallback: own.telephony.fallback,
      // The PBX of `./scripts/start` has one mailbox.
      mailbox: config.telephony.ari ? own.telephony.mailbox : undefined,
      numbers: numbersOf(own),
    })),
  };
}

function numbersOf({ office }: PbxSubject['config']): readonly string[] {
  const { entrances, country } = office;
  return [...new Set(entrances.flatMap(({ dialled }) => dialledForms(dialled, country)))];
}
