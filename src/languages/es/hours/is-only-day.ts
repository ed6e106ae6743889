import { createIsOnlyDay } from '../../../reception/understand/days/only-day.ts';

/** "y el viernes"; a time behind "y" or "qué tal". */
export const isOnlyDay = createIsOnlyDay({
  around:
    'y que tal el en los las la por para a de del al o tambien entonces como cuando seria este pues hasta desde dia pasa con e durante entre tampoco',
  asksOn: ['y', 'que', 'o', 'como'],
});
