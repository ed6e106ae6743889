import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../core/errors.ts';
import { untilAborted } from '../core/until-aborted.ts';
import { lockHome } from './home-lock.ts';
import { keepPbx, type PbxNews } from './keep-pbx.ts';
import { openLocalPbx } from './local-pbx.ts';

/**
 * A process that does nothing but keep the PBX. It reads no configuration, knows no key and moves no sound, so that
 * what ends `start` or the daemon does not end the telephones. It ends by SIGTERM, and the PBX with it. Even when it is
 * killed the PBX goes on, and the next keeper takes it over.
 *
 * @throws AppError `home.taken` when the PBX of this home is kept already, `tool.missing` without Asterisk.
 */
export async function runPbxKeeper(home: string, stop: AbortSignal): Promise<void> {
  const lock = lockHome(home, 'keeper', 'the keeper of the PBX');
  const pbx = await openLocalPbx(home, process.env);
  if (!pbx) throw new AppError('tool.missing', 'there is no Asterisk to run');
  const kept = keepPbx(pbx, (news) => writeNews(home, news));
  await untilAborted(stop);
  await kept.stop();
  rmSync(newsFile(home), { force: true });
  lock.release();
}

/** What the keeper has told last; undefined when there is none, or it cannot be read. */
export function readNews(home: string): PbxNews | undefined {
  try {
    // Written by `writeNews`, whole or not at all.
    return JSON.parse(readFileSync(newsFile(home), 'utf8')) as PbxNews;
  } catch {
    return undefined;
  }
}

/** A full disk keeps the news from whoever waits for it, and the PBX from nothing. */
function writeNews(home: string, news: PbxNews): void {
  const draft = `${newsFile(home)}.new`;
  try {
    writeFileSync(draft, JSON.stringify(news));
    renameSync(draft, newsFile(home));
  } catch {
    rmSync(draft, { force: true });
  }
}

function newsFile(home: string): string {
  return join(home, 'pbx', 'keeper.json');
}
