/** Signs that turn the direction of writing would turn the pane's own sentence around what is quoted. */
export const withoutTurns = (text: string): string => text.replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '');

/** Texts out of cells may have 32,767 characters: as much of one as a line or two of the pane can show. */
export function clipped(cell: string, most = 60): string {
  const text = withoutTurns(cell);
  if (text.length <= most) return text;
  return `${Array.from(text.slice(0, most - 1))
    .filter(isWhole)
    .join('')}…`;
}

/** Half of an emoji, cut in two, is no character. */
const isWhole = (character: string) => !/^[\uD800-\uDFFF]$/.test(character);
