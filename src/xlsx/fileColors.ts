import { resolveThemeColor, type CellStyle } from 'hucre/xlsx';

type Font = NonNullable<CellStyle['font']>;
type Color = NonNullable<Font['color']>;
type Fill = NonNullable<CellStyle['fill']>;
type Border = NonNullable<CellStyle['border']>;

/** The first 64 numbered colours of the older file format, eight of them twice. */
const basic = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
const palette = `${basic} ${basic} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF
  660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF
  FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366
  333399 333333`.split(/\s+/);

/** Colours that follow a theme or a palette, as they look: a saved file has a theme of its own. */
export function withPlainColors(style: CellStyle, theme: readonly string[] | undefined): CellStyle {
  const { font, fill, border } = style;
  const plain = (color: Color | undefined) => plainColor(color, theme);
  return {
    ...style,
    ...(font ? { font: { ...font, ...part('color', plain(font.color)) } } : {}),
    ...(fill ? { fill: plainFill(fill, plain) } : {}),
    ...(border ? { border: plainBorder(border, plain) } : {}),
  };
}

type PlainColor = (color: Color | undefined) => Color | undefined;

const part = <K extends string, V>(key: K, value: V | undefined) => (value === undefined ? {} : { [key]: value });

function plainFill(fill: Fill, plain: PlainColor): Fill {
  if (fill.type !== 'pattern')
    return { ...fill, stops: fill.stops.map((stop) => ({ ...stop, color: plain(stop.color) ?? stop.color })) };
  return { ...fill, ...part('fgColor', plain(fill.fgColor)), ...part('bgColor', plain(fill.bgColor)) };
}

function plainBorder(border: Border, plain: PlainColor): Border {
  const sides = (['top', 'right', 'bottom', 'left', 'diagonal'] as const).flatMap((name) => {
    const side = border[name];
    return side ? [[name, { ...side, ...part('color', plain(side.color)) }]] : [];
  });
  return { ...border, ...(Object.fromEntries(sides) as Border) };
}

/** A theme lists its dark colours first, but cells count its light ones first. */
function plainColor(color: Color | undefined, theme: readonly string[] | undefined): Color | undefined {
  if (!color || color.rgb !== undefined) return color;
  if (color.theme !== undefined && theme) {
    const [dark1, light1, dark2, light2, ...others] = theme;
    const rgb = resolveThemeColor([light1, dark1, light2, dark2, ...others], color.theme, color.tint);
    return rgb ? { rgb } : color;
  }
  const rgb = color.indexed === undefined ? undefined : palette[color.indexed];
  return rgb ? { rgb } : color;
}
