import type { EvalCase, Mode } from '../../src/evaluation/case-schema.ts';
import { LOOPBACK_KEY } from '../support/vendor.ts';

export interface LoopbackVendors {
  readonly model: string;
  /** Undefined where nobody speaks. */
  readonly ears?: string;
}

/** What is laid over the sample: who hears and who answers, all of it on this machine. */
export function enginesOf({ ears }: Pick<EvalCase, 'ears'>, mode: Mode, vendors: LoopbackVendors): unknown {
  const apiKey = LOOPBACK_KEY;
  const hears = ears === 'open' && vendors.ears !== undefined;
  return {
    engines: {
      speechToText: hears
        ? { vendor: 'deepgram', apiKey, model: 'nova-3', baseUrl: vendors.ears }
        : { vendor: 'grammar' },
      receptionist:
        mode === 'model'
          ? { vendor: 'openai', apiKey, model: 'scripted', baseUrl: vendors.model }
          : { vendor: 'rules' },
      textToSpeech: { vendor: 'espeak', voice: 'en-gb' },
    },
  };
}
