/** Pictures of every screen in every language, colour scheme and width, with what is wrong on them: `npm run looks`. */
import fs from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { languages, type Language } from '../../src/locales/language';
import { writeContactSheets } from './contactSheets';
import { foreignTexts, readTexts } from './foreignTexts';
import { looks, overflow, violations, widths } from './paneLooks';
import { PageStage, pageScreens } from './pageScreens';
import { prepareSheets, screens } from './screens';
import { Stage } from './stage';

const highestPicture = 6_000;

interface Wish {
  readonly folder: string;
  /** Beginnings of the names of screens; all screens when there are none. */
  readonly wanted?: readonly string[];
  readonly languages?: readonly Language[];
}

/** A place that shows one screen after the other in one language. */
interface Shown {
  readonly frame: Frame;
  readonly emulate: (look: (typeof looks)[number][1]) => Promise<void>;
  readonly setWidth: (width: number, highest: number) => Promise<void>;
  readonly picture: (file: string) => Promise<unknown>;
  readonly sheetTexts: () => Promise<readonly string[]>;
}

interface Visit {
  readonly name: string;
  readonly language: Language;
  readonly folder: string;
}

/** Takes all pictures; languages are visited side by side. */
export async function takeLooks({ folder, wanted = [], languages: spoken = languages }: Wish) {
  if (wanted.length === 0) fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  const isWanted = ({ name }: { name: string }) =>
    wanted.length === 0 || wanted.some((start) => name.startsWith(start));
  const found = await Promise.all(
    spoken.map(async (language) => [
      ...(await visitPane(language, folder, isWanted)),
      ...(await visitPages(language, folder, isWanted)),
    ]),
  );
  const findings = mergedFindings(found.flat());
  fs.writeFileSync(path.join(folder, 'findings.txt'), findings.map((line) => `${line}\n`).join(''));
  const isOfThisRun = (file: string) => {
    const [name, language] = file.split('.');
    return isWanted({ name }) && spoken.some((each) => each === language);
  };
  const pictures = fs.readdirSync(folder).filter((file) => /^[^_].*\.png$/.test(file) && isOfThisRun(file));
  await writeContactSheets(folder, pictures);
  return { pictures: pictures.length, findings };
}

interface Found {
  readonly screen: string;
  readonly place: string;
  readonly what: string;
}

async function visitPane(language: Language, folder: string, isWanted: (screen: { name: string }) => boolean) {
  const found: Found[] = [];
  const stage = await Stage.open(language);
  try {
    await prepareSheets(stage);
    const shown: Shown = {
      frame: stage.pane,
      emulate: (look) => stage.page.emulateMedia(look),
      setWidth: (width, highest) => stage.setWidth(width, highest),
      picture: (file) => stage.page.locator('#pane').screenshot({ path: file }),
      sheetTexts: () => stage.sheetTexts(),
    };
    for (const { name, open, close } of screens.filter(isWanted)) {
      try {
        await open(stage);
        found.push(...(await look(shown, { name, language, folder })));
        await close?.(stage);
      } catch (error) {
        found.push({ screen: name, place: language, what: `could not be opened: ${String(error).split('\n')[0]}` });
      }
    }
    const complaints = stage.workbench.complaints.map((what) => ({ screen: 'console', place: language, what }));
    return [...found, ...complaints];
  } finally {
    await stage.close();
  }
}

/** Pages of their own: those without Excel, and the pane where something is wrong. */
async function visitPages(language: Language, folder: string, isWanted: (screen: { name: string }) => boolean) {
  const found: Found[] = [];
  const stage = await PageStage.open(language);
  try {
    for (const screen of pageScreens.filter(isWanted)) {
      const { name } = screen;
      try {
        const { page, close } = await stage.show(screen);
        const shown: Shown = {
          frame: page.mainFrame(),
          emulate: (look) => page.emulateMedia(look),
          setWidth: (width) => page.setViewportSize({ width, height: 700 }),
          picture: (file) => page.screenshot({ path: file, fullPage: true }),
          sheetTexts: async () => [],
        };
        found.push(...(await look(shown, { name, language, folder }, screen)));
        await close();
      } catch (error) {
        found.push({ screen: name, place: language, what: `could not be opened: ${String(error).split('\n')[0]}` });
      }
    }
    return found;
  } finally {
    await stage.close();
  }
}

/** One screen in all colours and widths. */
async function look(
  shown: Shown,
  visit: Visit,
  kind: { readonly isForAll?: boolean; readonly isStill?: boolean } = {},
) {
  const found: Found[] = [];
  for (const [colors, media] of looks) {
    await shown.emulate(media);
    for (const width of widths) {
      await shown.setWidth(width, highestPicture);
      const place = `${visit.language} ${colors} ${width}`;
      await shown.picture(path.join(visit.folder, `${visit.name}.${visit.language}.${colors}.${width}.png`));
      // Without scripts a page cannot be asked what it shows.
      if (kind.isStill) continue;
      const faults = [...(await overflow(shown.frame)), ...(await violations(shown.frame))];
      found.push(...faults.map((what) => ({ screen: visit.name, place, what })));
    }
  }
  await shown.emulate(looks[0][1]);
  if (kind.isForAll || kind.isStill) return found;
  const foreign = foreignTexts(await readTexts(shown.frame), visit.language, await shown.sheetTexts());
  return [
    ...found,
    ...foreign.map((what) => ({ screen: visit.name, place: visit.language, what: `not translated: ${what}` })),
  ];
}

/** The same fault at several widths and in several colours is one finding. */
function mergedFindings(found: readonly Found[]): string[] {
  const places = new Map<string, string[]>();
  for (const { screen, place, what } of found) {
    const key = `${screen}: ${what}`;
    places.set(key, [...(places.get(key) ?? []), place]);
  }
  return [...places].map(([what, where]) => `${what}  [${where.join(', ')}]`);
}
