import { createServer, type Socket } from 'node:net';

/** How the server behaves from now on. */
export interface SmtpManners {
  /** The answer to a command, by its first word, or to the end of a mail (`.`); what is not here is answered well. */
  readonly answers?: Readonly<Record<string, string>>;
  /** Says nothing to it. */
  readonly silentAt?: string;
  /** Takes the mail, and the line breaks before its 250. */
  readonly losesAnswer?: boolean;
}

/** One mail as it came over the wire. */
export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  /** Headers and body, undone of dots. */
  readonly text: string;
}

export interface SmtpServer extends AsyncDisposable {
  readonly port: number;
  readonly mails: readonly ReceivedMail[];
  /** Every byte that clients have sent, of all connections. */
  wire(): string;
  /** User and password of the last login, as `user:password`. */
  login(): string | undefined;
  behave(manners: SmtpManners): void;
}

/** An SMTP server on loopback that takes every mail, or behaves as it is told. It knows PLAIN logins and no TLS. */
export async function serveSmtp(): Promise<SmtpServer> {
  let manners: SmtpManners = {};
  let wire = '';
  let login: string | undefined;
  const mails: ReceivedMail[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
    const session = createSession({
      manners: () => manners,
      say: (line) => socket.write(`${line}\r\n`),
      end: () => socket.destroy(),
      keep: (mail) => mails.push(mail),
      keepLogin: (text) => {
        login = text;
      },
    });
    socket.setEncoding('latin1').on('data', (text: string) => {
      wire += text;
      session(text);
    });
    if (manners.silentAt !== 'greeting')
      socket.write(`${manners.answers?.['greeting'] ?? '220 loopback'}\r\n`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    port: address.port,
    mails,
    wire: () => wire,
    login: () => login,
    behave(next) {
      manners = next;
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface SessionParts {
  readonly manners: () => SmtpManners;
  readonly say: (line: string) => void;
  readonly end: () => void;
  readonly keep: (mail: ReceivedMail) => void;
  readonly keepLogin: (text: string) => void;
}

/** @returns what takes the client's bytes. */
function createSession({ manners, say, end, keep, keepLogin }: SessionParts): (text: string) => void {
  let rest = '';
  let isData = false;
  let lines: string[] = [];
  let [from, to]: [string, string[]] = ['', []];

  const answer = (word: string, usual: string): boolean => {
    const { answers, silentAt } = manners();
    if (silentAt === word) return false;
    const given = answers?.[word] ?? usual;
    say(given);
    if (given.startsWith('421')) end();
    return /^[23]/.test(given);
  };
  const finish = () => {
    isData = false;
    const mail = { from, to, text: Buffer.from(lines.join('\r\n'), 'latin1').toString('utf8') };
    [from, to, lines] = ['', [], []];
    if (manners().losesAnswer) {
      keep(mail);
      return end();
    }
    if (answer('.', '250 2.0.0 kept')) keep(mail);
  };
  const commands: Readonly<Record<string, (address: string, line: string) => void>> = {
    EHLO: () => answer('EHLO', '250-loopback\r\n250-AUTH PLAIN\r\n250 8BITMIME'),
    AUTH(_address, line) {
      keepLogin(
        Buffer.from(line.split(' ')[2] ?? '', 'base64')
          .toString()
          .split('\0')
          .slice(1)
          .join(':'),
      );
      answer('AUTH', '235 welcome');
    },
    MAIL(address) {
      if (answer('MAIL', '250 ok')) from = address;
    },
    RCPT(address) {
      if (answer('RCPT', '250 ok')) to.push(address);
    },
    DATA() {
      isData = answer('DATA', '354 go on');
    },
    QUIT() {
      answer('QUIT', '221 bye');
      end();
    },
  };
  const command = (line: string) => {
    const word = line.split(/[ :]/)[0]?.toUpperCase() ?? '';
    const known = commands[word];
    if (known) known(/<([^>]*)>/.exec(line)?.[1] ?? '', line);
    else answer(word, word === 'RSET' ? '250 ok' : '502 5.5.1 not here');
  };
  const take = (line: string) => {
    if (!isData) command(line);
    else if (line === '.') finish();
    else lines.push(line.replace(/^\.\./, '.'));
  };
  return (text) => {
    rest += text;
    for (let at = rest.indexOf('\r\n'); at >= 0; at = rest.indexOf('\r\n')) {
      const line = rest.slice(0, at);
      rest = rest.slice(at + 2);
      take(line);
    }
  };
}
