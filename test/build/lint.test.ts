import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { rootPath } from '../../tools/project.mjs';

const eslint = new ESLint({ cwd: rootPath() });

async function rulesBroken(code: string, file = 'src/excel/example.ts') {
  const [{ messages }] = await eslint.lintText(code, { filePath: rootPath(file) });
  return messages.map(({ ruleId, message }) => ruleId ?? message);
}

const inRun = (body: string) => `export async function read(): Promise<void> {
  await Excel.run(async (context: Excel.RequestContext): Promise<void> => {
    ${body}
  });
}`;

describe('The linter, on TypeScript', () => {
  it('sees a property read before it is loaded', async () => {
    const code = inRun('const range = context.workbook.getSelectedRange();\n    console.log(range.address as string);');
    expect(await rulesBroken(code)).toContain('office-addins/load-object-before-read');
  });

  it('sees a property read before the queue is sent', async () => {
    const code = inRun(
      "const range = context.workbook.getSelectedRange();\n    range.load('address');\n    console.log(range.address as string);\n    await context.sync();",
    );
    expect(await rulesBroken(code)).toContain('office-addins/call-sync-before-read');
  });

  it('sees a request in a loop', async () => {
    expect(
      await rulesBroken(
        inRun('for (const name of ["a"]) {\n      console.log(name);\n      await context.sync();\n    }'),
      ),
    ).toContain('office-addins/no-context-sync-in-loop');
  });

  it('is content with a property that was loaded and fetched', async () => {
    const code = inRun(
      "const range = context.workbook.getSelectedRange();\n    range.load('address');\n    await context.sync();\n    console.log(range.address);",
    );
    expect(await rulesBroken(code)).toEqual([]);
  });

  it('keeps "any" out, except where the metadata generator demands it', async () => {
    const code = 'export const first = (cells: any[][]): unknown => cells[0][0];';
    expect(await rulesBroken(code, 'src/cells/example.ts')).toEqual(['@typescript-eslint/no-explicit-any']);
    expect(await rulesBroken(code, 'src/functions/functions.ts')).toEqual([]);
  });
});
