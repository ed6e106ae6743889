import { caseSchema, type EvalCase } from './case-schema.ts';
import { type OfficeOfFile, type OfficeOfFileOptions, officeOfFile } from './office-of-file.ts';
import { readFormed } from './read-formed.ts';

/** A file that has been read, with the office it is about. */
export interface ReadCase extends OfficeOfFile {
  readonly file: string;
  readonly case: EvalCase;
}

/** @throws AppError `config.invalid` with every fault on a line of its own. */
export async function readCase(file: string, options: OfficeOfFileOptions<EvalCase>): Promise<ReadCase> {
  const formed = await readFormed(file, caseSchema);
  return { file, case: formed.value, ...(await officeOfFile(formed, options)) };
}
