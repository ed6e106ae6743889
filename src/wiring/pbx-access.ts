import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AriFile, ariFile } from '../adapters/pbx/asterisk/config.ts';
import { createAriHttp } from '../adapters/telephony/asterisk/ari-http.ts';
import type { AriOptions } from '../adapters/telephony/asterisk/config.ts';
import { type DialplanReader, openDialplanReader } from '../adapters/telephony/asterisk/dialplan-reader.ts';
import { createDrillControl, type DrillControl } from '../adapters/telephony/asterisk/drill-control.ts';
import { leaseVariable } from '../adapters/telephony/asterisk/lease-variable.ts';
import type { Config } from '../config/schema.ts';
import { systemClock } from '../core/clock.ts';
import { AppError } from '../core/errors.ts';

export type { DialplanReader } from '../adapters/telephony/asterisk/dialplan-reader.ts';
export type { DrillControl } from '../adapters/telephony/asterisk/drill-control.ts';

/** The PBX of the configuration as a command sees it that looks at it from outside the daemon. */
export interface PbxAccess extends Disposable {
  /** The body of an answer of ARI. @throws AppError `pbx.unreachable`, `pbx.rejected`, with the address asked. */
  get(path: string): Promise<unknown>;
  /** @throws AppError `pbx.unreachable`, `pbx.rejected`. */
  openDialplan(): Promise<DialplanReader>;
  readonly drill: DrillControl;
  /** The variable of the dialplan that holds the daemon's lease. */
  readonly lease: string;
}

/** A wedged ARI still answers `ping`, and answers `applications` never: whoever asks that waits no longer. */
const LIMIT_MS = 1000;

/** @throws AppError `pbx.unreachable` when the configuration names no PBX and none is installed here. */
export async function openPbx(config: Pick<Config, 'telephony'>, home: string): Promise<PbxAccess> {
  const options = await accessOptions(config, home);
  const http = createAriHttp(options, systemClock);
  return {
    async get(path) {
      const url = `${options.url}/ari${path}`;
      const { status, body } = await http
        .send({ method: 'GET', path, limitMs: LIMIT_MS })
        .catch((cause: unknown) => {
          throw new AppError('pbx.unreachable', `no answer from ${url}`, { cause });
        });
      if (status >= 300) throw new AppError('pbx.rejected', `${url} answers ${status}`);
      return body;
    },
    openDialplan: () => openDialplanReader(http),
    drill: createDrillControl(http, systemClock, leaseVariable(options.app)),
    lease: leaseVariable(options.app),
    [Symbol.dispose]: () => http.close(),
  };
}

async function accessOptions({ telephony }: Pick<Config, 'telephony'>, home: string): Promise<AriOptions> {
  if (telephony.ari) return { ...telephony.ari, app: telephony.app };
  const file = join(home, 'pbx', 'ari.json');
  const { url, user, password } = await readAriFile(file);
  return { url, username: user, password, app: telephony.app };
}

async function readAriFile(file: string): Promise<AriFile> {
  try {
    return ariFile.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (cause) {
    throw new AppError('pbx.unreachable', `no PBX is installed here: ${file} is missing or incomplete`, {
      cause,
    });
  }
}
