import { LOOPBACK_KEY } from '../../support/vendor.ts';
import type { Vendors } from './start-vendors.ts';

/**
 * Changes the text of the sample `attendant.yaml`: its engines become these vendors.
 *
 * @throws Error when the sample has other engines than expected, rather than measure those.
 */
export function vendorYaml({ baseUrls }: Pick<Vendors, 'baseUrls'>): (yaml: string) => string {
  const key = `apiKey: "${LOOPBACK_KEY}"`;
  const engines = {
    'speechToText: { vendor: grammar }': `speechToText: { vendor: deepgram, ${key}, baseUrl: "${baseUrls.deepgram}" }`,
    'receptionist: { vendor: rules }': `receptionist: { vendor: openai, ${key}, model: bench, baseUrl: "${baseUrls.openai}" }`,
    'textToSpeech: { vendor: espeak, voice: en-gb }': `textToSpeech: { vendor: elevenlabs, ${key}, voiceId: bench, baseUrl: "${baseUrls.elevenlabs}" }`,
  };
  return (yaml) => {
    const edited = Object.entries(engines).reduce((before, [sample, ours]) => {
      if (!before.includes(sample)) throw new Error(`the sample configuration has no ${sample}`);
      return before.replace(sample, () => ours);
    }, yaml);
    // What is asked in free words is the model's to answer, and its time is what is measured.
    if (!INFORMATION.test(edited)) throw new Error('the sample configuration has no information');
    return edited.replace(INFORMATION, '');
  };
}

const INFORMATION = /^information:.*\n(?: {2}.*\n)+/m;
