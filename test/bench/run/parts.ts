import { comparisonMarkdown } from '../peers/comparison.ts';
import { echoFloorMeasurements, measureEchoFloor } from '../phases/echo-floor.ts';
import { measureOffices } from '../phases/offices.ts';
import { measureOutbox } from '../phases/outbox.ts';
import { soak } from '../phases/soak.ts';
import { measureVoiceDetection } from '../phases/voice-detection.ts';
import type { Measurement } from '../report/measurement.ts';
import type { Waterfall } from '../report/waterfall.ts';
import { loadMaterial } from '../speech/load-material.ts';
import { PROFILES, type Profile } from '../stage/profile.ts';
import { capacityLadder } from './capacity-ladder.ts';
import { greetingMeasurement } from './measurements.ts';
import { runHeardWords } from './run-heard-words.ts';
import { type CasesOfProfile, type ProfileRun, runProfile } from './run-profile.ts';

/** Parts of the bench, in the order in which they run. */
export const PARTS = [
  'floor',
  'zero',
  'hosted',
  'offline',
  'words',
  'capacity',
  'offices',
  'outbox',
  'voices',
] as const;
export type PartName = (typeof PARTS)[number];

export interface PartOptions {
  readonly quick: boolean;
  /** Fewer cases, and otherwise a whole run. */
  readonly brief: boolean;
  /** Undefined runs everything but the soak. */
  readonly soakMinutes: number | undefined;
  /** Empty for all. */
  readonly only: readonly PartName[];
  readonly log: (text: string) => void;
}

export interface PartResults {
  readonly measurements: readonly Measurement[];
  readonly waterfalls: readonly { readonly profile: Profile; readonly waterfall: Waterfall }[];
  /** As Markdown. */
  readonly tables: readonly string[];
  readonly cases: readonly CasesOfProfile[];
}

/** In three minutes: what a change breaks most likely. */
const QUICK: readonly PartName[] = ['hosted', 'capacity'];
const SEED = 20_261_126;
const HEARD_WORDS = 48;

export async function runParts(options: PartOptions): Promise<PartResults> {
  const { quick, soakMinutes, only, log } = options;
  if (soakMinutes !== undefined)
    return { measurements: await soak({ minutes: soakMinutes }), waterfalls: [], tables: [], cases: [] };
  const chosen = only.length > 0 ? only : quick ? QUICK : PARTS;
  const profiles = await runProfiles(options, chosen);
  const greeting = greetingMeasurement(profiles.flatMap(({ run }) => run.answers));
  const others: Measured[] = [];
  for (const name of PARTS) {
    const measured = chosen.includes(name) && (await OTHERS[name]?.({ quick, log }));
    if (measured) others.push(measured);
  }
  return {
    measurements: [
      ...profiles.flatMap(({ run }) => run.measurements),
      ...(greeting.count > 0 ? [greeting] : []),
      ...others.flatMap((one) => one.measurements),
    ],
    tables: others.flatMap((one) => one.tables ?? []),
    cases: profiles.map(({ run }) => run.cases),
    waterfalls: profiles.flatMap(({ profile, run: { waterfall } }) =>
      waterfall ? [{ profile, waterfall }] : [],
    ),
  };
}

type Measured = Pick<PartResults, 'measurements'> & Partial<Pick<PartResults, 'tables'>>;
type Other = (options: Pick<PartOptions, 'quick' | 'log'>) => Promise<Measured>;

/** Parts that need no conversations in a profile. */
const OTHERS: Readonly<Partial<Record<PartName, Other>>> = {
  async floor({ quick, log }) {
    log('the floor: Echo()');
    const floor = await measureEchoFloor({ calls: quick ? 30 : 100, loadedMs: 10_000, pulses: 60 });
    return { measurements: echoFloorMeasurements(floor) };
  },
  async words({ quick, log }) {
    log('words that were heard');
    const material = await loadMaterial({ quick });
    return { measurements: await runHeardWords(material, { count: HEARD_WORDS, tell: log }) };
  },
  capacity: async ({ quick }) => ({ measurements: await capacityLadder(quick) }),
  async offices({ log }) {
    log('the offices of a house');
    return { measurements: await measureOffices(log) };
  },
  async outbox({ log }) {
    log('the loop that moves sound, beside mails that wait');
    return { measurements: await measureOutbox(log) };
  },
  async voices({ quick, log }) {
    const { measurements, table } = await measureVoiceDetection({ quick, tell: log });
    return { measurements, tables: table ? [comparisonMarkdown(table)] : [] };
  },
};

/** Turn-taking is measured with the engines most installations have; one configuration for all of it. */
const TURN_TAKING: Profile = 'hosted';

async function runProfiles({ quick, brief, log }: PartOptions, chosen: readonly PartName[]) {
  const runs: { readonly profile: Profile; readonly run: ProfileRun }[] = [];
  const profiles = PROFILES.filter((profile) => chosen.includes(profile));
  if (profiles.length === 0) return runs;
  log('rendering what callers say');
  const material = await loadMaterial({ quick: quick || brief });
  for (const profile of profiles) {
    const tell = (line: string) => log(`${profile}: ${line}`);
    const turnTaking = profile === TURN_TAKING;
    runs.push({
      profile,
      run: await runProfile({ profile, material, quick, seed: SEED, turnTaking, tell }),
    });
  }
  return runs;
}
