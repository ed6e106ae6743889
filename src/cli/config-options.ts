/** What the commands about the configuration work on. */
export interface ConfigCommandOptions {
  /** What is read when the command line names no file. */
  readonly file: string;
  /** Where `config init` puts its copy when the command line names no place. */
  readonly ownFile: string;
  readonly env: NodeJS.ProcessEnv;
}
