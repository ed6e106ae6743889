import { hangWhenTold } from './hanging-worker.ts';

await import('../../src/adapters/vad/silero/worker.ts');
hangWhenTold(process.env['HANG_FILE'] ?? '');
