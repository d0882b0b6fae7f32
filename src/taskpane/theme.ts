/**
 * Light or dark by the colour Excel itself has behind its panes ("#262626"); null where Excel does not tell, so that the
 * system's setting decides.
 */
export function themeFrom(color: string | undefined): 'light' | 'dark' | null {
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? '');
  if (!channels) return null;
  const [red, green, blue] = channels.slice(1).map((channel) => parseInt(channel, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}
