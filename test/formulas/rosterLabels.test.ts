import { describe, expect, it } from 'vitest';
import { plainBlockLike } from '../../src/formulas/plain/plainBlock';

type Label = string | number | boolean;

const args = { hired: 'A2:A9', left: 'B2:B9', from: '$F$4', to: '$F$5', group: 'C2:C9' };
const tableOf = (labels: readonly Label[], head: Label = 'group', foot: Label = 'Total') =>
  plainBlockLike('ROSTER.GROUPS', args, [[head], ...labels.map((label) => [label]), [foot]]);

describe('the label of a group', () => {
  it.each<[Label, string, string]>([
    ['IT', 'IT', '*(C2:C9="IT")'],
    ['销售部', '销售部', '*(C2:C9="销售部")'],
    ['R&D "old"', 'R&D "old"', '*(C2:C9="R&D ""old""")'],
    ['Team 7', '="Team 7"', '*(C2:C9="Team 7")'],
    ['1/2', '="1/2"', '*(C2:C9="1/2")'],
    ['=A1', '="=A1"', '*(C2:C9="=A1")'],
    ['+x', '="+x"', '*(C2:C9="+x")'],
    ['-x', '="-x"', '*(C2:C9="-x")'],
    ['@x', '="@x"', '*(C2:C9="@x")'],
    ["'x", `="'x"`, `*(C2:C9="'x")`],
    ['#x', '="#x"', '*(C2:C9="#x")'],
    ['true', '="true"', '*(C2:C9="true")'],
    [' False ', '=" False "', '*(C2:C9=" False ")'],
    ['Falsehood', 'Falsehood', '*(C2:C9="Falsehood")'],
    ['say "7"', '="say ""7"""', '*(C2:C9="say ""7""")'],
    [7, '=7', '*(C2:C9=7)'],
    [-0.5, '=-0.5', '*(C2:C9=-0.5)'],
    [true, '=TRUE', '*(C2:C9=TRUE)'],
    [false, '=FALSE', '*(C2:C9=FALSE)*(C2:C9<>"")'],
    ['(blank)', '(blank)', '*((C2:C9="")+(C2:C9=0)>0)'],
    ['y'.repeat(255), 'y'.repeat(255), `*(C2:C9="${'y'.repeat(255)}")`],
  ])('%s is written %s', (label, cell, factor) => {
    const block = tableOf([label])!;
    expect(block.map(([first]) => first)).toEqual(['group', cell, 'Total']);
    expect(block[1][2]).toContain(`${factor}),`.slice(0, -1));
    expect(block[2][2]).not.toContain('C2:C9=');
  });

  it('may say (blank) itself, while those without one come last', () => {
    const block = tableOf(['(blank)', '(blank)'])!;
    expect(block[1][2]).toContain('(C2:C9="(blank)")');
    expect(block[2][2]).toContain('((C2:C9="")+(C2:C9=0)>0)');
  });

  it.each([
    ['longer than any text in a formula', tableOf(['y'.repeat(256)])],
    ['longer, with digits', tableOf([`7${'y'.repeat(256)}`])],
    ['one of several that is too long', tableOf(['IT', 'y'.repeat(256)])],
    ['of a table of something else', tableOf(['IT'], 'reason')],
    ['of a table without a total', tableOf(['IT'], 'group', 'Sum')],
    ['of nothing but a total', plainBlockLike('ROSTER.GROUPS', args, [['Total']])],
    ['of nothing but a header', plainBlockLike('ROSTER.GROUPS', args, [['group']])],
    ['of an error', plainBlockLike('ROSTER.GROUPS', args, [['#VALUE!']])],
    ['of nothing', plainBlockLike('ROSTER.GROUPS', args, [])],
  ])('has no plain form where it is %s', (_, block) => expect(block).toBeNull());

  it('may be missing where there is nobody', () =>
    expect(tableOf([])!.map(([first]) => first)).toEqual(['group', 'Total']));
});
