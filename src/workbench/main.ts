import type { Language } from '../locales/language';
import { workbenchWords, type WorkbenchWords } from '../locales/workbench/words';
import type { FunctionMetadata } from './grid/functionMetadata';
import type { Opened } from './openSampleWorkbench';
import { Files } from './page/files';
import { keepWorkbook } from './page/keptWorkbook';
import { showNotice } from './page/notice';
import { offerLanguages, pageCulture, pageLanguage, translatePage } from './page/pageLanguage';
import { PaneLayout } from './page/paneLayout';
import { StartMarks } from './startMarks';
import type { Workbench } from './workbench';
import './page.css';
import './messages.css';

declare global {
  interface Window {
    /** The running workbench, for tests and other tools. */
    workbench?: Workbench;
  }
}

const element = <T extends HTMLElement = HTMLElement>(id: string) => document.getElementById(id) as T;
const darkScheme = window.matchMedia('(prefers-color-scheme: dark)');

/** The page comes up at once; the grid, which is large, is loaded behind it. */
async function startPage(): Promise<void> {
  const language = pageLanguage();
  const words = workbenchWords(language);
  translatePage(language, words);
  offerLanguages(language, () => keepChanges(words));
  const layout = new PaneLayout(
    { desk: element('desk'), splitter: element('splitter'), toggle: element('pane-toggle') },
    words,
  );
  let opened: Opened;
  try {
    opened = await openWorkbench(language, layout);
    window.workbench = opened.workbench;
    element('starting').hidden = true;
  } catch (error) {
    element('starting').hidden = true;
    showNotice(words.startFailed, words.reload, error instanceof Error ? error.message : String(error));
    return;
  }
  const { workbench, file } = opened;
  await workbench.firstCalculation.done;
  const files = new Files({ workbench, frame: element<HTMLIFrameElement>('pane'), language, words: words.files });
  if (file) await files.tell(file);
  reportMissingParts(workbench, words);
}

async function openWorkbench(language: Language, layout: PaneLayout): Promise<Opened> {
  const marks = new StartMarks();
  marks.set('started');
  const [metadata, { openSampleWorkbench }] = await Promise.all([
    fetchMetadata(language),
    import('./openSampleWorkbench'),
  ]);
  const opened = await openSampleWorkbench({
    container: element('grid'),
    frame: element<HTMLIFrameElement>('pane'),
    panePage: 'pane.html',
    namespace: 'TURNOVER',
    metadata,
    language,
    culture: pageCulture(language),
    dark: darkScheme.matches,
    blankCell: new URLSearchParams(location.search).get('blank') === 'null' ? null : 0,
    marks,
    panePlace: { isPaneShown: () => layout.isShown, showPane: (shown) => layout.show(shown) },
  });
  darkScheme.addEventListener('change', ({ matches }) => opened.workbench.api.toggleDarkMode(matches));
  return opened;
}

/** The same metadata file that Excel reads in this language. */
async function fetchMetadata(language: Language): Promise<FunctionMetadata> {
  const file = language === 'en-US' ? 'functions.json' : `functions-${language}.json`;
  const response = await fetch(`../${file}`);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return (await response.json()) as FunctionMetadata;
}

/** The grid works without the pane, but then says why its functions do not. */
function reportMissingParts({ source }: Workbench, words: WorkbenchWords): void {
  const pane = element<HTMLIFrameElement>('pane').contentWindow;
  if (!pane || !('Office' in pane)) showNotice(words.paneFailed, words.reload);
  else if (source.registeredCount === 0) showNotice(words.functionsMissing, words.reload);
}

/** An untouched sample is better shown in the new language than kept in the old one. */
async function keepChanges(words: WorkbenchWords): Promise<boolean> {
  const { workbench } = window;
  await workbench?.grid.facade.endEditingAsync(true);
  if (!workbench?.edits.hasAny) return true;
  if (await keepWorkbook({ data: workbench.grid.facade.save(), isUnsaved: workbench.edits.hasUnsaved })) return true;
  showNotice(words.languageNotChanged);
  return false;
}

void startPage();
