import fc from 'fast-check';
import { readXlsx } from '../../src/xlsx/readXlsx';
import { writeXlsx } from '../../src/xlsx/writeXlsx';
import { XlsxProblem } from '../../src/xlsx/xlsxProblem';
import { zipDirectory } from '../../src/xlsx/zipDirectory';
import { sampleFiles } from '../../tools/samples/sampleFiles';
import { withPart } from '../xlsx/parts';
import type { FuzzTarget } from './target';

interface ByteDamage {
  readonly kind: 'flip' | 'cut' | 'zero' | 'repeat' | 'insert';
  readonly at: number;
  readonly length: number;
  readonly byte: number;
}

interface XmlDamage {
  readonly part: number;
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

interface Damaged {
  readonly file: number;
  readonly bytes?: readonly ByteDamage[];
  readonly xml?: readonly XmlDamage[];
}

const files = (await sampleFiles()).slice(0, 3).map(({ bytes }) => bytes);
const furthest = 1_000_000;

const byteDamage = (): fc.Arbitrary<ByteDamage> =>
  fc.record({
    kind: fc.constantFrom<ByteDamage['kind']>('flip', 'flip', 'cut', 'zero', 'repeat', 'insert'),
    // Counted from the end: the directory of an archive, where the most can go wrong, stands there.
    at: fc.oneof(fc.nat(furthest), fc.nat(400)),
    length: fc.nat(64),
    byte: fc.integer({ min: 1, max: 255 }),
  });

/** What a text within a part of a file may become. */
const pieces = [
  ...['', '<', '>', '"', '&', ']]>', '<!--', '<![CDATA[', '<c r="XFD1048576"><v>1</v></c>', '<c r="A0">', '<c r="">'],
  ...['<c t="s"><v>999999</v></c>', '<c t="s"><v>-1</v></c>', '<c t="d"><v>x</v></c>', '<row r="-5">', '<row r="1e9">'],
  ...['&#0;', '&#xFFFFFFFF;', '&lol;', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>&b;', '</worksheet>'],
  ...[
    '<f t="shared" si="7"/>',
    '<f t="array" ref="A1:XFD1048576">1</f>',
    '__proto__',
    'constructor',
    '99999999999',
    '-1',
  ],
  ...['<mergeCell ref="A1:XFD1048576"/>', '<mergeCell ref="x"/>', 'rId999', '../../../x', '\u0000', 's="99999"', 'NaN'],
  ...['<a>'.repeat(5_000), 'x'.repeat(50_000)],
];

const xmlDamage = (): fc.Arbitrary<XmlDamage> =>
  fc.record({
    part: fc.nat(60),
    at: fc.nat(20_000),
    length: fc.oneof(fc.constant(0), fc.nat(30), fc.nat(3_000)),
    text: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 8 })),
  });

const file = fc.nat(files.length - 1);

const inputs: Readonly<Record<string, fc.Arbitrary<Damaged>>> = {
  bytes: fc.record({ file, bytes: fc.array(byteDamage(), { minLength: 1, maxLength: 4 }) }),
  xml: fc.record({ file, xml: fc.array(xmlDamage(), { minLength: 1, maxLength: 3 }) }),
  both: fc.record({
    file,
    xml: fc.array(xmlDamage(), { minLength: 1, maxLength: 2 }),
    bytes: fc.array(byteDamage(), { minLength: 1, maxLength: 2 }),
  }),
};

function withByteDamage(bytes: Uint8Array, { kind, at, length, byte }: ByteDamage): Uint8Array {
  const place = Math.max(0, bytes.length - 1 - (at % Math.max(bytes.length, 1)));
  if (kind === 'cut') return bytes.slice(0, place);
  const changed = bytes.slice();
  if (kind === 'flip') changed[place] ^= byte;
  if (kind === 'zero') changed.fill(0, place, place + length);
  if (kind === 'repeat' || kind === 'insert') {
    const more = kind === 'repeat' ? bytes.slice(place, place + length) : new Uint8Array(length).fill(byte);
    return Uint8Array.from([...bytes.slice(0, place), ...more, ...bytes.slice(place)]);
  }
  return changed;
}

function withXmlDamage(bytes: Uint8Array, { part, at, length, text }: XmlDamage): Promise<Uint8Array> {
  const names = zipDirectory(bytes)
    .map(({ name }) => name)
    .filter((name) => /\.(xml|rels)$/.test(name));
  return withPart(bytes, names[part % names.length], (xml) => {
    const place = at % xml.length;
    return `${xml.slice(0, place)}${text}${xml.slice(place + length)}`;
  });
}

async function damagedFile({ file: index, bytes = [], xml = [] }: Damaged): Promise<Uint8Array> {
  let content = files[index];
  for (const damage of xml) content = await withXmlDamage(content, damage);
  return bytes.reduce(withByteDamage, content);
}

/** Files as they come back from a broken disk or a careless program: a workbook, or a refusal that has a sentence. */
export const filesTarget: FuzzTarget = {
  name: 'files',
  subjects: Object.keys(inputs),
  usualCalls: 10_000,
  testCalls: 12,
  inputs: (subject) => inputs[subject],
  faultOf: async (_subject, damaged: Damaged) => {
    const bytes = await damagedFile(damaged);
    try {
      const workbook = await readXlsx(bytes);
      const names = workbook.sheets.map(({ name }) => name);
      if (names.some((name) => typeof name !== 'string')) return `a sheet without a name: ${names.join()}`;
      await writeXlsx(workbook);
      return undefined;
    } catch (error) {
      return error instanceof XlsxProblem ? undefined : `no refusal but an exception: ${(error as Error).stack}`;
    }
  },
};
