/** Built into Asterisk itself. */
const CORE = 'core';

/** Application to the module that brings it. */
const APPLICATIONS: Readonly<Record<string, string>> = {
  Answer: CORE,
  Background: CORE,
  Bridge: CORE,
  ChanSpy: 'app_chanspy',
  Congestion: CORE,
  Dial: 'app_dial',
  ExecIf: 'app_exec',
  Gosub: 'app_stack',
  GosubIf: 'app_stack',
  Goto: CORE,
  GotoIf: CORE,
  Hangup: CORE,
  MixMonitor: 'app_mixmonitor',
  MusicOnHold: 'res_musiconhold',
  NoOp: CORE,
  Playback: 'app_playback',
  Progress: CORE,
  Read: 'app_read',
  Return: 'app_stack',
  Ringing: CORE,
  Set: CORE,
  StartMusicOnHold: 'res_musiconhold',
  StopMixMonitor: 'app_mixmonitor',
  StopMusicOnHold: 'res_musiconhold',
  VoiceMail: 'app_voicemail',
  VoiceMailMain: 'app_voicemail',
  Wait: CORE,
  WaitExten: CORE,
};

/** Function to the modules that bring it and what it works with. */
const FUNCTIONS: Readonly<Record<string, readonly string[]>> = {
  CALLERID: ['func_callerid'],
  CHANNEL: ['func_channel'],
  CURL: ['func_curl', 'res_curl'],
  CURLOPT: ['func_curl', 'res_curl'],
  CUT: ['func_cut'],
  DEVICE_STATE: ['func_devstate'],
  DIALPLAN_EXISTS: ['func_dialplan'],
  EXISTS: ['func_logic'],
  FIELDNUM: ['func_strings'],
  FIELDQTY: ['func_strings'],
  FILTER: ['func_strings'],
  GLOBAL: ['func_global'],
  GLOBAL_DELETE: ['func_global'],
  GROUP: ['func_groupcount'],
  GROUP_COUNT: ['func_groupcount'],
  IF: ['func_logic'],
  ISNULL: ['func_logic'],
  LEN: ['func_strings'],
  LISTFILTER: ['func_strings'],
  LOCAL: ['app_stack'],
  LOCK: ['func_lock'],
  PJSIP_AOR: ['func_pjsip_aor'],
  PJSIP_DIAL_CONTACTS: ['chan_pjsip'],
  PJSIP_ENDPOINT: ['func_pjsip_endpoint'],
  REDIRECTING: ['func_callerid'],
  REGEX: ['func_strings'],
  REPLACE: ['func_strings'],
  SHARED: ['func_global'],
  SHIFT: ['func_strings'],
  STRFTIME: ['func_strings'],
  TOLOWER: ['func_strings'],
  TOUPPER: ['func_strings'],
  UNLOCK: ['func_lock'],
  URIENCODE: ['func_uri'],
  UUID: ['func_uuid'],
};

/** A channel that is dialled to the module of its technology. */
const CHANNELS: Readonly<Record<string, readonly string[]>> = {
  AudioSocket: ['chan_audiosocket', 'res_audiosocket'],
  PJSIP: ['chan_pjsip'],
  WebSocket: ['chan_websocket', 'res_http_websocket'],
};

export interface DialplanModules {
  /** Names as Asterisk lists them, such as `func_uuid.so`, in alphabetical order. */
  readonly modules: readonly string[];
  /** Applications and functions whose module is not known here. */
  readonly unknown: readonly string[];
}

/** What has to be loaded for every application, function and channel that a dialplan names. */
export function dialplanModules(text: string): DialplanModules {
  const lines = text.split('\n').map((line) => line.replace(/(^|\s);.*$/, ''));
  const steps = lines.filter((line) => /^\s*(exten|same)\s*=>/.test(line));
  const found = new Set<string>();
  const unknown = new Set<string>();
  const need = (name: string, modules: readonly string[] | undefined) => {
    if (!modules) unknown.add(name);
    for (const module of modules ?? []) if (module !== CORE) found.add(`${module}.so`);
  };
  for (const step of steps) {
    for (const name of applicationsOf(step)) need(name, wrapped(APPLICATIONS[name]));
    for (const name of functionsOf(step)) need(name, FUNCTIONS[name]);
    for (const [name, modules] of Object.entries(CHANNELS)) {
      // A letter or `_` in front makes another word of it.
      if (new RegExp(`(?<![\\w])${name}/`).test(step)) need(name, modules);
    }
  }
  return { modules: [...found].sort(), unknown: [...unknown].sort() };
}

/** The step's own application, and one that `ExecIf` runs. */
function applicationsOf(step: string): readonly string[] {
  if (/,hint,/.test(step)) return [];
  const [, own = ''] = /=>\s*[^,]+,(?:\d+|n)?(?:\(\w+\))?,?([A-Za-z]\w*)/.exec(step) ?? [];
  const [, inner] = own === 'ExecIf' ? (/\?\s*([A-Za-z]\w*)\(/.exec(step) ?? []) : [];
  return inner === undefined ? [own] : [own, inner];
}

/** Read as `${NAME(…)}`, or written as `Set(NAME(…)=…)`. */
function functionsOf(step: string): readonly string[] {
  const read = [...step.matchAll(/\$\{([A-Z][A-Z_]*)\(/g)];
  const written = [...step.matchAll(/\bSet\(([A-Z][A-Z_]*)\(/g)];
  return [...read, ...written].map(([, name = '']) => name);
}

function wrapped(module: string | undefined): readonly string[] | undefined {
  return module === undefined ? undefined : [module];
}
