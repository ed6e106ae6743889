import type { TurnWords } from '../../../conversation/turn-words.ts';

/** Lower case, without punctuation, hyphens as spaces: as `wordsOf` leaves them. Engines leave accents out, too. */
export const TURN_WORDS: TurnWords = {
  hesitations: phrases(`
    m, mm, mmm, hm, hmm, eh, ehh, em, emm, ehm, este, esto, ah, oh, uh, um, uf, uff, ay, hala, anda, vaya,
    guau, pues, bueno pues, ja, jaja, jajaja, je, jeje, ja ja, je je, ha ha, ja ja ja`),
  answers: phrases(`
    mhm, mmhm, mm hm, hm hm, ajá, aja, ah ya, ah sí, ah si, ah vale, ah bueno, ah ok, ah okay, sí, si,
    sí sí, si si, sip, sí claro, si claro, sí señor, sí señora, sí por supuesto, claro, claro que sí,
    claro que si, claro claro, por supuesto, desde luego, cómo no, como no, así es, asi es, eso es, eso,
    eso mismo, exacto, exactamente, efectivamente, correcto, cierto, es cierto, es verdad, verdad, justo,
    tal cual, seguro, obvio, vale, vale vale, ok, okay, okey, oka, o k, de acuerdo, está bien, esta bien,
    bien, muy bien, bueno, buenísimo, perfecto, genial, estupendo, fenomenal, excelente, fantástico,
    qué bien, que bien, listo, órale, orale, dale, ándale, andale, sale, venga, me parece bien, qué bueno,
    que bueno, ya, ya ya, ya veo, ya entiendo, entiendo, lo entiendo, entendido, comprendo, comprendido,
    ya lo sé, ya lo se, lo sé, lo se, no me diga, en serio, de verdad, siga, dígame, digame, gracias,
    muchas gracias, vale gracias, ok gracias`),
  stops: phrases(`
    espere, espera, espérese, esperese, espérate, esperate, espéreme, espereme, un momento, un momentito,
    momento, momentito, un segundo, un segundito, un minuto, un minutito, aguarde, pare, para, alto, stop,
    basta, ya basta, deténgase, detengase, no, que no, hola, oiga, oye, escuche, escucha, escúcheme,
    escucheme, aló, alo, diga, bueno sí, silencio, cállese, callese, cállate, callate, cancelar, ayuda,
    socorro, auxilio, perdón, perdon, perdone, perdona, disculpe, disculpa, permítame, permitame, qué, que,
    cómo, como, cómo dice, como dice, mande, eso no, está mal, esta mal, no es así, no es asi, no es eso,
    incorrecto, pero, en realidad, mejor no, da igual, déjelo, dejelo, olvídelo, olvidelo, operador,
    operadora, una persona, con una persona, un humano, con alguien, hablar con alguien, recepción, adiós,
    adios, hasta luego, chao, chau`),
};

function phrases(text: string): readonly string[] {
  return text.trim().split(/,\s+/);
}
