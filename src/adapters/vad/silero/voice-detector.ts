import { type Log, silentLog } from '../../../ports/log.ts';
import type { VoiceDetector, VoiceWindow } from '../../../ports/voice-detector.ts';
import { createInferenceThread } from './inference-thread.ts';
import { checkModelFile } from './model-file.ts';
import { WINDOW_SAMPLES } from './rows.ts';
import { createWindowCutter } from './window-cutter.ts';

/**
 * Windows of other calls may join for this long: short beside the 32 ms a window lasts. An inference costs 1 ms before
 * the first window when the model has to come back into the processor's cache, so fewer and larger ones are cheaper.
 */
const HOLD_MS = 8;
/**
 * Below it a window holds no voice and is not worth an inference: −57 dBFS at its loudest sample. Callers are silent
 * most of the time, and a line between words carries digital silence or noise below this.
 */
const SILENT_PEAK = 46;
/**
 * So many silent windows are still heard, half a second: the model's memory has to see that the voice is over. Then
 * it starts anew, as at the beginning of a call; with the memory of a voice it takes the next noise for one.
 */
const HEARD_SILENCES = 16;

/** 8 kHz as it comes off the line: the model does worse on the same sound brought up to 16 kHz. */
const RATE_HZ = 8000;

interface Stream {
  readonly id: number;
  readonly onWindow: (window: VoiceWindow) => void;
  open: boolean;
}

interface Pending {
  readonly stream: Stream;
  /** Undefined for silence. */
  readonly samples: Int16Array | undefined;
  readonly atMs: number;
}

/**
 * Silero VAD v6.2. One model in one worker thread serves every call; windows that end within 8 ms of each
 * other share an inference, which changes no probability.
 *
 * When the thread is lost it is started again and streams go on with a fresh memory. Windows that were on
 * their way then get the probability of the stream's last one, so `atMs` never jumps.
 */
export function createSileroVoiceDetector(settings: {
  /** Path of `silero_vad_v6.2.onnx`. */
  readonly modelFile: string;
  readonly log?: Log;
}): VoiceDetector {
  const log = settings.log ?? silentLog;
  const thread = createInferenceThread(settings.modelFile, log);
  let pending: Pending[] = [];
  let timer: NodeJS.Timeout | undefined;
  let reported: Promise<unknown> = Promise.resolve();
  let lastId = 0;
  let running = false;

  function send(): void {
    // A window behind the end of its stream would make the thread remember that stream for good.
    const sent = pending.filter(({ stream }) => stream.open);
    pending = [];
    timer = undefined;
    const voiced = sent.filter(({ samples }) => samples !== undefined);
    // A stream's windows keep their order, though silence needs no answer.
    reported = Promise.all([infer(voiced), reported]).then(([probabilities]) => {
      let next = 0;
      for (const { stream, samples, atMs } of sent) {
        report(stream, atMs, samples === undefined ? 0 : probabilities?.[next++]);
      }
    });
  }

  async function infer(windows: readonly Pending[]): Promise<Float32Array | undefined> {
    if (windows.length === 0) return undefined;
    const samples = new Int16Array(windows.length * WINDOW_SAMPLES);
    for (const [index, window] of windows.entries())
      samples.set(window.samples ?? [], index * WINDOW_SAMPLES);
    return thread.infer({ streams: Int32Array.from(windows, ({ stream }) => stream.id), samples });
  }

  const lastProbability = new WeakMap<Stream, number>();
  function report(stream: Stream, atMs: number, heard: number | undefined): void {
    if (!stream.open || !running) return;
    const probability = heard ?? lastProbability.get(stream) ?? 0;
    lastProbability.set(stream, probability);
    try {
      stream.onWindow({ atMs, probability });
    } catch (error) {
      // The windows of other calls come after it.
      log.error({ err: error }, 'a line could not take what the voice detector heard');
    }
  }

  return {
    label: 'silero/v6.2',
    inputRateHz: RATE_HZ,
    async start() {
      await checkModelFile(settings.modelFile);
      await thread.start();
      running = true;
    },
    open(onWindow) {
      lastId += 1;
      const stream: Stream = { id: lastId, onWindow, open: true };
      let silences = 0;
      const cut = createWindowCutter(RATE_HZ, (samples, atMs) => {
        silences = isSilent(samples) ? silences + 1 : 0;
        if (silences === HEARD_SILENCES + 1) thread.forget(stream.id);
        pending.push({ stream, samples: silences > HEARD_SILENCES ? undefined : samples.slice(), atMs });
        timer ??= setTimeout(send, HOLD_MS);
      });
      return {
        push: (frame) => {
          if (stream.open && running) cut(frame);
        },
        close() {
          stream.open = false;
          thread.forget(stream.id);
        },
      };
    },
    async stop() {
      running = false;
      clearTimeout(timer);
      timer = undefined;
      pending = [];
      await thread.stop();
    },
  };
}

function isSilent(samples: Int16Array): boolean {
  for (const sample of samples) if (sample > SILENT_PEAK || sample < -SILENT_PEAK) return false;
  return true;
}
