import type { Answers } from '../phases/answers.ts';
import type { CutOffs } from '../phases/cut-offs.ts';
import type { HeardWords } from '../phases/heard-words.ts';
import type { OverlapResult } from '../phases/overlaps.ts';
import { fromCases, fromFigures, type Measurement } from '../report/measurement.ts';
import { quantity } from '../report/rows.ts';
import { quantile } from '../report/statistics.ts';
import type { Profile } from '../stage/profile.ts';
import type { VendorReport } from '../vendors/vendor-report.ts';

export function answerMeasurement(
  profile: Profile,
  { scripted, free }: { readonly scripted: Answers; readonly free: Answers | undefined },
): readonly Measurement[] {
  const all = [...scripted.answers, ...(free?.answers ?? [])].map(({ earMs }) => earMs);
  const unanswered = scripted.unanswered.length + (free?.unanswered.length ?? 0);
  const model = (free?.answers ?? []).map(({ earMs }) => earMs);
  const note = unanswered > 0 ? `${unanswered} without an answer` : undefined;
  return [
    fromFigures(`answer-${profile}`, all, note),
    ...(model.length > 0 && profile !== 'zero' ? [fromFigures(`answer-${profile}-model`, model)] : []),
  ];
}

export function overlapMeasurements(results: readonly OverlapResult[]): readonly Measurement[] {
  const valid = results.filter(({ tooLate }) => !tooLate);
  const of = (kind: OverlapResult['case']['kind']) => valid.filter((one) => one.case.kind === kind);
  const [interruptions, backchannels] = [of('interruption'), of('backchannel')];
  const disturbances = of('disturbance');
  const obeyed = interruptions.filter(({ stopped }) => stopped);
  const wentOn = [...backchannels, ...disturbances].filter(({ stopped }) => !stopped);
  const held = wentOn.filter(({ pausesMs }) => pausesMs.length > 0);
  const ignored = (all: readonly OverlapResult[]) => all.filter(({ stopped }) => !stopped).length;
  return [
    fromFigures(
      'barge-in',
      obeyed.flatMap(({ silenceMs }) => silenceMs ?? []),
    ),
    fromCases('barge-in-obeyed', obeyed.length, interruptions.length),
    fromCases('backchannels-ignored', ignored(backchannels), backchannels.length),
    fromCases('noise-ignored', ignored(disturbances), disturbances.length),
    fromFigures(
      'false-alarm-pause',
      held.flatMap(({ pausesMs }) => pausesMs),
      `${held.length} of ${wentOn.length} sounds held the speech`,
    ),
    fromFigures(
      'false-alarm-lost',
      held.map(({ lostMs }) => lostMs),
    ),
    fromFigures(
      'false-alarm-repeated',
      held.map(({ repeatedMs }) => repeatedMs),
    ),
  ];
}

export function cutOffMeasurement({ callers, cutOff, answersMs }: CutOffs): Measurement {
  const p50 =
    answersMs.length > 0
      ? `, answered ${quantity(quantile(answersMs, 0.5), 'ms')} after the last sound at p50`
      : '';
  return fromCases(
    'cut-offs',
    cutOff.length,
    callers,
    `${callers} callers with pauses of 300 to 900 ms${p50}`,
  );
}

export function heardWordsMeasurements(results: readonly HeardWords[]): readonly Measurement[] {
  const exact = results.filter(({ off }) => off === 0);
  return [
    fromCases('heard-words-exact', exact.length, results.length),
    fromFigures(
      'heard-words-off',
      results.map(({ off }) => off),
    ),
  ];
}

/** Requests to the model that were given up before they were whole, of all. */
export function wasteMeasurement({ model, voice }: VendorReport, perTurn: number): Measurement {
  const count = model.requests.length + voice.requests.length;
  const note = `at most ${perTurn} a turn by the configuration; model ${model.aborted} of ${model.requests.length}, voice ${voice.aborted} of ${voice.requests.length}`;
  return fromCases('wasted-requests', model.aborted + voice.aborted, count, note);
}

export function greetingMeasurement(all: readonly Answers[]): Measurement {
  return fromFigures(
    'greeting',
    all.flatMap(({ greetingsMs }) => greetingsMs),
  );
}
