import { describe, expect, it } from 'vitest';
import { panePage } from '../../src/workbench/panePage.mjs';

const shipped = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <link rel="stylesheet" href="taskpane.css" />
    <script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
  </head>
  <body>
    <script src="functions.js"></script>
    <script src="taskpane.js"></script>
  </body>
</html>`;

describe('the pane page of the workbench', () => {
  const page = panePage(shipped);

  it('loads office.js from the installed package, between the bridge and the run options', () => {
    const scripts = [...page.matchAll(/<script src="([^"]+)"/g)].map(([, source]) => source);
    expect(scripts).toEqual([
      'workbench/bridge.js',
      'office/office.js',
      'workbench/runOptions.js',
      'functions.js',
      'taskpane.js',
    ]);
  });

  it('asks no other machine for anything', () => {
    expect(page).not.toMatch(/https?:/);
  });

  it('finds the files of the add-in one level up', () => {
    expect(page).toContain('<head><base href="../" />');
  });

  it('leaves everything else as it ships', () => {
    const body = (html: string) => html.slice(html.indexOf('<body>'));
    expect(body(page)).toBe(body(shipped));
  });

  it('takes the tag in other spellings too', () => {
    const deferred = shipped.replace('<script src', '<script type="text/javascript" defer src');
    expect(panePage(deferred)).toContain('office/office.js');
  });

  it('refuses a page that no longer loads office.js, instead of making a pane without it', () => {
    expect(() => panePage('<head></head>')).toThrow('no longer loads office.js');
  });
});
