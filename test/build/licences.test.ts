import { expect, it } from 'vitest';
import {
  copyrightIn,
  isAcceptedLicence,
  licenceInReadme,
  licenceOfText,
  packageLicence,
} from '../../tools/build/packageLicence.mjs';
import { licenceFaults } from '../../tools/build/thirdPartyNotices.mjs';
import { rootPath } from '../../tools/project.mjs';

it.each([
  ['MIT', true],
  ['Apache-2.0', true],
  ['BSD-3-Clause', true],
  ['ISC', true],
  ['(MIT OR GPL-3.0-or-later)', true],
  ['MIT AND Apache-2.0', true],
  ['MIT AND GPL-3.0-only', false],
  ['GPL-3.0-only', false],
  ['SEE LICENSE IN LICENSE', false],
  ['UNLICENSED', false],
  ['', false],
  [undefined, false],
])('The licence "%s" may ship: %s', (expression, expected) => {
  expect(isAcceptedLicence(expression)).toBe(expected);
});

it.each([
  [
    '                                 Apache License\n                           Version 2.0, January 2004',
    'Apache-2.0',
  ],
  ['MIT License\n\nCopyright (c) 2024', 'MIT'],
  ['The MIT License (MIT)', 'MIT'],
  ['All rights reserved.', ''],
])('The text "%s" is recognised as "%s"', (text, expected) => {
  expect(licenceOfText(text)).toBe(expected);
});

it('The text of a licence may stand in the README, but a mere name is no text', () => {
  expect(licenceInReadme('# A\n\n## License\n\nCopyright (c) 2019 A\n\nPermission is granted\n\n## More\n')).toBe(
    'Copyright (c) 2019 A\n\nPermission is granted',
  );
  expect(licenceInReadme('# A\n\n# License\nMIT\n')).toBe('');
  expect(licenceInReadme('# A\n')).toBe('');
});

it.each([
  ['MIT License\n\nCopyright (c) 2024 Jo Doe\n\nPermission', 'Copyright (c) 2024 Jo Doe'],
  ['   Copyright 2021 Jo Doe  ', 'Copyright 2021 Jo Doe'],
  ['2. a copyright license to\n  copyright owner or entity authorized by', undefined],
])('The holder of the copyright is found in "%s": %s', (text, expected) => {
  expect(copyrightIn(text)).toBe(expected);
});

it.each([
  ['lit', 'licence file', 'Copyright (c) 2017 Google LLC. All rights reserved.'],
  ['unicount', 'readme', 'Copyright 2019 Joseph Gentle'],
  ['@univerjs/protocol', 'sibling', 'DreamNum Co., Ltd.'],
])('%s has the text of its licence (%s), and a holder', (name, textFrom, copyright) => {
  const found = packageLicence(rootPath('node_modules', name));
  expect(found).toMatchObject({ name, textFrom, copyright });
  expect(found.text.length).toBeGreaterThan(300);
  expect(licenceFaults(found)).toEqual([]);
});

it('A package that may not be shipped is named with the reason', () => {
  const some = { name: 'a', version: '1.0.0', copyright: '', textFrom: 'licence file' as const };
  expect(licenceFaults({ ...some, licence: 'GPL-3.0' })).toEqual([
    'a is in the bundle, but its licence (GPL-3.0) is not one we ship.',
  ]);
  expect(licenceFaults({ ...some, licence: 'MIT', textFrom: 'nowhere' })).toEqual([
    'a is in the bundle, but holds no text of its licence (MIT).',
  ]);
});
