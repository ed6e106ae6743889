import { dangerEn } from '../../languages/en/danger/danger-en.ts';
import { createDangerReader } from './danger/danger-reader.ts';

/** Whether an English caller may be in danger, and of which kind. */
export const readDanger = createDangerReader(dangerEn);
