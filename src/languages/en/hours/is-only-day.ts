import { createIsOnlyDay } from '../../../reception/understand/days/only-day.ts';

/** "and on Friday"; a time behind "and" or "what about". */
export const isOnlyDay = createIsOnlyDay({
  around:
    'and what how about or on this next at for the in over during then also too maybe instead as well between',
  asksOn: ['and', 'what', 'how', 'or'],
});
