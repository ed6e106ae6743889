import { type CallerModel, callerModelOf, callerModelSchema } from '../../config/caller-model-schema.ts';
import { expandEnvironment } from '../../config/expand.ts';
import { callerVoiceOf } from '../../wiring/caller-voice-of.ts';
import { type OfficeOfFile, type OfficeOfFileOptions, officeOfFile } from '../office-of-file.ts';
import { readFormed } from '../read-formed.ts';
import { type Persona, personaSchema, type SpokenPersona } from './persona-schema.ts';

/** A persona that has been read, with the office it rings and the model that plays it. */
export interface ReadPersona extends OfficeOfFile {
  readonly file: string;
  readonly persona: SpokenPersona;
  readonly model: CallerModel;
}

export interface ReadPersonaOptions extends OfficeOfFileOptions<Persona> {
  /** Plays those who name no model; that of the configuration without it. */
  readonly callerModel: CallerModel | undefined;
}

/** @throws AppError `config.invalid` with every fault on a line of its own. */
export async function readPersona(file: string, options: ReadPersonaOptions): Promise<ReadPersona> {
  const { env, callerModel } = options;
  const formed = await readFormed(file, personaSchema, (tree) => expandModel(tree, env));
  const { value, wrong } = formed;
  const office = await officeOfFile(formed, options);
  const { language = office.config.office.language, voice = callerVoiceOf(language) } = value;
  const persona = { ...value, language, voice };
  const { receptionist } = office.config.engines;
  const own = receptionist.vendor === 'rules' ? undefined : callerModelOf(receptionist);
  const model = persona.model ?? callerModel ?? own;
  if (model) return { file, persona, model, ...office };
  const expected =
    'missing: expected who plays the caller, such as { baseUrl: "http://127.0.0.1:11434/v1", model: "…" }, because the configuration has no model; or name a file with these two by --caller-model';
  throw wrong([{ path: ['model'], about: 'value', expected }]);
}

/** @throws AppError `config.invalid` with every fault on a line of its own. */
export async function readCallerModel(file: string, env: NodeJS.ProcessEnv): Promise<CallerModel> {
  return (await readFormed(file, callerModelSchema, (tree) => expandEnvironment(tree, env))).value;
}

/** Variables of the office are replaced where it is laid over the configuration. */
async function expandModel(tree: unknown, env: NodeJS.ProcessEnv) {
  if (typeof tree !== 'object' || tree === null || !('model' in tree)) return { value: tree, faults: [] };
  const { value, faults } = await expandEnvironment({ model: tree.model }, env);
  return { value: Object.assign({}, tree, value), faults };
}
