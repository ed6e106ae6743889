/**
 * The control of the PBX tests, which has to fail: a caller who dials 199 from outside meets the plain `AudioSocket()`
 * application, and is often lost when the daemon is killed, because Asterisk then hangs up instead of going on.
 */
export function controlDialplan(audioSocketPort: number): string {
  return [
    '[from-trunk](+)',
    'exten => 199,1,Goto(control-plain,s,1)',
    '',
    '[control-plain]',
    // biome-ignore-start lint/suspicious/noTemplateCurlyInString: variables of the dialplan.
    'exten => s,1,Set(AI_CALL=${UUID()})',
    ' same => n,Answer()',
    ` same => n,AudioSocket(\${AI_CALL},127.0.0.1:${audioSocketPort})`,
    ' same => n,Dial(${PJSIP_DIAL_CONTACTS(101)}&${PJSIP_DIAL_CONTACTS(102)},25,m)',
    // biome-ignore-end lint/suspicious/noTemplateCurlyInString: variables of the dialplan.
    ' same => n,Hangup()',
    '',
  ].join('\n');
}
