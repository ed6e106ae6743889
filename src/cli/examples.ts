import type { Command } from 'commander';

/**
 * What people type, by command: each help ends with it. A command that is not here brings examples of its own; a test
 * demands one of each.
 */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  '': ['start --demo-call', 'doctor', 'messages list'],
  start: ['start', 'start --demo-call --exit'],
  serve: ['serve', 'serve >>/var/log/attendant.log'],
  call: [
    'call --say "When are you open?" --say "No thank you, goodbye"',
    'call --press 0 --record /tmp/heard.wav',
  ],
  talk: ['talk', 'talk --at 2026-12-21T10:00 --json <what-the-caller-says.txt'],
  eval: [
    'eval --talk my-calls/*.yaml',
    'eval my-calls/hours.yaml --report /tmp/report.html',
    'eval --simulate --talk --times 3 my-callers/*.yaml',
  ],
  calls: ['calls list', 'calls show 3f2a', 'calls latency --since 7d'],
  'calls list': ['calls list --limit 50', 'calls list --json | jq ".[0]"'],
  'calls show': ['calls show 3f2a', 'calls show --live', 'calls show --live 3f2a --json'],
  'calls latency': ['calls latency --since 12h'],
  'calls export': ['calls export --caller "07700 900123" ./for-the-caller'],
  'calls purge': ['calls purge --caller "07700 900123"', 'calls purge --before 2026-01-01 --yes'],
  'calls hold': [
    'calls hold 3f2a --reason "complaint"',
    'calls hold --caller "07700 900123" --release',
    'calls hold',
  ],
  'calls play': ['calls play 3f2a', 'calls play 3f2a --save /tmp'],
  messages: ['messages list', 'messages done 3f2a'],
  'messages list': ['messages list --late', 'messages list --mine billing --json'],
  'messages show': ['messages show 3f2a'],
  'messages play': ['messages play 3f2a'],
  'messages claim': ['messages claim 3f2a', 'messages claim 3f2a --as billing --take-over'],
  'messages done': ['messages done 3f2a', 'messages done 3f2a --undo'],
  'messages note': ['messages note 3f2a "rang, nobody there"'],
  'messages resend': ['messages resend 3f2a'],
  desk: ['desk show', 'desk away anna-lane --until 14:00'],
  'desk show': ['desk show', 'desk show --json'],
  'desk attendant': ['desk attendant', 'desk attendant --for billing --until 17:00'],
  'desk staff': ['desk staff', 'desk staff --for billing'],
  'desk hours': ['desk hours', 'desk hours --for billing'],
  'desk away': ['desk away anna-lane --until 14:00'],
  'desk back': ['desk back anna-lane'],
  outbox: ['outbox list --dead', 'outbox test'],
  'outbox list': ['outbox list', 'outbox list --dead --json | jq length'],
  'outbox retry': ['outbox retry 3f2a', 'outbox retry --all'],
  'outbox test': ['outbox test', 'outbox test --json'],
  hours: ['hours show', 'hours why'],
  'hours show': ['hours show', 'hours show --days 31'],
  'hours why': ['hours why', 'hours why --at 2026-12-24T10:00 --number 02079460150'],
  persons: ['persons import patients.csv', 'persons list'],
  'persons import': ['persons import patients.csv'],
  'persons list': ['persons list', 'persons list --json | jq length'],
  'persons export': ['persons export "07700 900123" ./for-the-caller'],
  'persons forget': ['persons forget "07700 900123"', 'persons forget "07700 900123" --yes'],
  backup: ['backup /root/attendant-$(date +%F).tar'],
  restore: ['restore attendant-2026-11-29.tar', 'restore attendant-2026-11-29.tar --replace'],
  export: ['export --format csv', 'export --format json --out /tmp/attendant-export'],
  config: ['config init', 'config check', 'config docs people'],
  'config init': [
    'config init',
    'config init clinic --language de',
    'config init /etc/attendant/attendant.yaml',
  ],
  'config check': ['config check', 'config check draft.yaml --json'],
  'config show': ['config show', 'config show --json | jq .engines'],
  'config docs': [
    'config docs people',
    'config docs telephony.fallback',
    'config docs --markdown >settings.md',
  ],
  'config schema': ['config schema >attendant.schema.json'],
  'config reload': ['config reload', 'config reload --json'],
  pbx: ['pbx files --for freepbx ~/attendant-files', 'pbx stop'],
  'pbx files': [
    'pbx files --for freepbx ~/attendant-files',
    'pbx files --for asterisk --inside phones --outside to-carrier ~/attendant-files',
  ],
  'pbx stop': ['pbx stop'],
  'pbx update': ['pbx update'],
  'pbx prompts': ['pbx prompts /var/lib/asterisk/sounds/attendant'],
  doctor: ['doctor', 'doctor --no-call --json', 'doctor --drill'],
};

/** @param parent The program; everything below it gets its own. */
export function addExamples(parent: Command, path = ''): void {
  const lines = EXAMPLES[path];
  if (lines) parent.addHelpText('after', `\n${examplesText(lines)}`);
  for (const command of parent.commands) addExamples(command, `${path} ${command.name()}`.trim());
}

function examplesText(lines: readonly string[]): string {
  const head = lines.length === 1 ? 'Example:' : 'Examples:';
  return [head, ...lines.map((line) => `  ./scripts/attendant ${line}`)].join('\n');
}
