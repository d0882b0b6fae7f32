/**
 * How long the add-in takes to start, in Chromium, against a page that loads nothing but office.js: all on the same bridge to a
 * workbook in memory. Every start has a browser profile and a process of its own, so that nothing is cached or compiled before.
 */
import fs from 'node:fs';
import { chromium, errors, type Browser } from 'playwright-core';
import { findChromium } from '../tools/chromium.mjs';
import { serve } from '../tools/serve.mjs';
import { pages, pagesFolder, type PageName } from './coldStart/pages';
import { registering } from './coldStart/registering';
import { watchStart, type Start } from './coldStart/watchStart';
import type { Measurement } from './measure/measurement';
import { median, medianRatio } from './measure/processorTime';

export const name = 'coldStart';

const rounds = 11;
const warmUps = 1;
const patience = 20_000;
const attempts = 3;

/** Milliseconds since the page was asked for, and bytes of scripts and styles. */
interface Times {
  readonly ready: number;
  readonly registered: number;
  readonly view: number;
  readonly paint: number;
  readonly officeBytes: number;
  readonly ownBytes: number;
}

const names = Object.keys(pages) as PageName[];
/** What a page has reached when it has started. */
const lastOf: Readonly<Record<PageName, readonly (keyof Start)[]>> = {
  bare: ['ready'],
  functions: ['ready', 'registered'],
  pane: ['ready', 'registered', 'view'],
};

async function startOf(browser: Browser, port: number, page: PageName): Promise<Times> {
  const context = await browser.newContext({ viewport: { width: 400, height: 700 } });
  try {
    const host = await context.newPage();
    await host.addInitScript(watchStart);
    await host.goto(`http://localhost:${port}/workbench/host.html`);
    await host.evaluate((address) => {
      const frame = document.createElement('iframe');
      Object.assign(frame, { width: 350, height: 600, src: address });
      document.body.append(frame);
    }, pages[page]);
    await host.waitForFunction(
      (reached) => {
        const window = document.querySelector('iframe')?.contentWindow as (Window & { start?: Start }) | null;
        const isPainted = window?.performance.getEntriesByName('first-contentful-paint').length;
        return isPainted && reached.every((each) => window.start?.[each] !== undefined);
      },
      lastOf[page],
      { polling: 50, timeout: patience },
    );
    return await host.evaluate(timesIn);
  } finally {
    await context.close();
  }
}

/** On a machine short of time Chromium now and then never paints a frame: that is no start. */
async function patientStart(browser: Browser, port: number, page: PageName): Promise<Times> {
  for (let attempt = 1; ; attempt++)
    try {
      return await startOf(browser, port, page);
    } catch (error) {
      if (attempt === attempts || !(error instanceof errors.TimeoutError)) throw error;
    }
}

/** In the page of the host. */
function timesIn(): Times {
  const window = document.querySelector('iframe')!.contentWindow as Window & { start?: Start };
  const { performance, start = {} } = window;
  const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const bytes = (isOffice: boolean) =>
    files
      .filter(({ name: address }) => address.includes('/office/') === isOffice && !address.includes('/workbench/'))
      .reduce((sum, { decodedBodySize }) => sum + decodedBodySize, 0);
  return {
    ready: start.ready ?? NaN,
    registered: start.registered ?? NaN,
    view: start.view ?? NaN,
    paint: performance.getEntriesByName('first-contentful-paint')[0].startTime,
    officeBytes: bytes(true),
    ownBytes: bytes(false),
  };
}

async function allTimes(port: number): Promise<Record<PageName, Times[]>> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  const times: Record<PageName, Times[]> = { bare: [], functions: [], pane: [] };
  try {
    for (let round = -warmUps; round < rounds; round++)
      for (const page of round % 2 ? names : [...names].reverse()) {
        const start = await patientStart(browser, port, page);
        if (round >= 0) times[page].push(start);
      }
    return times;
  } finally {
    await browser.close();
  }
}

function lines({ bare, functions, pane }: Record<PageName, Times[]>): Measurement[] {
  const of = (times: readonly Times[], what: keyof Times) => times.map((each) => each[what]);
  const ready = of(bare, 'ready');
  const allRegistered = functions.map((each) => Math.max(each.ready, each.registered));
  const milliseconds = (times: readonly number[]) => `${median(times).toFixed(0)} ms`;
  const note = (own: readonly number[], floor: readonly number[]) => `${milliseconds(own)} ÷ ${milliseconds(floor)}`;
  const line = (title: string, own: number[], floor: number[], guard: number): Measurement => ({
    name: title,
    value: medianRatio(own, floor),
    unit: '× bare page',
    guard,
    note: note(own, floor),
  });
  const bytes = pane[0];
  return [
    line('functions.js registered and office.js ready ÷ office.js ready', allRegistered, ready, 1.3),
    line("the pane's first paint ÷ that of the bare page", of(pane, 'paint'), of(bare, 'paint'), 3),
    line('the pane compares what is selected ÷ office.js ready', of(pane, 'view'), ready, 2),
    {
      name: 'scripts and styles of the first view ÷ those of office.js itself, unpacked',
      value: bytes.ownBytes / bytes.officeBytes,
      unit: '× office.js',
      guard: 0.5,
      note: `${Math.round(bytes.ownBytes / 1000)} kB ÷ ${Math.round(bytes.officeBytes / 1000)} kB`,
    },
  ];
}

export async function run(): Promise<Measurement[]> {
  const folder = await pagesFolder();
  const { port, close } = await serve({ port: 0, root: folder });
  try {
    return [registering(), ...lines(await allTimes(port))];
  } finally {
    await close();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
