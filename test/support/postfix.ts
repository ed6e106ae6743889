import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { closedPort } from './closed-port.ts';

export interface Postfix extends Disposable {
  readonly port: number;
  /** `Message-ID` of every mail that is in the mailbox, as often as it is there. */
  messageIds(): readonly string[];
  /** Mails that are taken and not in the mailbox yet. */
  queued(): number;
}

/** Why no real Postfix can be started here; undefined when it can. */
export function whyNoPostfix(): string | undefined {
  if (process.getuid?.() !== 0) return 'Postfix is started by root only';
  return spawnSync('postfix', ['-h']).error
    ? 'Postfix is not installed: ./scripts/test --all installs it'
    : undefined;
}

/** A Postfix with folders and a port of its own, which puts every mail for example.org into one mailbox. */
export async function startPostfix(): Promise<Postfix> {
  const port = await closedPort();
  const folder = mkdtempSync('/tmp/attendant-postfix-');
  const at = (name: string) => join(folder, name);
  const [uid, gid] = ['-u', '-g'].map((of) =>
    Number(execFileSync('id', [of, 'postfix'], { encoding: 'utf8' })),
  );
  chmodSync(folder, 0o755);
  for (const name of ['conf', 'queue', 'data', 'mail']) mkdirSync(at(name), { mode: 0o755 });
  for (const name of ['data', 'mail']) chownSync(at(name), uid ?? 0, gid ?? 0);
  writeFileSync(
    at('conf/main.cf'),
    `compatibility_level = 3.6
queue_directory = ${at('queue')}
data_directory = ${at('data')}
maillog_file = ${at('data/maillog')}
maillog_file_prefixes = ${folder}
myhostname = mail.example.org
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
smtpd_relay_restrictions = permit_mynetworks, reject
smtpd_peername_lookup = no
smtpd_client_connection_count_limit = 0
smtpd_client_connection_rate_limit = 0
disable_dns_lookups = yes
virtual_mailbox_domains = example.org
virtual_mailbox_base = ${at('mail')}
virtual_mailbox_maps = static:box/
virtual_minimum_uid = 1
virtual_uid_maps = static:${uid}
virtual_gid_maps = static:${gid}
`,
  );
  writeFileSync(
    at('conf/master.cf'),
    `127.0.0.1:${port} inet n - n - - smtpd
${SERVICES}`,
  );
  postfix(at('conf'), 'start');
  return {
    port,
    messageIds: () =>
      globSync(at('mail/box/{new,cur}/*')).map(
        (file) => /^Message-ID: *(\S+)/im.exec(readFileSync(file, 'utf8'))?.[1] ?? 'none',
      ),
    queued: () =>
      globSync(at('queue/{maildrop,incoming,active,deferred}/**')).filter((file) =>
        /\/[0-9A-Z]{6,}$/.test(file),
      ).length,
    [Symbol.dispose]() {
      postfix(at('conf'), 'stop');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const SERVICES = `pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
`;

function postfix(folder: string, command: string): void {
  execFileSync('postfix', ['-c', folder, command], { stdio: 'ignore' });
}
