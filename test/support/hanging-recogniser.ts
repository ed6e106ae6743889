import { hangWhenTold } from './hanging-worker.ts';

await import('../../src/adapters/stt/grammar/worker.ts');
hangWhenTold(process.env['HANG_FILE'] ?? '');
