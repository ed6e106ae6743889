import type { InformationWords } from './information-words.ts';

export const wordsEs: InformationWords = {
  asks: {
    parking:
      /^(?:y |el |lo del |para )*(?:aparcar|aparcamiento|estacionamiento|estacionar|parking|parqueadero)$|\b(?:donde|puedo|podria|se puede|puede|hay|tienen|tiene|teneis|como|cual|algun|cerca|gratis|gratuito|sitio|lugar)\b.*\b(?:aparcar|aparcamientos?|estacionar(?:me)?|estacionamientos?|parking|parquear|parqueadero|cochera|dejar el (?:coche|carro|auto))\b/,
    directions:
      /\bcomo (?:llego|llegar|se llega|puedo llegar|puedo ir|voy|vamos|se va)\b|\b(?:que|cual|en que) (?:autobus|bus|metro|tren|tranvia|linea|parada|estacion|colectivo|camion)\b|\b(?:parada|estacion) (?:mas cercana|de (?:metro|autobus|bus|tren))\b|\b(?:indicaciones|transporte publico)\b|\bel camino\b/,
    prices:
      /\b(?:cuanto|que) (?:cuesta|cuestan|vale|valen|cobran|cobra|es|sale|seria|precio)\b|\b(?:precios?|tarifas?|honorarios|costo|coste)\b/,
    bring:
      /\b(?:que|algo|cual(?:es)?|documentos|papeles)\b.*\b(?:llevar|traer|traigo|llevo|aportar)\b|\bque (?:documentos|documentacion|papeles) (?:necesito|hacen falta|tengo que)\b/,
  },
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
