/** Texts out of cells may have 32,767 characters: as much of one as a line or two of the pane can show. */
export function clipped(text: string, most = 60): string {
  if (text.length <= most) return text;
  return `${Array.from(text.slice(0, most - 1))
    .filter(isWhole)
    .join('')}…`;
}

/** Half of an emoji, cut in two, is no character. */
const isWhole = (character: string) => !/^[\uD800-\uDFFF]$/.test(character);
