import { createIsOnlyDay } from '../../../reception/understand/days/only-day.ts';

/** "und am Freitag"; a time behind "und" or "was ist mit". */
export const isOnlyDay = createIsOnlyDay({
  around:
    'und was wie oder s schaut sieht ist war mit am an im in den dem der die das um uber zu zum zur von vom bis auch dann noch sieht schauts siehts es aus stehts steht fur bei so denn vielleicht eventuell nochmal gehts geht ab ihnen euch ware wars da jetzt',
  asksOn: ['und', 'was', 'wie', 'oder'],
});
