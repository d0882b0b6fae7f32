import { XlsxProblem } from './xlsxProblem';
import { unpackedText, type ZipEntry } from './zipDirectory';

/** What the library does not tell of a file: read from its parts. */
export interface PackageFacts {
  /** Places in the list of sheets that hold cells, not charts, dialogs or macros. */
  readonly cellSheets: ReadonlySet<number>;
  readonly otherSheets: readonly string[];
  readonly isR1C1: boolean;
  readonly isIterative: boolean;
  readonly hasMacros: boolean;
  readonly linkedFiles: readonly string[];
  /** Settings an add-in keeps in a document that was saved by Excel. */
  readonly webExtensionSettings: Readonly<Record<string, unknown>>;
  readonly tableParts: readonly string[];
  readonly text: (name: string) => Promise<string>;
  /** Names of sheets whose part has such a piece of text. */
  readonly sheetsWhere: (pattern: RegExp) => Promise<string[]>;
}

type Attributes = Readonly<Record<string, string>>;

/** Reads the small parts; throws for a workbook of the other date system. */
export async function packageFacts(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<PackageFacts> {
  const text = async (name: string) => {
    const entry = entries.find((known) => known.name === name);
    return entry ? unpackedText(bytes, entry) : '';
  };
  const workbook = await text('xl/workbook.xml');
  if (elements(workbook, 'workbookPr').some(({ date1904 }) => isOn(date1904))) throw new XlsxProblem('date1904');
  const relations = elements(await text('xl/_rels/workbook.xml.rels'), 'Relationship');
  const typeOf = new Map(relations.map(({ Id, Type }) => [Id, Type ?? '']));
  const sheets = elements(workbook, 'sheet');
  const partOf = new Map(relations.map(({ Id, Target }) => [Id, partName(Target ?? '')]));
  const isCellSheet = (sheet: Attributes) => /\/worksheet$/.test(typeOf.get(relationId(sheet)) ?? '/worksheet');
  const calculation = elements(workbook, 'calcPr')[0] ?? {};
  return {
    cellSheets: new Set(sheets.flatMap((sheet, i) => (isCellSheet(sheet) ? [i] : []))),
    otherSheets: sheets.filter((sheet) => !isCellSheet(sheet)).map(({ name }) => name ?? ''),
    isR1C1: calculation.refMode === 'R1C1',
    isIterative: isOn(calculation.iterate),
    hasMacros: entries.some(({ name }) => /^xl\/(vbaProject\.bin|macrosheets\/)/i.test(name)),
    linkedFiles: await linkedFiles(entries, text),
    webExtensionSettings: await webExtensionSettings(entries, text),
    tableParts: entries.map(({ name }) => name).filter((name) => /^xl\/tables\/[^/]+\.xml$/i.test(name)),
    text,
    async sheetsWhere(pattern) {
      const found = await Promise.all(
        sheets.map(async (sheet) => pattern.test(await text(partOf.get(relationId(sheet)) ?? ''))),
      );
      return sheets.filter((_sheet, i) => found[i]).map(({ name }) => name ?? '');
    },
  };
}

/** "worksheets/sheet1.xml" and "/xl/worksheets/sheet1.xml" are the same part. */
const partName = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`);

const relationId = (sheet: Attributes): string =>
  Object.entries(sheet).find(([name]) => name === 'id' || name.endsWith(':id'))?.[1] ?? '';
const isOn = (value: string | undefined) => value === '1' || value === 'true';

type Reader = PackageFacts['text'];

async function linkedFiles(entries: readonly ZipEntry[], text: Reader): Promise<string[]> {
  const parts = entries.filter(({ name }) => /^xl\/externalLinks\/_rels\/[^/]+\.rels$/i.test(name));
  const texts = await Promise.all(parts.map(({ name }) => text(name)));
  return texts.flatMap((part) => elements(part, 'Relationship').map(({ Target }) => fileName(Target ?? '')));
}

/** "file:///C:\Reports\2025.xlsx" -> "2025.xlsx" */
function fileName(target: string): string {
  const last = target.split(/[\\/]/).at(-1) ?? target;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

async function webExtensionSettings(entries: readonly ZipEntry[], text: Reader): Promise<Record<string, unknown>> {
  const parts = entries.filter(({ name }) => /^xl\/webextensions\/webextension\d*\.xml$/i.test(name));
  const texts = await Promise.all(parts.map(({ name }) => text(name)));
  const properties = texts.flatMap((part) => elements(part, 'property'));
  return Object.fromEntries(properties.flatMap(({ name, value }) => (name ? [[name, fromJson(value ?? '')]] : [])));
}

export function fromJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** The attributes of all elements of a name, whatever prefix they have. Enough for parts that hold little but attributes. */
export function elements(xml: string, name: string): Attributes[] {
  const tags = xml.matchAll(new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])((?:[^>"']|"[^"]*"|'[^']*')*)>`, 'g'));
  return [...tags].map(([, inside]) =>
    Object.fromEntries(
      [...inside.matchAll(/([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, key, double, single]) => [
        key,
        decodedEntities(double ?? single ?? ''),
      ]),
    ),
  );
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decodedEntities = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? all;
    const code = hex ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
