import type { Fault } from './faults.ts';
import type { Config } from './schema.ts';

/** Names and addresses of this machine and of private networks: what is sent there stays in the house. */
const INSIDE =
  /^(?:localhost|[a-z0-9-]+|.*\.(?:local|internal|lan)|127(?:\.\d+){3}|10(?:\.\d+){3}|192\.168(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}|\[::1\]|\[f[cd].*\])$/i;

/** What each engine sends to its vendor. */
const SENDS: Readonly<Record<keyof Config['engines'], string>> = {
  speechToText: "callers' voices go",
  receptionist: 'what callers say goes',
  textToSpeech: 'what callers are answered goes',
};

/** Engines that hear of callers' health outside the house, unless the office has said that they may. */
export function healthDataWarnings({ engines }: Pick<Config, 'engines'>): readonly Fault[] {
  const { speechToText, receptionist, textToSpeech } = engines;
  return Object.entries({ speechToText, receptionist, textToSpeech }).flatMap(([kind, engine]): Fault[] => {
    if (!('baseUrl' in engine) || engine.healthData === 'yes') return [];
    const { hostname } = new URL(engine.baseUrl);
    if (INSIDE.test(hostname)) return [];
    const what = Object.entries(SENDS).find(([name]) => name === kind)?.[1];
    const expected = `${what} to ${hostname}, health data with them: say healthData: yes where a contract covers that`;
    return [{ path: ['engines', kind, 'vendor'], about: 'value', expected }];
  });
}
