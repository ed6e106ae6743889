import { type OwnPbx, ownPbxDialplan } from './own-pbx-dialplan.ts';
import { PROMPT_FILES } from './prompts.ts';
import type { ConfigFiles } from './render-config.ts';
import type { Staff } from './render-people.ts';

export interface OwnPbxSettings extends Staff, OwnPbxPlaces {
  readonly kind: OwnPbx;
  readonly media: 'audiosocket' | 'websocket';
  readonly rateHz: 8000 | 16_000;
  /** Host and port, as the PBX reaches the daemon. */
  readonly audioSocket: string;
  /** A URL, as the PBX reaches the supervisor. */
  readonly supervisor: string;
  /** A URL, as the PBX reaches the daemon's HTTP. */
  readonly desk: string;
  readonly maxCalls: number;
  /** The variable that holds the daemon's lease. */
  readonly lease: string;
  /** Folder that PBX and daemon share; undefined: calls with people are not recorded. */
  readonly recordings?: string | undefined;
  /** Such as `600@default`; undefined: a call that nobody answers ends without one. */
  readonly mailbox?: string | undefined;
  readonly ari: { readonly url: string; readonly username: string; readonly password: string };
}

/** What only the site knows of its PBX. */
export interface OwnPbxPlaces {
  /** Folder on the PBX for the prompts. */
  readonly sounds: string;
  /** Context where ring groups and queues are extensions. */
  readonly inside: string;
  /** Context that leads numbers outside. */
  readonly outside: string;
}

/** File name to content. Those in {@link SECRET_FILES} hold the password. */
export type OwnPbxFiles = ReadonlyMap<string, string>;

/** For the owner's eyes only. */
export const SECRET_FILES = ['attendant-ari.conf', 'attendant.env'];
export const PASSWORD_VARIABLE = 'ARI_PASSWORD';

export const DEFAULT_PLACES: OwnPbxPlaces = {
  sounds: '/var/lib/asterisk/sounds/attendant',
  inside: 'from-internal',
  outside: 'from-internal',
};

const RELOAD: Readonly<Record<OwnPbx, string>> = {
  freepbx: 'fwconsole reload',
  asterisk: 'asterisk -rx "core reload"',
};

/**
 * All text files that another PBX needs. Pure.
 *
 * @param templates The files of `asterisk-config/` by name, those of `join/` with that in front.
 * @throws AppError `config.invalid` when the directory cannot be written as dialplan.
 */
export function ownPbxFiles(templates: ConfigFiles, settings: OwnPbxSettings): OwnPbxFiles {
  const { kind, ari } = settings;
  const conf = (about: string, text: string) => `${head(kind, about)}\n${text.trim()}\n`;
  const words = new Map([
    ['FOR', kind],
    ['SOUNDS', settings.sounds],
    ['INSIDE', settings.inside],
    ['OUTSIDE', settings.outside],
    ['RELOAD', RELOAD[kind]],
    ['PROMPTS', PROMPT_FILES.join(' ')],
    ['YAML', yamlOf(ari)],
  ]);
  const text = (name: string) =>
    (templates.get(name) ?? '').replace(/@@([A-Z]+)@@/g, (whole, word: string) => words.get(word) ?? whole);
  return new Map([
    ['INSTALL.md', text(`join/${kind}.md`)],
    ['install.sh', text('join/install.sh')],
    [
      'attendant-extensions.conf',
      conf('The contexts of the attendant.', ownPbxDialplan(templates, kind, settings)),
    ],
    ['attendant-globals.conf', conf('Stands under [globals].', globalsOf(settings))],
    ['attendant-ari.conf', conf('The way in of the daemon: a key to the telephone system.', userOf(ari))],
    ['attendant-ari-general.conf', conf('Stands under [general] of ari.conf.', GENERAL)],
    ['attendant-http.conf', conf('The web server under ARI.', HTTP[kind])],
    [
      'attendant-logger.conf',
      conf('Stands under [logfiles]. Who tried to get in, for fail2ban.', 'security.log => security'),
    ],
    ['attendant.env', `${PASSWORD_VARIABLE}=${ari.password}\n`],
  ]);
}

function head(kind: OwnPbx, about: string): string {
  return `; ${about} Written by \`./scripts/attendant pbx files --for ${kind}\` from attendant.yaml: change it there.`;
}

function globalsOf(settings: OwnPbxSettings): string {
  return [
    `ATT_MEDIA = ${settings.media}`,
    `ATT_FORMAT = ${settings.rateHz === 8000 ? 'slin' : 'slin16'}`,
    '; where this PBX reaches the daemon, and its supervisor',
    `ATT_AUDIOSOCKET = ${settings.audioSocket}`,
    `ATT_SUPERVISOR = ${settings.supervisor}`,
    '; where the daemon says who is rung first',
    `ATT_DESK = ${settings.desk}`,
    "; more calls than this at once: your staff's phones ring",
    `ATT_MAX = ${settings.maxCalls}`,
    '; the variable in which the daemon says that it takes calls: one for each daemon of this PBX',
    `ATT_LEASE = ${settings.lease}`,
    `ATT_SOUNDS = ${settings.sounds}`,
    '; where calls with people are recorded: `recording.folder`; without one they are not',
    `ATT_RECORDINGS = ${settings.recordings ?? ''}`,
    '; seconds until a person who asked for one minute is rung again',
    'ATT_MINUTE = 60',
    '; seconds in line before a caller is offered to be called back, and before they are back with the attendant',
    'ATT_LINE_OFFER = 45',
    'ATT_LINE_MAX = 300',
    '; where ring groups and queues are extensions, and where numbers lead outside',
    `ATT_INSIDE = ${settings.inside}`,
    `ATT_OUTSIDE = ${settings.outside}`,
    "; the last step when none of your staff's phones answers; without one the call ends there",
    `ATT_MAILBOX = ${settings.mailbox ?? ''}`,
  ].join('\n');
}

const GENERAL = `enabled = yes
; Shown on a channel in every event: the call's id over all its legs, and why it came back.
channelvars = AI_CALL,AI_RETURN
; Milliseconds. The default of 100 closes the events socket when the daemon is busy for a moment.
websocket_write_timeout = 5000`;

/** FreePBX includes its custom file after the settings of its own, where a second head of the same name is not read. */
const HTTP: Readonly<Record<OwnPbx, string>> = {
  freepbx: '[general](+)\nenabled = yes',
  asterisk: 'enabled = yes',
};

function userOf({ username, password }: OwnPbxSettings['ari']): string {
  return `[${username}]
type = user
read_only = no
password_format = plain
password = ${password}
; From Asterisk 22.9, only from the daemon's host:
; deny = 0.0.0.0/0.0.0.0
; permit = 127.0.0.1/32`;
}

function yamlOf({ url, username }: OwnPbxSettings['ari']): string {
  return [
    '   ```yaml',
    '   telephony:',
    `     ari: { url: "${url}", username: ${username}, password: "\${${PASSWORD_VARIABLE}}" }`,
    '   ```',
  ].join('\n');
}
