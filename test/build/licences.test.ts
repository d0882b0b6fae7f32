import { expect, it } from 'vitest';
import { isAcceptedLicence, licenceOfText } from '../../tools/build/thirdPartyNotices.mjs';

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
