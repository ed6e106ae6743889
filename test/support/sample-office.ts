import { loadConfig } from '../../src/config/load.ts';

/** The office of the sample configuration: tests and the demo know the same people. */
export const { office: sampleOffice } = await loadConfig('attendant.yaml', {});
