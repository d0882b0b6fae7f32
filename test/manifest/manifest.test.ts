import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/locales/language';
import { workbenchWords } from '../../src/locales/workbench/words';
import { helpFile, helpLocales } from '../../tools/build/helpPage.mjs';
import { metadataFile } from '../../tools/build/functionMetadata.mjs';
import { translatedLocales } from '../../tools/build/translation.mjs';
import { rootPath } from '../../tools/project.mjs';

const text = readFileSync(rootPath('manifest.xml'), 'utf8');
const manifest = new DOMParser({ onError: (_, message) => expect.fail(message) }).parseFromString(text, 'text/xml');
const elements = (name: string) => Array.from(manifest.getElementsByTagName(name));
const attribute = (element: Element, name: string) => element.getAttribute(name) ?? '';
const childrenNamed = (element: Element, ...names: string[]) =>
  Array.from(element.childNodes).filter(
    (node): node is Element => node.nodeType === 1 && names.includes(node.nodeName),
  );

const resources = ['bt:Image', 'bt:Url', 'bt:String'].flatMap(elements).filter((element) => element.hasAttribute('id'));
const byId = new Map(resources.map((element) => [attribute(element, 'id'), element]));
const uses = Array.from(manifest.getElementsByTagName('*')).filter((element) => element.hasAttribute('resid'));

/** Every text a person reads, with what it is and how long it may be. */
const sentences: [string, Element, number][] = [
  ['DisplayName', elements('DisplayName')[0], 125],
  ['Description', elements('Description')[0], 250],
  ...elements('bt:ShortStrings').flatMap((list) =>
    childrenNamed(list, 'bt:String').map((element): [string, Element, number] => [
      attribute(element, 'id'),
      element,
      125,
    ]),
  ),
  ...elements('bt:LongStrings').flatMap((list) =>
    childrenNamed(list, 'bt:String').map((element): [string, Element, number] => [
      attribute(element, 'id'),
      element,
      250,
    ]),
  ),
];
const overrides = (element: Element) =>
  new Map(
    childrenNamed(element, 'Override', 'bt:Override').map((child) => [
      attribute(child, 'Locale'),
      attribute(child, 'Value'),
    ]),
  );

describe('The manifest', () => {
  it('refers only to resources that exist', () => {
    for (const element of uses) expect(byId.has(attribute(element, 'resid')), attribute(element, 'resid')).toBe(true);
  });

  it('uses every resource it lists, each of its own name of at most 32 characters', () => {
    const used = new Set(uses.map((element) => attribute(element, 'resid')));
    for (const id of byId.keys()) expect(used.has(id), id).toBe(true);
    expect(byId.size).toBe(resources.length);
    for (const id of byId.keys()) expect(id.length).toBeLessThanOrEqual(32);
  });

  it('has one kind of resource for each kind of use', () => {
    const kind = (id: string) => byId.get(id)?.parentNode?.nodeName;
    const expected: Record<string, string> = {
      'bt:Image': 'bt:Images',
      SourceLocation: 'bt:Urls',
      Runtime: 'bt:Urls',
      FunctionFile: 'bt:Urls',
      LearnMoreUrl: 'bt:Urls',
      Description: 'bt:LongStrings',
      Title: 'bt:ShortStrings',
      Label: 'bt:ShortStrings',
      Namespace: 'bt:ShortStrings',
    };
    for (const element of uses)
      expect(kind(attribute(element, 'resid')), element.nodeName).toBe(expected[element.nodeName]);
  });

  it.each(sentences.filter(([id]) => id !== 'Functions.Namespace'))(
    'says %s in three languages, none too long',
    (_, element, limit) => {
      const translations = overrides(element);
      expect([...translations.keys()]).toEqual(translatedLocales);
      for (const sentence of [attribute(element, 'DefaultValue'), ...translations.values()]) {
        expect(sentence.trim()).not.toBe('');
        expect(sentence.length).toBeLessThanOrEqual(limit);
      }
      for (const sentence of translations.values()) expect(sentence).toMatch(/\p{Script=Han}/u);
    },
  );

  it('does not translate the namespace, which is part of every formula', () => {
    const namespace = byId.get('Functions.Namespace')!;
    expect(attribute(namespace, 'DefaultValue')).toBe('TURNOVER');
    expect(overrides(namespace).size).toBe(0);
  });

  it('leads each language to its own metadata and help', () => {
    const files = (id: string) => [...overrides(byId.get(id)!).values()].map((url) => url.split('/').at(-1));
    expect(files('Functions.Metadata.Url')).toEqual(translatedLocales.map(metadataFile));
    expect(files('GetStarted.LearnMoreUrl')).toEqual(translatedLocales.map(helpFile));
    expect([...overrides(elements('SupportUrl')[0]).values()].map((url) => url.split('/').at(-1))).toEqual(
      translatedLocales.map(helpFile),
    );
  });

  it('has all its addresses under the one address the build replaces, each a file of the build', () => {
    const urls = [...text.matchAll(/"(https?:[^"]+)"/g)]
      .map(([, url]) => url)
      .filter((url) => !url.startsWith('http://'));
    const built = [
      'taskpane.html',
      'functions.js',
      'functions.json',
      ...translatedLocales.map(metadataFile),
      ...helpLocales.map(helpFile),
    ];
    expect(urls.length).toBeGreaterThan(10);
    for (const url of urls) {
      expect(url.startsWith('https://localhost:3000/'), url).toBe(true);
      const file = url.slice('https://localhost:3000/'.length);
      expect(built.includes(file) || (file.startsWith('assets/') && existsSync(rootPath(file))), file).toBe(true);
    }
  });

  it('asks for shared runtime and custom functions, and for nothing newer', () => {
    const sets = elements('Set').map((element) => [attribute(element, 'Name'), attribute(element, 'MinVersion')]);
    expect(sets).toEqual([
      ['SharedRuntime', '1.1'],
      ['CustomFunctionsRuntime', '1.1'],
    ]);
  });

  it('runs functions and pane in one runtime that outlives the pane', () => {
    const pages = [
      elements('Runtime')[0],
      elements('Page')[0].getElementsByTagName('SourceLocation')[0],
      elements('Action')[0].getElementsByTagName('SourceLocation')[0],
    ];
    expect(pages.map((element) => attribute(element!, 'resid'))).toEqual([
      'Taskpane.Url',
      'Taskpane.Url',
      'Taskpane.Url',
    ]);
    expect(attribute(elements('Runtime')[0], 'lifetime')).toBe('long');
  });

  it('adds one entry to the context menu of a cell, which runs the function that the pane associates', () => {
    const point = elements('ExtensionPoint').find((element) => attribute(element, 'xsi:type') === 'ContextMenu')!;
    const menus = Array.from(point.getElementsByTagName('OfficeMenu'));
    expect(menus.map((menu) => attribute(menu, 'id'))).toEqual(['ContextMenuCell']);
    const [control, ...more] = childrenNamed(menus[0], 'Control');
    const [action] = childrenNamed(control, 'Action');
    expect([more.length, attribute(control, 'xsi:type'), attribute(action, 'xsi:type')]).toEqual([
      0,
      'Button',
      'ExecuteFunction',
    ]);
    const [name] = childrenNamed(action, 'FunctionName');
    expect(readFileSync(rootPath('src/excel/commands.ts'), 'utf8')).toContain(`'${name.textContent}'`);
    expect(new Set(elements('Control').map((each) => attribute(each, 'id'))).size).toBe(elements('Control').length);
  });

  it('calls that entry as the workbench does', () => {
    const label = byId.get('ExplainButton.Label')!;
    const translations = overrides(label);
    for (const language of languages)
      expect(workbenchWords(language).explainFormula).toBe(
        translations.get(language) ?? attribute(label, 'DefaultValue'),
      );
  });

  it('runs its functions in the page of the pane', () => {
    expect(attribute(elements('FunctionFile')[0], 'resid')).toBe('Taskpane.Url');
  });

  it('has the version of the package', () => {
    const { version } = JSON.parse(readFileSync(rootPath('package.json'), 'utf8'));
    expect(elements('Version')[0].textContent).toBe(`${version}.0`);
  });

  it('can be read by office-addin-manifest', () => {
    const output = execFileSync(
      process.execPath,
      [rootPath('node_modules/office-addin-manifest/cli.js'), 'info', rootPath('manifest.xml')],
      { encoding: 'utf8' },
    );
    expect(output).toContain('Name: Turnover');
    expect(output).toContain('Hosts: Workbook');
  });
});

describe('The icons', () => {
  /** Width and height stand in the header of every PNG. */
  const dimensions = (file: string) => {
    const png = readFileSync(rootPath(file));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    return [png.readUInt32BE(16), png.readUInt32BE(20)];
  };

  it.each([16, 20, 24, 32, 40, 48, 64, 80, 96, 128])('are really %i pixels wide and high', (size) => {
    expect(dimensions(`assets/icon-${size}.png`)).toEqual([size, size]);
  });

  it('stand in the manifest at their own size', () => {
    for (const element of elements('bt:Image').filter((image) => image.hasAttribute('resid'))) {
      const url = attribute(byId.get(attribute(element, 'resid'))!, 'DefaultValue');
      expect(url.endsWith(`/icon-${attribute(element, 'size')}.png`)).toBe(true);
    }
  });
});
