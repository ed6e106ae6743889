import { join } from 'node:path';
import { STANDARD_PHONES } from '../adapters/pbx/asterisk/accounts.ts';
import { dialplanModules } from '../adapters/pbx/asterisk/dialplan-modules.ts';
import { readTemplates } from '../adapters/pbx/asterisk/install-config.ts';
import { ownPbxDialplan } from '../adapters/pbx/asterisk/own-pbx-dialplan.ts';
import { leaseVariable } from '../adapters/telephony/asterisk/lease-variable.ts';
import { dialableHost, type Environment } from '../config/environment.ts';
import type { OfficeConfig } from '../config/house.ts';
import type { Config } from '../config/schema.ts';
import type { Reach } from '../reception/office.ts';
import { pbxDirectory } from './pbx-directory.ts';

/** What the configuration asks of the PBX's dialplan. */
export interface DialplanNeeds {
  readonly contexts: readonly string[];
  /** Context, extension and priority that a call from outside reaches; undefined on a PBX of somebody's own. */
  readonly entrance: string | undefined;
  /** Names as Asterisk lists them, such as `func_uuid.so`: every one that the dialplan's text uses. */
  readonly modules: readonly string[];
  readonly globals: readonly NeededGlobal[];
  readonly people: readonly NeededPerson[];
  /** Whom the fallback rings. */
  readonly staff: readonly Reach[];
  /** Advice: how the dialplan is made as the configuration has it. */
  readonly writeAgain: string;
  /** Advice: how somebody hears what is in the mailbox; undefined where its messages are counted without the PBX. */
  readonly listen: string | undefined;
}

export interface NeededGlobal {
  readonly variable: string;
  /** For people. */
  readonly expected: string;
  readonly isSame: (value: string) => boolean;
  /** Calls do not work without it; else they only work otherwise than they should. */
  readonly isGrave: boolean;
}

export type NeededPerson = Reach & { readonly key: string };
export type NeededReach = Reach;

/** The ports of the daemon, as the dialplan has to know them. */
export type DaemonPlaces = Pick<Environment, 'bind' | 'audioSocketPort' | 'supervisorPort' | 'httpPort'>;

const TEMPLATES = join(import.meta.dirname, '../../asterisk-config');
const START_ADVICE = 'Start ./scripts/start again: it writes the dialplan anew.';
const OWN_ADVICE = 'Run `./scripts/attendant pbx files` again, put its files into the PBX, and reload it.';

export async function dialplanNeeds(
  config: Config,
  places: DaemonPlaces,
  offices: readonly OfficeConfig[] = [],
): Promise<DialplanNeeds> {
  const { telephony } = config;
  const directory = pbxDirectory({ config, offices });
  const templates = await readTemplates(TEMPLATES);
  const isOwn = telephony.ari !== undefined;
  const kinds = isOwn ? (['asterisk', 'freepbx'] as const) : (['asterisk'] as const);
  const texts = kinds.map((kind) => ownPbxDialplan(templates, kind, directory));
  const { modules } = dialplanModules(texts.join('\n'));
  return {
    contexts: [...(texts[0] ?? '').matchAll(/^\[([\w-]+)\]/gm)].map(([, name = '']) => name),
    entrance: isOwn ? undefined : 'from-trunk,100,1',
    modules: modules.filter((module) => !OTHER_MEDIA[telephony.media].includes(module)),
    globals: globalsOf(config, places),
    people: [
      ...directory.people,
      ...offices.flatMap(({ tenant, config: { office } }) =>
        office.people.map((person) => ({ ...person, key: `${tenant}:${person.key}` })),
      ),
    ],
    staff: [...staffOf(config), ...offices.flatMap((office) => ownStaffOf(office.config))],
    writeAgain: isOwn ? OWN_ADVICE : START_ADVICE,
    listen: isOwn ? 'Listen to them from a phone of your PBX.' : undefined,
  };
}

/** The media path that is not in use may be missing. */
const OTHER_MEDIA: Readonly<Record<Config['telephony']['media'], readonly string[]>> = {
  audiosocket: ['chan_websocket.so', 'res_http_websocket.so'],
  websocket: ['chan_audiosocket.so', 'res_audiosocket.so'],
};

function globalsOf({ telephony }: Config, places: DaemonPlaces): readonly NeededGlobal[] {
  const { bind, port = places.audioSocketPort, rateHz } = telephony.audioSocket;
  const exact = (variable: string, expected: string, isGrave: boolean): NeededGlobal => ({
    variable,
    expected,
    isSame: (value) => value === expected,
    isGrave,
  });
  const audioSocket = address('ATT_AUDIOSOCKET', { host: bind, port }, { isGrave: true });
  const supervisor = { host: places.bind, port: places.supervisorPort };
  return [
    exact('ATT_MEDIA', telephony.media, true),
    exact('ATT_FORMAT', rateHz === 8000 ? 'slin' : 'slin16', true),
    ...(telephony.media === 'audiosocket' ? [audioSocket] : []),
    // A crash then rings your staff's phones at once, instead of bringing the caller back.
    address('ATT_SUPERVISOR', supervisor, { before: 'http://', after: '/', isGrave: false }),
    // Without it the attendant takes every call first.
    address(
      'ATT_DESK',
      { host: places.bind, port: places.httpPort },
      { before: 'http://', after: '/desk', isGrave: false },
    ),
    exact('ATT_MAX', String(telephony.maxCalls), false),
    lease(leaseVariable(telephony.app)),
  ];
}

/** Left out, it is that of a daemon which is alone. */
function lease(expected: string): NeededGlobal {
  const isSame = (value: string) => value === expected || (value === '' && expected === 'ATT_UP');
  return { variable: 'ATT_LEASE', expected, isSame, isGrave: true };
}

interface AddressForm {
  readonly before?: string;
  readonly after?: string;
  readonly isGrave: boolean;
}

/** Of a listener on every address only the port is known here. */
function address(
  variable: string,
  { host, port }: { readonly host: string; readonly port: number },
  { before = '', after = '', isGrave }: AddressForm,
): NeededGlobal {
  const expected = `${before}${dialableHost(host)}:${port}${after}`;
  const isAnywhere = host === '0.0.0.0' || host === '::';
  const isSame = (value: string) => (isAnywhere ? value.endsWith(`:${port}${after}`) : value === expected);
  return { variable, expected, isSame, isGrave };
}

function staffOf({ office: { people }, telephony: { fallback, ari } }: Config): readonly Reach[] {
  // As `start` does it for a directory without a phone.
  const standIn =
    ari === undefined &&
    !people.some(({ extension, queue }) => extension !== undefined || queue !== undefined);
  if (fallback === undefined && standIn) return STANDARD_PHONES.map((extension) => ({ extension }));
  return ownStaffOf({ office: { people }, telephony: { fallback } });
}

/** A further office without any has those of the first. */
function ownStaffOf({
  office: { people },
  telephony: { fallback },
}: {
  readonly office: Pick<Config['office'], 'people'>;
  readonly telephony: Pick<Config['telephony'], 'fallback'>;
}): readonly Reach[] {
  const named = fallback?.map(
    (entry) => people.find(({ key }) => key === entry) ?? { key: entry, extension: entry },
  );
  return named ?? people.filter(({ outside }) => outside === undefined);
}
