import type { InformationWords } from './information-words.ts';

export const wordsEs: InformationWords = {
  asks: {
    parking:
      /^(?:y |el |lo del |para )*(?:aparcar|aparcamiento|estacionamiento|estacionar|parking|parqueadero)$|\b(?:donde|puedo|podria|se puede|puede|hay|tienen|tiene|teneis|como|cual|algun|cerca|gratis|gratuito|sitio|lugar)\b.*\b(?:aparcar|aparcamientos?|estacionar(?:me)?|estacionamientos?|parking|parquear|parqueadero|cochera|dejar el (?:coche|carro|auto))\b/,
    directions:
      /\bcomo (?:llego|llegar|llegamos|se llega|puedo llegar|puedo ir|voy|vamos|se va)\b(?! (?:a (?:hablar|hacer|ver|fin|pagar|saber|pedir)|con|de lo)\b)|\b(?:que|cual|en que) (?:autobus|bus|metro|tren|tranvia|linea|parada|estacion|colectivo|camion)\b|\b(?:parada|estacion) (?:mas cercana|de (?:metro|autobus|bus|tren))\b|\b(?:indicaciones|transporte publico)\b|\b(?:cual es|saber|indicarme|decirme|explicarme) el camino\b/,
    prices:
      /\bcuanto (?:me |nos )?(?:cuesta|cuestan|vale|valen|cobran|cobra|es|sale|saldria|seria|costaria)\b|\bque (?:cuesta|cuestan|vale|valen|cobran|precio)\b|\b(?:precios?|tarifas?|honorarios|costo|coste)\b/,
    bring:
      /\b(?:que|algo|cuales|documentos|papeles) (?:\w+ ){0,2}?(?:(?:tengo|tenemos|hay|tendria) que|debo|debemos|deberia|necesito|hace falta|me hace falta|puedo) (?:llevar|traer|aportar)\b|\b(?:(?:tengo|hay|tenemos) que|debo|necesito|hace falta) (?:llevar|traer|aportar) (?:algo|alguna|algun)\b|(?:^|\b(?:y|saber|digame|decirme) )que (?:(?:documentos|papeles) )?(?:llevo|traigo)\b|\bque (?:documentos|documentacion|papeles) (?:necesito|hacen falta|tengo que|necesitan|piden)\b/,
  },
  tells:
    /\b(?:quej\w+|reclam\w+|muy (?:alt|car)[oa]s?|(?:esta|estan) mal|equivocad[oa]s?|me (?:han|habeis|ha|hayan) (?:cobrado|dado|dicho)|(?:le|les|me) dij\w+|dijo|no me deja|golpe|llego tarde|llegare tarde|(?:de|en el) camino(?! (?:a|hacia|para|mas)\b)|retras\w+|cubre|anular|cancelar)\b/,
  labels: {
    parking: 'el aparcamiento',
    directions: 'cómo llegar',
    prices: 'nuestros precios',
    bring: 'qué debe traer',
  },
  questions: {
    parking: ['donde puedo aparcar', 'hay aparcamiento', 'tienen estacionamiento'],
    directions: ['como llego'],
    prices: ['cuanto cuesta', 'cuales son sus precios'],
    bring: ['que tengo que llevar', 'que debo traer'],
  },
};
