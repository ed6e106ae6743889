import { createDeskService } from '../call/desk/desk-service.ts';
import type { PhoneOwner } from '../call/desk/desk-visit.ts';
import type { SideServices } from '../call/side-legs.ts';
import { createTakeOver } from '../call/take-over.ts';
import { codesOfDesk } from '../config/desk-codes.ts';
import type { Config } from '../config/schema.ts';
import type { Clock } from '../core/clock.ts';
import type { FirstRung } from '../http/desk-first.ts';
import { languageOf } from '../languages/languages.ts';
import type { LegSource } from '../ports/leg-source.ts';
import type { Log } from '../ports/log.ts';
import { answeringAt } from '../reception/desk/answering.ts';
import { createDeskBoard, type DeskBoard } from './desk-board.ts';
import { createDeskLamps } from './desk-lamps.ts';
import { createDeskMessages } from './desk-messages.ts';
import { openDeskPin } from './desk-pin.ts';
import { recordingsIn } from './home-paths.ts';
import type { OfficesInForce } from './offices-in-force.ts';
import type { DaemonStorage } from './storage.ts';

/** What the office's own people tell the daemon, and what it shows them. */
export interface Desk extends Pick<DeskBoard, 'entriesOf'> {
  /** Who serves the legs of desk phones. */
  readonly services: Pick<SideServices, 'desk' | 'listen'>;
  /** Whose phones ring first for a number that was dialled. */
  firstRung(number: string): FirstRung;
  /** A telephone system is back. */
  controlUp(): void;
  /** Keeps what is known, and the lamps, as they are; ends with `signal`. */
  watch(signal: AbortSignal): Promise<void>;
}

export interface DeskOptions {
  readonly home: string;
  readonly offices: Pick<OfficesInForce, 'open' | 'first' | 'met'>;
  readonly storage: Pick<DaemonStorage, 'of'>;
  /** Its codes are the house's, and are read at the start. */
  readonly telephony: Pick<Config['telephony'], 'codes'>;
  readonly sources: readonly Pick<LegSource, 'control'>[];
  readonly clock: Clock;
  readonly log: Log;
}

export function createDesk({ home, offices, storage, telephony, sources, clock, log }: DeskOptions): Desk {
  const codes = codesOfDesk(telephony.codes);
  const lamps = createDeskLamps({
    codes,
    entries: () => board.entriesOf(offices.first.tenant),
    controls: sources.flatMap(({ control }) => control ?? []),
    nowMs: () => clock.wallMs(),
  });
  const board = createDeskBoard({
    tenants: () => offices.open.map(({ tenant }) => tenant),
    deskOf: (tenant) => storage.of(tenant).desk,
    onRead: lamps.show,
    clock,
    log,
  });
  const ownerOf = (extension: string): PhoneOwner => {
    const owned = offices.open.flatMap((office) =>
      office.config.office.people.map((person) => ({ office, person })),
    );
    const { office = offices.first, person } =
      owned.find((each) => each.person.extension === extension) ?? {};
    const { tenant, config } = office;
    return { tenant, office: config.office, language: languageOf(config.office.language), person };
  };
  const service = createDeskService({
    requestOf: (code) => codes.find((each) => each.code === code)?.request,
    ownerOf,
    entriesOf: board.entriesOf,
    put: board.put,
    pin: openDeskPin(home, () => clock.wallMs()),
    messagesOf: (extension, { tenant, ...owner }) =>
      createDeskMessages({
        messages: storage.of(tenant).messages,
        recordings: recordingsIn(home),
        owner,
        extension,
        nowMs: () => clock.wallMs(),
      }),
  });
  return {
    services: { desk: service, listen: createTakeOver(ownerOf) },
    entriesOf: board.entriesOf,
    firstRung(number) {
      const { office, entrance } = offices.met(number);
      const { tenant, config } = office;
      const switches = board.entriesOf(tenant);
      const { route } = answeringAt({ office: config.office, entrance, nowMs: clock.wallMs(), switches });
      return { ...route, office: office === offices.first ? undefined : tenant };
    },
    controlUp() {
      lamps.forget();
      lamps.show();
    },
    watch: board.watch,
  };
}
