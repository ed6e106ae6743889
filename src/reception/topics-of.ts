import type { MenuEntry, Question, Scene, Topic, Topics } from './topic.ts';

/** @param first Name of the first question. @throws Error when two topics have one name in common. */
export function topicsOf(list: readonly Topic[], first: string): Topics {
  const questions = new Map<string, Question>();
  for (const [name, question] of list.flatMap((topic) => Object.entries(topic.questions ?? {}))) {
    if (questions.has(name)) throw new Error(`two topics ask ${name}`);
    questions.set(name, question);
  }
  const drafts = list.flatMap(({ draft }) => draft ?? []);
  if (new Set(drafts.map(({ name }) => name)).size < drafts.length) throw new Error('two drafts of one name');
  const opening = questions.get(first);
  if (!opening) throw new Error(`no topic asks ${first}`);
  const menuOf = (scene: Scene): readonly MenuEntry[] => list.flatMap(({ menu }) => menu?.(scene) ?? []);
  return {
    list,
    drafts,
    questionOf: ({ asked }) => questions.get(asked) ?? opening,
    menuText(scene) {
      const inOrder = menuOf(scene).toSorted((a, b) => Number(a.digits) - Number(b.digits));
      const texts = inOrder.map(({ text }) => text).filter((text) => text !== '');
      return [...texts, scene.book.menu.staff].join(' ');
    },
    press: (scene, state, digits) =>
      menuOf(scene)
        .find((entry) => entry.digits === digits)
        ?.press(scene, state),
    helpText(scene) {
      const tells = list.flatMap((topic) => topic.tells?.(scene) ?? []);
      const does = list.flatMap((topic) => topic.does?.(scene) ?? []);
      return scene.book.canDo(tells, does);
    },
  };
}
