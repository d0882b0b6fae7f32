import { html, render, type TemplateResult } from 'lit/html.js';
import { languageFrom, languages, type Language } from '../../locales/language';
import { frameWords } from '../../locales/lessons/frame/frameWords';
import { wordsOfLessons } from '../../locales/lessons/wordsOfLessons';
import type { Lesson } from '../lesson';
import { LessonsView } from './lessonsView';

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** The page behind "Open large". Its address says which lesson is open, and in which language. */
export class LessonsPage {
  private language: Language;
  private readonly view = new LessonsView(() => ({
    language: this.language,
    redraw: () => this.draw(),
    copy: copyText,
    hasOpened: (lesson) => this.remember(lesson),
  }));

  constructor(private readonly root: HTMLElement) {
    const query = new URLSearchParams(location.search);
    const asked = query.get('lang');
    this.language = languages.find((language) => language === asked) ?? languageFrom(asked ?? navigator.language);
    const theme = query.get('theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  }

  start(): void {
    this.root.replaceChildren();
    this.view.show(lessonInAddress());
    window.addEventListener('hashchange', () => this.view.show(lessonInAddress()));
    document.addEventListener('keydown', (event) => this.turn(event));
  }

  /** Arrow keys go on and back, but where a control has the focus, which may need them itself. */
  private turn(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || isControl(document.activeElement)) return;
    const lesson = event.key in steps ? this.view.book.neighbour(steps[event.key]) : null;
    if (!lesson) return;
    event.preventDefault();
    this.view.open(lesson);
  }

  private remember(lesson: Lesson | null): void {
    const hash = lesson ? `#${lesson.id}` : '';
    if (location.hash !== hash) history.pushState(null, '', `${location.pathname}${location.search}${hash}`);
  }

  private speak(language: Language): void {
    this.language = language;
    const query = new URLSearchParams(location.search);
    query.set('lang', language);
    history.replaceState(null, '', `${location.pathname}?${query}${location.hash}`);
    this.draw();
  }

  private draw(): void {
    const { language, view } = this;
    const { pageTitle } = frameWords(language);
    const { current } = view.book;
    document.documentElement.lang = language;
    document.title = current ? `${wordsOfLessons[language][current.id].title} · ${pageTitle}` : pageTitle;
    render(this.template(), this.root);
  }

  private template(): TemplateResult {
    const { language, view } = this;
    const { pageTitle, page } = frameWords(language);
    const change = (event: Event) => this.speak((event.target as HTMLSelectElement).value as Language);
    return html`<header class="large__top">
        <h1 class="large__title">${pageTitle}</h1>
        <label class="large__language">
          <span class="visually-hidden">${page.language}</span>
          <select class="select" @change=${change}>
            ${languages.map(
              (each) =>
                html`<option value=${each} lang=${each} ?selected=${each === language}>
                  ${page.languageNames[each]}
                </option>`,
            )}
          </select>
        </label>
      </header>
      <main class="large__main">${view.template()}</main>
      <footer class="large__bottom">
        <p>${page.keys}</p>
        <p>${page.promise}</p>
      </footer>`;
  }
}

/** "#over-100" -> "over-100" */
const lessonInAddress = (): string | null => location.hash.slice(1) || null;

/** Headings take the focus when a lesson is opened, and need no arrow keys. */
const isControl = (element: Element | null): boolean =>
  element !== null && element.matches('input, select, button, a, summary, [tabindex="0"]');

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
