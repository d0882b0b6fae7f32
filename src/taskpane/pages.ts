import type { OpenPage } from './page';
import type { LazyTab } from './state';

/** Each page is a file of its own, so that the first view need not wait for it. */
export const pageLoaders: Readonly<Record<LazyTab, () => Promise<OpenPage>>> = {
  functions: async () => (await import(/* webpackChunkName: "functions-page" */ './functions/functionsPage')).openPage,
  lessons: async () => (await import(/* webpackChunkName: "lessons-page" */ './lessons/lessonsPage')).openPage,
  house: async () => (await import(/* webpackChunkName: "house-page" */ './house/housePage')).openPage,
};
