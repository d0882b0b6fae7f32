import type { IBorderData, IBorderStyleData, IStyleData } from '@univerjs/core';
import type { CellStyle } from '../../xlsx/xlsxWorkbook';

/** Univer's own numbers for what a style can be; its package is not loaded here. */
const yes = 1;
const horizontal = ['left', 'center', 'right', 'justify'] as const;
const vertical = ['top', 'center', 'bottom'] as const;
const wrapped = 3;
const pixelsPerIndent = 9;
const borderStyles = [
  'none',
  'thin',
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'double',
  'medium',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
  'thick',
] as const;
const sides = { t: 'top', r: 'right', b: 'bottom', l: 'left' } as const;

type Border = NonNullable<CellStyle['border']>;
type Side = NonNullable<Border['top']>;
type Color = NonNullable<Side['color']>;

/** A cell's looks in the file -> in the spreadsheet. */
export function univerStyle({ font, fill, border, alignment, numFmt }: CellStyle): IStyleData {
  const style: Record<string, unknown> = {
    ff: font?.name,
    fs: font?.size,
    bl: font?.bold ? yes : undefined,
    it: font?.italic ? yes : undefined,
    ul: font?.underline ? { s: yes } : undefined,
    st: font?.strikethrough ? { s: yes } : undefined,
    cl: univerColor(font?.color),
    bg: fill?.type === 'pattern' && fill.pattern === 'solid' ? univerColor(fill.fgColor) : undefined,
    bd: border && univerBorders(border),
    ht: numbered(horizontal, alignment?.horizontal),
    vt: numbered(vertical, alignment?.vertical),
    tb: alignment?.wrapText ? wrapped : undefined,
    pd: alignment?.indent ? { l: alignment.indent * pixelsPerIndent } : undefined,
    tr: alignment?.textRotation ? { a: turned(alignment.textRotation) } : undefined,
    n: numFmt && numFmt !== 'General' ? { pattern: numFmt } : undefined,
  };
  return definedOf(style) as IStyleData;
}

/** And back; `kept` has what the spreadsheet knows nothing of. */
export function fileStyle(style: IStyleData, kept: CellStyle = {}): CellStyle {
  const rgb = fileColor(style.bg);
  const font = definedOf({
    ...(kept.font ?? {}),
    name: style.ff ?? undefined,
    size: style.fs,
    bold: style.bl === yes || undefined,
    italic: style.it === yes || undefined,
    underline: style.ul?.s === yes || undefined,
    strikethrough: style.st?.s === yes || undefined,
    color: fileColor(style.cl),
  });
  const alignment = definedOf({
    ...(kept.alignment ?? {}),
    horizontal: style.ht ? horizontal[style.ht - 1] : undefined,
    vertical: style.vt ? vertical[style.vt - 1] : undefined,
    wrapText: style.tb === wrapped || undefined,
    indent: style.pd?.l ? Math.max(1, Math.round(style.pd.l / pixelsPerIndent)) : undefined,
    textRotation: style.tr?.a ? turned(style.tr.a) : undefined,
  });
  return definedOf({
    font: orNothing(font),
    alignment: orNothing(alignment),
    fill: rgb ? { type: 'pattern', pattern: 'solid', fgColor: rgb } : kept.fill,
    border: orNothing({ ...(kept.border ?? {}), ...(style.bd ? fileBorders(style.bd) : {}) }),
    numFmt: style.n?.pattern,
    protection: kept.protection,
  }) as CellStyle;
}

/** What the spreadsheet cannot hold of a style; null where it holds all of it. */
export function unshownStyle({ font, fill, border, protection }: CellStyle): CellStyle | null {
  const isShownFill = !fill || (fill.type === 'pattern' && (fill.pattern === 'solid' || fill.pattern === 'none'));
  const { diagonal, diagonalUp, diagonalDown } = border ?? {};
  const { vertAlign } = font ?? {};
  return orNothing(
    definedOf({
      font: vertAlign ? { vertAlign } : undefined,
      fill: isShownFill ? undefined : fill,
      border: diagonal ? { diagonal, diagonalUp, diagonalDown } : undefined,
      protection: protection?.locked === false || protection?.hidden ? protection : undefined,
    }),
  ) as CellStyle | null;
}

/** Counted from 1; undefined for what is not in the list. */
const numbered = (list: readonly string[], name: string | undefined) =>
  name !== undefined && list.includes(name) ? list.indexOf(name) + 1 : undefined;

/** Excel turns text up by 1 to 90 degrees and down by 91 to 180; Univer counts downwards from 0. */
const turned = (degrees: number): number =>
  degrees > 0 && degrees <= 90 ? -degrees : degrees > 90 ? degrees - 90 : -degrees;

const univerColor = (color: Color | undefined) => (color?.rgb ? { rgb: `#${color.rgb.slice(-6)}` } : undefined);

function fileColor(color: IStyleData['cl']): Color | undefined {
  const rgb = (color && 'rgb' in color && color.rgb) || '';
  const short = /^#(.)(.)(.)$/.exec(rgb);
  if (short)
    return {
      rgb: short
        .slice(1)
        .map((digit) => digit + digit)
        .join('')
        .toUpperCase(),
    };
  if (/^#[0-9a-f]{6}$/i.test(rgb)) return { rgb: rgb.slice(1).toUpperCase() };
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(rgb);
  if (!parts) return undefined;
  return {
    rgb: parts
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')
      .toUpperCase(),
  };
}

function univerBorders(border: Border): IBorderData | undefined {
  const entries = Object.entries(sides).flatMap(([key, name]): [string, IBorderStyleData][] => {
    const side = border[name];
    const number = side ? borderStyles.indexOf(side.style) : 0;
    return number > 0 ? [[key, { s: number, cl: univerColor(side?.color) ?? { rgb: '#000000' } }]] : [];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function fileBorders(data: IBorderData): Border {
  return Object.fromEntries(
    Object.entries(sides).flatMap(([key, name]): [string, Side][] => {
      const side = data[key as keyof typeof sides];
      const style = borderStyles[side?.s ?? 0];
      return style && style !== 'none' ? [[name, { style, ...definedOf({ color: fileColor(side?.cl) }) }]] : [];
    }),
  );
}

function definedOf<T extends object>(record: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== undefined && value !== null),
  ) as Partial<T>;
}

const orNothing = <T extends object>(record: T): T | undefined => (Object.keys(record).length > 0 ? record : undefined);
