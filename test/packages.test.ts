import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

/** Where each package may be imported. A package that is not here may not be imported at all. */
const HOMES: Readonly<Record<string, RegExp>> = {
  '@deepgram/sdk': /^src\/adapters\/stt\/deepgram\//,
  '@elevenlabs/elevenlabs-js': /^src\/adapters\/tts\/elevenlabs\//,
  'better-sqlite3': /^src\/adapters\/storage\/sqlite\//,
  commander: /^src\/cli\//,
  'date-holidays': /^src\/countries\//,
  'libphonenumber-js': /^src\/countries\//,
  nodemailer: /^src\/adapters\/delivery\/mail\//,
  'onnxruntime-node': /^src\/adapters\/vad\/silero\//,
  openai: /^src\/adapters\/llm\/openai\//,
  pino: /^src\/wiring\/logger\.ts$/,
  'prom-client': /^src\/http\//,
  soundswallower: /^src\/adapters\/stt\/grammar\//,
  ws: /^src\/adapters\/telephony\/asterisk\//,
  yaml: /^src\/config\//,
  zod: /^src\/(config|evaluation|http|reception|wire)\/|^src\/adapters\/.*\/config\.ts$|^src\/adapters\/(?:telephony\/asterisk|llm\/openai)\//,
};

for (const file of globSync('src/**/*.ts')) {
  const packages = [
    ...readFileSync(file, 'utf8').matchAll(/(?:from|import\(?)\s*'((?:@[\w-]+\/)?[\w-]+)(?=['/])/g),
  ].filter(([, name = '']) => !name.startsWith('node'));
  for (const [, name = ''] of packages) {
    test(`${file} may import ${name}`, () => {
      assert.match(file, HOMES[name] ?? assert.fail(`${name} has no home`));
    });
  }
}
