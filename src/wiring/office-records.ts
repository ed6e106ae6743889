import type { CallJournal } from '../ports/call-journal.ts';
import type { LanguageModel } from '../ports/language-model.ts';
import type { MessageRepository } from '../ports/message-repository.ts';
import type { Office } from '../reception/office.ts';
import type { OfficesInForce } from './offices-in-force.ts';
import type { DaemonStorage } from './storage.ts';

/** An office with what it keeps. */
export interface OfficeRecords {
  readonly tenant: string;
  readonly office: Office;
  readonly journal: CallJournal;
  readonly messages: MessageRepository;
  /** Where one answers its calls. */
  readonly model: LanguageModel | undefined;
}

/** The offices as they count at this moment. */
export function officeRecords(
  offices: Pick<OfficesInForce, 'open'>,
  storage: Pick<DaemonStorage, 'of'>,
): readonly OfficeRecords[] {
  return offices.open.map(({ tenant, config, engines }) => {
    const { journal, messages } = storage.of(tenant);
    return { tenant, office: config.office, journal, messages, model: engines.languageModels[0] };
  });
}
