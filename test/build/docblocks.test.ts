import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { functionDocsFrom, readFunctionDocs } from '../../tools/docblocks.mjs';

const fixture = fileURLToPath(new URL('fixtures/functions.ts', import.meta.url));

describe('The docblock reader', () => {
  const [openBase, periodRates] = readFunctionDocs(fixture);

  it('reads a function whole', () => {
    expect(openBase).toEqual({
      id: 'OPENBASE',
      exportName: 'openingBaseRate',
      description: 'Turnover rate on opening headcount.',
      helpUrl: 'https://localhost:3000/help.html#OPENBASE',
      parameters: [
        {
          name: 'leavers',
          description: 'Leavers: people who left, one cell or one cell per period.',
          type: 'any',
          optional: false,
          matrix: true,
        },
        { name: 'opening', description: 'Opening headcount: people.', type: 'any', optional: false, matrix: true },
      ],
      result: { type: 'number', matrix: false },
      returns: 'One rate, as a fraction.',
      examples: [{ formula: '=TURNOVER.OPENBASE(5, 50)', result: '0.1' }],
      remarks: '#DIV/0! if nobody was there.',
      source: 'DGBAS, Taiwan.',
      enums: {},
    });
  });

  it('knows optional parameters, spilled results and pick-lists', () => {
    expect(periodRates.parameters.map(({ name, optional }) => [name, optional])).toEqual([
      ['method', false],
      ['leavers', false],
      ['opening', false],
      ['hires', true],
    ]);
    expect(periodRates.parameters[0]).toMatchObject({ type: 'string', matrix: false, enumId: 'Method' });
    expect(periodRates.result).toEqual({ type: 'any', matrix: true });
    expect(periodRates.enums).toEqual({
      Method: [
        { name: 'average', value: 'average', tooltip: 'Leavers over the average headcount.' },
        { name: 'opening', value: 'opening', tooltip: 'Leavers over the opening headcount.' },
      ],
    });
  });

  it('reads several examples, one a line, with arrays as results', () => {
    expect(periodRates.examples).toEqual([
      { formula: '=TURNOVER.PERIODRATES("opening", {5;6}, {50;45})', result: '{0.1;0.133333333333333}' },
      { formula: '=TURNOVER.PERIODRATES("average", 5, 50)', result: '{"method","leavers";"average",35}' },
    ]);
  });

  it.each([
    ['a tag is missing', ' * @source DGBAS, Taiwan.\n', '', 'TURNOVER.OPENBASE: the docblock has no @source.'],
    [
      'a parameter is not described',
      ' * @param opening Opening headcount: people.\n * @returns One',
      ' * @returns One',
      'TURNOVER.OPENBASE: the docblock has no @param for "opening".',
    ],
    [
      'a parameter is optional in words only',
      '@param opening Opening',
      '@param [opening] Opening',
      'TURNOVER.OPENBASE: "opening" is not optional in the code, but @param says otherwise.',
    ],
    [
      'an example has no result',
      '(5, 50) -> 0.1',
      '(5, 50)',
      'TURNOVER.OPENBASE: the example "=TURNOVER.OPENBASE(5, 50)" is not of the form "=FORMULA -> result".',
    ],
    [
      'the tooltip is too long',
      'Turnover rate on opening headcount.',
      'x'.repeat(100),
      'TURNOVER.OPENBASE: the description has 100 characters; at most 99 fit the tooltip.',
    ],
  ])('complains when %s', (_, written, instead, sentence) => {
    const code = readFileSync(fixture, 'utf8');
    expect(code).toContain(written);
    expect(() => functionDocsFrom(code.replace(written, instead))).toThrow(sentence);
  });
});
