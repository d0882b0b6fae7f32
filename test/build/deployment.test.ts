import { describe, expect, it } from 'vitest';
import { baseUrlFrom } from '../../tools/build/baseUrl.mjs';
import { deploymentFrom } from '../../tools/build/deployment.mjs';
import { manifestOf } from '../../tools/build/manifest.mjs';
import { namespaceFrom, textUnder } from '../../tools/build/namespace.mjs';
import {
  localOfficeFolder,
  officeHostOf,
  officeScriptFrom,
  pageWithOfficeScript,
  textWithOfficeHost,
} from '../../tools/build/officeScript.mjs';

const microsoft = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

describe('A build without --env', () => {
  it('is for this computer, with Microsoft’s office.js and the usual namespace', () => {
    expect(deploymentFrom({ WEBPACK_BUNDLE: true })).toEqual({
      baseUrl: 'https://localhost:3000',
      isForServer: false,
      officeScript: microsoft,
      namespace: 'TURNOVER',
    });
  });
});

describe('A build with --env', () => {
  it('takes what it is given', () => {
    const env = {
      url: 'https://a.example/t/',
      officejs: './office/office.js',
      namespace: 'acme',
      id: '{1B2C3D4E-5F60-4718-8293-A4B5C6D7E8F9}',
    };
    expect(deploymentFrom(env)).toEqual({
      baseUrl: 'https://a.example/t',
      isForServer: true,
      officeScript: 'office/office.js',
      namespace: 'ACME',
      id: '1b2c3d4e-5f60-4718-8293-a4b5c6d7e8f9',
    });
  });

  it('refuses a name it does not know, and says which there are', () => {
    expect(() => deploymentFrom({ nmaespace: 'ACME' })).toThrow(
      'There is no --env nmaespace. A build knows url=…, officejs=…, namespace=…, id=….',
    );
  });

  it.each(['url', 'officejs', 'namespace', 'id'])('refuses %s without a value, as from a variable not set', (name) => {
    for (const value of [undefined, true, '']) expect(() => deploymentFrom({ [name]: value })).toThrow('cannot be the');
  });

  it.each(['1b2c3d4e', '1b2c3d4e-5f60-4718-8293-a4b5c6d7e8fg', '00000000-0000-0000-0000-000000000000'])(
    'refuses the id %s',
    (id) => {
      expect(() => deploymentFrom({ id })).toThrow(`"${id}" cannot be the id of the add-in: give a GUID`);
    },
  );
});

describe('A namespace', () => {
  it.each([
    ['acme', 'ACME'],
    [' Acme_2 ', 'ACME_2'],
    ['acme.hr', 'ACME.HR'],
    ['XFE1', 'XFE1'],
    ['HR2048577', 'HR2048577'],
  ])('may be "%s", which Excel shows as %s', (text, expected) => {
    expect(namespaceFrom(text)).toBe(expected);
  });

  it.each([
    ['2ACME', 'must begin with a letter'],
    ['_ACME', 'must begin with a letter'],
    ['ACME HR', 'must begin with a letter'],
    ['ACME..HR', 'must begin with a letter'],
    ['ACME.', 'must begin with a letter'],
    ['離職', 'must begin with a letter'],
    ['AB', 'must have 3 to 32 characters'],
    ['A'.repeat(33), 'must have 3 to 32 characters'],
    ['ABC1', 'Excel takes ABC1 for the address of a cell'],
    ['xfd1048576', 'Excel takes XFD1048576 for the address of a cell'],
    ['R1C1', 'Excel takes R1C1 for the address of a cell'],
    ['ACME.HR1', 'Excel takes HR1 for the address of a cell'],
    ['ACME.RC', 'Excel takes RC for the address of a cell'],
  ])('may not be "%s"', (text, reason) => {
    expect(() => namespaceFrom(text)).toThrow(reason);
  });

  it('stands in every formula and sentence, but not where the word is one of many', () => {
    expect(textUnder('ACME', '=TURNOVER.RATE(…) _xldudf_TURNOVER_RATE TURNOVER formulas Turnover')).toBe(
      '=ACME.RATE(…) _xldudf_ACME_RATE ACME formulas Turnover',
    );
    expect(textUnder('ACME', "  TURNOVER: 'RATE',")).toBe("  TURNOVER: 'RATE',");
  });
});

describe('office.js', () => {
  it.each([
    [microsoft, microsoft],
    ['https://cdn.example.cn/lib/1/hosted/office.js', 'https://cdn.example.cn/lib/1/hosted/office.js'],
    ['./office/office.js', 'office/office.js'],
    ['lib/office-js/office.debug.js', 'lib/office-js/office.debug.js'],
  ])('may come from %s', (text, expected) => {
    expect(officeScriptFrom(text)).toBe(expected);
  });

  it.each([
    'http://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    'https://a.example/other.js',
    'https://a.example/office.js?v=1',
    'https://me:secret@a.example/office.js',
    '../office/office.js',
    './office/../../office.js',
    '/office/office.js',
    'office.js"><script src="https://evil.example/x.js',
  ])('may not come from %s', (text) => {
    expect(() => officeScriptFrom(text)).toThrow('cannot be the address of office.js');
  });

  it('stands in the page of the pane, and its server in the sentence of the pane that names it', () => {
    const page = `<script src="${microsoft}"></script><script src="functions.js"></script>`;
    expect(pageWithOfficeScript(page, 'office/office.js')).toBe(
      '<script src="office/office.js"></script><script src="functions.js"></script>',
    );
    expect(() => pageWithOfficeScript('<script src="functions.js"></script>', microsoft)).toThrow('no longer loads');
    expect(textWithOfficeHost('cdn.example.cn', 'blocks appsforoffice.microsoft.com.')).toBe('blocks cdn.example.cn.');
  });

  it('is reached on its own server, or on ours', () => {
    expect(officeHostOf(microsoft, 'https://a.example/t')).toBe('appsforoffice.microsoft.com');
    expect(officeHostOf('office/office.js', 'https://a.example:8443/t')).toBe('a.example:8443');
    expect(localOfficeFolder(microsoft)).toBeUndefined();
    expect(localOfficeFolder('lib/office/office.js')).toBe('lib/office/');
  });
});

describe('The manifest', () => {
  const manifest =
    '<Id>0</Id><A url="https://localhost:3000/a.html"/><B url="https://localhost:3000/b.png"/><N v="TURNOVER"/>';

  it('gets the address in every place, the namespace and the id', () => {
    const id = '1b2c3d4e-5f60-4718-8293-a4b5c6d7e8f9';
    expect(manifestOf({ baseUrl: 'https://a.example/t', namespace: 'ACME', id }, manifest)).toBe(
      `<Id>${id}</Id><A url="https://a.example/t/a.html"/><B url="https://a.example/t/b.png"/><N v="ACME"/>`,
    );
  });

  it('keeps its own id unless another is given', () => {
    expect(manifestOf({ baseUrl: 'https://a.example', namespace: 'TURNOVER' }, manifest)).toContain('<Id>0</Id>');
  });

  it('may hold an address with what means something to XML or to a replacement', () => {
    const baseUrl = baseUrlFrom(`https://a.example/a&b/$&/"<'>`);
    expect(manifestOf({ baseUrl, namespace: 'TURNOVER' }, '<A url="https://localhost:3000/a.html"/>')).toBe(
      `<A url="https://a.example/a&amp;b/$&amp;/%22%3C'%3E/a.html"/>`,
    );
  });
});
