import { describe, expect, it } from 'vitest';
import { noteSentence, xlsxWords } from '../../src/locales/xlsx/xlsxWords';
import { languages } from '../../src/locales/language';
import { readXlsx } from '../../src/xlsx/readXlsx';
import { writeXlsx } from '../../src/xlsx/writeXlsx';
import { emptyLook, type XlsxWorkbook } from '../../src/xlsx/xlsxWorkbook';
import { withAddedParts, withPart } from './parts';
import { testSheet, testWorkbook, type TestCell } from './sheets';

const bytesOf = (rows: readonly (readonly TestCell[])[]) => writeXlsx(testWorkbook([testSheet('Data', rows)]));
const firstSheet = 'xl/worksheets/sheet1.xml';

/** A file whose sheet has these cells, as they stand in the file. */
const withCells = async (cells: string): Promise<XlsxWorkbook> =>
  readXlsx(
    await withPart(await bytesOf([['x']]), firstSheet, (xml) =>
      xml.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${cells}</sheetData>`),
    ),
  );

describe('formulas', () => {
  it('that were copied are written out for each cell', async () => {
    const { sheets } = await withCells(
      '<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1/$B$1+Data!A1+"A1"</f><v>1</v></c></row>' +
        '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>' +
        '<row r="3"><c r="D3"><f t="shared" si="0"/><v>3</v></c></row>',
    );
    expect(sheets[0].area).toEqual({ row: 0, column: 2, rowCount: 3, columnCount: 2 });
    expect(sheets[0].formulas).toEqual([
      ['=A1/$B$1+Data!A1+"A1"', ''],
      ['=A2/$B$1+Data!A2+"A1"', ''],
      ['', '=B3/$B$1+Data!B3+"A1"'],
    ]);
  });

  it('are shown as Excel shows them, without the prefixes of newer functions', async () => {
    const { sheets } = await withCells(
      '<row r="1"><c r="A1"><f>_xlfn.LET(_xlpm.n,1,_xlfn._xlws.SORT(_xlfn.ANCHORARRAY(B1))+_xlpm.n)&amp;"_xlfn.X"</f><v>1</v></c></row>',
    );
    expect(sheets[0].formulas[0][0]).toBe('=LET(n,1,SORT(B1#)+n)&"_xlfn.X"');
  });

  it('of the add-in have their own names, but where Excel did not know them when it saved', async () => {
    const { sheets } = await withCells(
      '<row r="1"><c r="A1"><f>_xldudf_TURNOVER_AVGBASE(B1,C1,D1)</f><v>0.5</v></c>' +
        '<c r="B1" t="e"><f>_xldudf_TURNOVER_AVGBASE(B1,C1,D1)</f><v>#NAME?</v></c></row>',
    );
    expect(sheets[0].formulas[0]).toEqual(['=TURNOVER.AVGBASE(B1,C1,D1)', '=_xldudf_TURNOVER_AVGBASE(B1,C1,D1)']);
  });

  it('saved without a result are counted', async () => {
    const { sheets, notes } = await withCells('<row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><v>3</v></c></row>');
    expect(sheets[0].values).toEqual([['', 3]]);
    expect(notes).toEqual([{ id: 'notCalculated', count: 1, where: [] }]);
  });
});

describe('looks', () => {
  it('have the formats that Chinese Excel knows by number', async () => {
    const bytes = await withPart(await bytesOf([[45366]]), 'xl/styles.xml', (xml) =>
      xml.replace(
        /<cellXfs.*<\/cellXfs>/s,
        '<cellXfs count="1"><xf numFmtId="57" fontId="0" fillId="0" borderId="0"/></cellXfs>',
      ),
    );
    const dated = await withPart(bytes, firstSheet, (xml) => xml.replace('<c r="A1"', '<c r="A1" s="0"'));
    const [sheet] = (await readXlsx(dated)).sheets;
    expect(sheet).toMatchObject({ values: [[45366]], numberFormats: [['yyyy"年"m"月"']] });
  });

  it('have the colours of the theme as they look', async () => {
    const look = { ...emptyLook, styles: [{ row: 0, column: 0, style: { font: { color: { rgb: '123456' } } } }] };
    const bytes = await writeXlsx(testWorkbook([testSheet('Data', [['x']], { look })]));
    const themed = await withPart(bytes, 'xl/styles.xml', (xml) => xml.replace(/rgb="(FF)?123456"/, 'theme="0"'));
    const [sheet] = (await readXlsx(themed)).sheets;
    expect(sheet.look.styles[0].style.font?.color).toEqual({ rgb: 'FFFFFF' });
  });
});

describe('what someone should know', () => {
  const notesOf = async (bytes: Uint8Array) => (await readXlsx(bytes)).notes;
  const inWorkbook = async (change: (xml: string) => string) =>
    notesOf(await withPart(await bytesOf([['x']]), 'xl/workbook.xml', change));

  it('is nothing of an ordinary workbook', async () => {
    expect(await notesOf(await bytesOf([['x', { formula: '=A1', value: 'x' }]]))).toEqual([]);
  });

  it('is that references are set to R1C1, or calculated by iteration', async () => {
    expect(await inWorkbook((xml) => xml.replace('<calcPr', '<calcPr refMode="R1C1"'))).toMatchObject([{ id: 'r1c1' }]);
    expect(await inWorkbook((xml) => xml.replace('<calcPr', '<calcPr iterate="1"'))).toMatchObject([
      { id: 'iterative' },
    ]);
  });

  it('is which cells depend on themselves, directly, in a circle or through a range', async () => {
    const notes = await notesOf(
      await bytesOf([
        [
          { formula: '=A1+1', value: 0 },
          { formula: '=C1', value: 0 },
          { formula: '=Data!B1*2', value: 0 },
        ],
        [
          { formula: '=SUM(A2:A3)', value: 0 },
          { formula: '=ROW(B2)', value: 2 },
          { formula: '=A2', value: 0 },
        ],
      ]),
    );
    expect(notes).toEqual([{ id: 'circular', count: 3, where: ['Data!A1', 'Data!B1', 'Data!A2'] }]);
  });

  it('is not a circle where a chain is long, or many formulas read the same cells', async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => [
      { formula: i === 0 ? '=1' : `=A${i}+1`, value: i },
      { formula: `=SUM(A$1:A${i + 1})`, value: 0 },
    ]);
    expect(await notesOf(await bytesOf(rows))).toEqual([]);
  });

  it('is which files it reads', async () => {
    const bytes = await withAddedParts(await bytesOf([[{ formula: '=A9', value: 1 }]]), {
      'xl/externalLinks/_rels/externalLink1.xml.rels':
        '<Relationships><Relationship Id="rId1" Target="file:///C:/Reports/Base%202025.xlsx" TargetMode="External"/></Relationships>',
    });
    expect(await notesOf(bytes)).toEqual([{ id: 'externalLinks', count: 1, where: ['Base 2025.xlsx'] }]);
  });

  it('is that it has macros, and that a protection has a password', async () => {
    const macros = await withAddedParts(await bytesOf([['x']]), { 'xl/vbaProject.bin': 'x' });
    expect(await notesOf(macros)).toMatchObject([{ id: 'macros' }]);
    const locked = await withPart(await bytesOf([['x']]), firstSheet, (xml) =>
      xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1" hashValue="x" saltValue="y"/>'),
    );
    expect(await readXlsx(locked)).toMatchObject({
      notes: [{ id: 'protectionPassword', where: ['Data'] }],
      sheets: [{ isProtected: true }],
    });
  });

  it('has a sentence in every language, with the names in it', () => {
    for (const language of languages) {
      const words = xlsxWords(language);
      for (const id of Object.keys(words.notes) as (keyof typeof words.notes)[])
        expect(noteSentence(words, { id, count: 7, where: ['$&', '{count}'] })).not.toMatch(/\{where\}|undefined/);
      expect(noteSentence(words, { id: 'veryHidden', count: 2, where: ['$&', '{count}'] })).toContain('{count}');
    }
  });
});

describe('what an add-in keeps in the document', () => {
  it('is read where Excel keeps it', async () => {
    const bytes = await withAddedParts(await bytesOf([['x']]), {
      'xl/webextensions/webextension1.xml':
        '<we:webextension><we:properties><we:property name="turnover.limit" value="{&quot;percent&quot;:80}"/></we:properties></we:webextension>',
    });
    expect((await readXlsx(bytes)).settings).toEqual({ 'turnover.limit': { percent: 80 } });
  });
});
