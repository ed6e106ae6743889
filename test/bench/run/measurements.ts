import type { DaemonFigures } from '../load/daemon-figures.ts';
import type { Answers } from '../phases/answers.ts';
import type { CutOffs } from '../phases/cut-offs.ts';
import type { HeardWords } from '../phases/heard-words.ts';
import type { OverlapResult } from '../phases/overlaps.ts';
import { fromCases, fromFigures, type Measurement } from '../report/measurement.ts';
import { quantity } from '../report/rows.ts';
import { quantile } from '../report/statistics.ts';
import { isByRules } from '../speech/cases/free-conversations.ts';
import type { Profile } from '../stage/profile.ts';
import type { VendorReport } from '../vendors/vendor-report.ts';

/** An answer that never came, or came too early, is as late as can be. */
export function answerMeasurement(
  profile: Profile,
  { scripted, free }: { readonly scripted: Answers; readonly free: Answers | undefined },
): readonly Measurement[] {
  const parts = [scripted, ...(free ? [free] : [])];
  const unanswered = parts.flatMap((one) => one.unanswered).length;
  const spokenInto = parts.flatMap((one) => one.cutOff).length;
  const never = Array<number>(unanswered + spokenInto).fill(Number.POSITIVE_INFINITY);
  const answered = parts.flatMap(({ answers }) => answers.map(({ earMs }) => earMs));
  const notes = [
    ...(unanswered > 0 ? [`${unanswered} without an answer`] : []),
    ...(spokenInto > 0 ? [`${spokenInto} spoken into`] : []),
  ];
  const model = (free?.answers ?? []).filter(({ line }) => !isByRules(line)).map(({ earMs }) => earMs);
  return [
    fromFigures(`answer-${profile}`, [...answered, ...never], notes.join(', ') || undefined),
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
  const silencesMs = obeyed.flatMap(({ silenceMs }) => silenceMs ?? []);
  const silentAnyway = obeyed.length - silencesMs.length;
  return [
    fromFigures(
      'barge-in',
      silencesMs,
      silentAnyway > 0 ? `${silentAnyway} more began in a pause of ours` : undefined,
    ),
    fromCases('barge-in-obeyed', obeyed.length, interruptions.length),
    fromCases('barge-in-came-back', obeyed.filter(({ cameBack }) => cameBack).length, obeyed.length),
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
      held.map(({ repeatedMs, pausesMs }) => repeatedMs / pausesMs.length),
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

/** Replies that were prepared ahead of the end of a turn, and not spoken. */
export function wasteMeasurement(
  { used, dropped }: DaemonFigures['prepared'],
  { model, voice }: VendorReport,
): Measurement {
  const note = `given up before they were whole, interrupted ones too: model ${model.aborted} of ${model.requests.length} requests, voice ${voice.aborted} of ${voice.requests.length}`;
  return fromCases('wasted-requests', dropped, used + dropped, note);
}

export function greetingMeasurement(all: readonly Answers[]): Measurement {
  return fromFigures(
    'greeting',
    all.flatMap(({ greetingsMs }) => greetingsMs),
  );
}
