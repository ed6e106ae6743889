import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '../core/clock.ts';
import type { Commit } from '../ports/commands.ts';
import type { ModelRequest } from '../ports/language-model.ts';
import { silentLog } from '../ports/log.ts';
import { requestOf } from '../reception/model/request-of.ts';
import { type ReceptionistDesk, sceneOf } from '../reception/scene.ts';
import type { DialogueState } from '../reception/state/dialogue-state.ts';
import { dialogueOf, receptionDesk } from '../wiring/dialogue.ts';
import { createEngines } from '../wiring/engines.ts';
import { checkAsteriskAge } from './doctor-asterisk-age.ts';
import { drillProbe } from './doctor-drill.ts';
import { engineFindings } from './doctor-engines.ts';
import { checkDialplan } from './doctor-pbx.ts';
import type { DoctorProbes, Finding, Probe } from './finding.ts';
import { placeTestCall } from './test-call.ts';

/** What the doctor asks of the adapters that serve calls. */
export async function loadProbes(): Promise<DoctorProbes> {
  return {
    asteriskAge: checkAsteriskAge,
    models,
    engines,
    dialplan: checkDialplan,
    testCall,
    drill: drillProbe,
  };
}

const models: Probe = async ({ config }) => {
  const { detector } = await createEngines(config, receptionDesk(config.office), {
    log: silentLog,
  });
  await detector.start();
  await detector.stop();
  return [{ name: 'models', status: 'ok', detail: `${detector.label} is there and whole` }];
};

const engines: Probe = async ({ config }, signal) => {
  const desk = receptionDesk(config.office);
  const { speechToText, textToSpeech, receptionists, languageModels } = await createEngines(config, desk, {
    log: silentLog,
  });
  const initial = dialogueOf(desk).initial();
  const languageTag = config.office.language;
  try {
    return await engineFindings(
      {
        speechToText,
        textToSpeech,
        receptionists,
        languageModels,
        modelRequest: questionFor(desk, initial),
        initial,
        languageTag,
        clock: systemClock,
      },
      signal,
    );
  } finally {
    await Promise.all([...speechToText, ...textToSpeech].map((engine) => engine.close()));
  }
};

/** Of a caller whose conversation has just begun; of no standard request, which the rules answer. */
function questionFor(desk: ReceptionistDesk, state: DialogueState): ModelRequest {
  const words = 'can i park my car near the building';
  const turn = {
    callId: 'doctor',
    state,
    heard: { type: 'words', text: words, recording: null },
    history: [],
    callerNumber: null,
    nowMs: systemClock.wallMs(),
    certain: Promise.resolve(false),
    commit: nowhere,
  } as const;
  return requestOf(sceneOf(desk, turn), turn, words);
}

const testCall: Probe = async ({ home, config, number }, signal) => {
  const accounts = join(home, 'pbx', 'accounts.json');
  if (config.telephony.ari && !existsSync(accounts)) return [nobodyToCallFrom(accounts)];
  const { answeredMs, greetingMs } = await placeTestCall(home, signal, number);
  const [answered, greeting] = [answeredMs, greetingMs].map((ms) => `${Math.round(ms)} ms`);
  const detail = `answered after ${answered}, first sound ${greeting} later`;
  return [{ name: 'test call', status: 'ok', detail }];
};

/** A PBX that is not ours has given us no account to call from, and that is no fault of its. */
function nobodyToCallFrom(accounts: string): Finding {
  const fix =
    'Make an account `outside` on your PBX and write it into that file, as asterisk-config/README.md shows, or take --no-call.';
  return { name: 'test call', status: 'warn', detail: `not placed: there is no ${accounts}`, fix };
}

/** What a trial says is not kept. */
/** A question has no effect. */
const nowhere: Commit = async () => 'late';
