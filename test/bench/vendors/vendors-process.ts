import { readChatScript } from './chat/chat-script.ts';
import { serveChat } from './chat/serve-chat.ts';
import { createDelays } from './delays.ts';
import { createCallerLines } from './hearing/caller-lines.ts';
import { serveListen } from './listen/serve-listen.ts';
import { PROFILES } from './profiles.ts';
import type { RequestLog } from './request-log.ts';
import { renderBursts } from './speech/bursts.ts';
import { createEspeakVoice } from './speech/espeak-voice.ts';
import { serveSpeech } from './speech/serve-speech.ts';
import type { VendorCommand, VendorMessage, VendorOptions } from './vendor-messages.ts';
import type { RequestCounts, VendorReport } from './vendor-report.ts';

/** Runs as a process of its own: neither the callers' clock nor the daemon waits for the vendors. */
let vendors: Awaited<ReturnType<typeof start>> | undefined;

async function start({ profile: name, seed, voice }: VendorOptions) {
  const profile = PROFILES[name];
  const delays = createDelays(name, seed);
  const lines = createCallerLines();
  const render = voice === 'bursts' ? renderBursts : createEspeakVoice().render;
  const [listen, chat, speech] = await Promise.all([
    serveListen({ lines, profile, delays }),
    serveChat({ script: readChatScript(), profile, delays }),
    serveSpeech({ render, profile, delays }),
  ]);
  const report = (): VendorReport => {
    const { user, system } = process.cpuUsage();
    return {
      draws: delays.draws,
      model: countsOf(chat.log),
      voice: { ...countsOf(speech.log), rendering: speech.rendering() },
      contradictions: lines.contradictions(),
      streams: listen.streams(),
      cpuMs: (user + system) / 1000,
    };
  };
  const baseUrls = { deepgram: listen.baseUrl, openai: chat.baseUrl, elevenlabs: speech.baseUrl };
  return { baseUrls, lines, report };
}

function countsOf({ requests }: RequestLog): RequestCounts {
  return { requests, aborted: requests.filter(({ aborted }) => aborted).length };
}

function tell(message: VendorMessage): void {
  process.send?.(message);
}

async function obey(command: VendorCommand): Promise<void> {
  switch (command.type) {
    case 'start':
      vendors = await start(command.options);
      return tell({ type: 'started', baseUrls: vendors.baseUrls });
    case 'says':
      return vendors?.lines.says(command.caller, command.utterance, command.startMs);
    case 'report':
      return vendors && tell({ type: 'reported', id: command.id, report: vendors.report() });
  }
}

// The parent speaks the types of vendor-messages.ts.
process.on('message', (message) => void obey(message as VendorCommand));
process.once('disconnect', () => process.exit());
