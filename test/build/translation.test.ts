import { describe, expect, it } from 'vitest';
import { translatedMetadata, type Translation } from '../../tools/build/translation.mjs';

const metadata = {
  functions: [
    {
      id: 'OPENBASE',
      name: 'OPENBASE',
      description: 'Rate.',
      parameters: [{ name: 'leavers', description: 'Leavers.' }],
      result: {},
    },
  ],
  enums: [
    { id: 'Method', type: 'string', values: [{ name: 'average', stringValue: 'average', tooltip: 'On average.' }] },
  ],
};
const complete = (): Translation => ({
  functions: {
    OPENBASE: {
      description: '离职率。',
      parameters: { leavers: '离职人数。' },
      returns: '比率。',
      remarks: '无。',
      source: '统计处。',
    },
  },
  enums: { Method: { average: '平均。' } },
});

describe('The translated metadata', () => {
  it('keeps ids and names, and replaces every sentence', () => {
    expect(translatedMetadata(metadata, complete(), 'zh-CN')).toEqual({
      functions: [
        {
          id: 'OPENBASE',
          name: 'OPENBASE',
          description: '离职率。',
          parameters: [{ name: 'leavers', description: '离职人数。' }],
          result: {},
        },
      ],
      enums: [
        { id: 'Method', type: 'string', values: [{ name: 'average', stringValue: 'average', tooltip: '平均。' }] },
      ],
    });
  });

  it.each([
    ['a function is missing', { functions: {} }, 'zh-CN: the description of OPENBASE has no translation.'],
    [
      'a parameter is missing',
      { functions: { OPENBASE: { description: '离职率。' } } },
      'zh-CN: the parameter "leavers" of OPENBASE has no translation.',
    ],
    [
      'a sentence is empty',
      { functions: { OPENBASE: { description: ' ', parameters: { leavers: '离' } } } },
      'zh-CN: the description of OPENBASE has no translation.',
    ],
    ['a tooltip is missing', { enums: {} }, 'zh-CN: "average" of the pick-list Method has no translation.'],
    [
      'a sentence of the help page is missing',
      {
        functions: {
          OPENBASE: { description: '离', parameters: { leavers: '离' }, returns: '比率。', remarks: '无。' },
        },
      },
      'zh-CN: "source" of OPENBASE has no translation.',
    ],
    [
      'a function does not exist',
      { functions: { ...complete().functions, OLDBASE: {} } },
      'zh-CN: the function OLDBASE is translated but does not exist.',
    ],
    [
      'a parameter does not exist',
      { functions: { OPENBASE: { description: '离', parameters: { leavers: '离', hires: '入' } } } },
      'zh-CN: the parameter "hires" of OPENBASE is translated but does not exist.',
    ],
    [
      'a pick-list does not exist',
      { enums: { ...complete().enums, Unit: {} } },
      'zh-CN: the pick-list Unit is translated but does not exist.',
    ],
    [
      'a value does not exist',
      { enums: { Method: { average: '平均。', median: '中位' } } },
      'zh-CN: "median" of the pick-list Method is translated but does not exist.',
    ],
  ])('is refused when %s, with a sentence naming it', (_, change, sentence) => {
    const translation = { ...complete(), ...(change as Partial<Translation>) };
    expect(() => translatedMetadata(metadata, translation, 'zh-CN')).toThrow(sentence);
  });
});
