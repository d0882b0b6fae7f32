import '../../lessons/styles/lessons.css';
import { addSheet, type NewCell } from '../../excel/newSheet';
import { openLarge } from '../../excel/openLarge';
import type { Lesson, LessonCell, SheetForm } from '../../lessons/lesson';
import { sheetName } from '../../lessons/sheetName';
import { LessonsView } from '../../lessons/views/lessonsView';
import { frameWords } from '../../locales/lessons/frame/frameWords';
import { wordsOfLessons } from '../../locales/lessons/wordsOfLessons';
import type { OpenPage, PanePort } from '../page';

/** The lessons in the pane: they can write on a sheet, and open in a window of their own. */
export const openPage: OpenPage = (port) => {
  let blockedAddress: string | null = null;
  const view: LessonsView = new LessonsView(() => ({
    language: port.state.language,
    redraw: port.redraw,
    blockedAddress,
    putOnSheet: (lesson, form, title) => void putOnSheet(port, view, lesson, form, title),
    openLarge: (lesson) => void enlarge(lesson),
    hasOpened: () => {
      blockedAddress = null;
      port.redraw();
    },
  }));
  const enlarge = async (lesson: Lesson) => {
    const address = addressOf(lesson, port);
    blockedAddress = (await openLarge(address)) ? null : address;
    port.redraw();
  };
  return { template: () => view.template() };
};

/** Beside the pane's own page, in its language and colours. */
function addressOf({ id }: Lesson, { state }: PanePort): string {
  const { theme } = document.documentElement.dataset;
  const query = new URLSearchParams({ lang: state.language, ...(theme && { theme }) });
  return new URL(`lessons.html?${query}#${id}`, document.baseURI).href;
}

async function putOnSheet(port: PanePort, view: LessonsView, lesson: Lesson, form: SheetForm, title: string) {
  const { names } = wordsOfLessons[port.state.language][lesson.id];
  await port.doing(async () => {
    const rows = lesson.sheet(view.book.of(lesson).settings, form).map((row) => row.map(newCell(names)));
    const sheet = await addSheet({ name: sheetName(title), rows });
    return { kind: 'said', say: (language) => frameWords(language).sheet.done(sheet) };
  });
  // What came of it stands above everything else.
  window.scrollTo({ top: 0 });
}

const newCell =
  (names: Readonly<Record<string, string>>) =>
  (cell: LessonCell): NewCell =>
    cell && 'name' in cell ? { text: names[cell.name] ?? cell.name, isBold: cell.isBold } : cell;
