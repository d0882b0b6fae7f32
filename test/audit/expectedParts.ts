/** What is told of a rate that is made of several, or of which nothing else is known. */
export const several = {
  made: 'several',
  method: null,
  periods: 1,
  leavers: null,
  base: null,
  opening: null,
  hires: null,
  closing: null,
  cumulative: null,
};

/** What is told of a rate by a function itself, before its method and its numbers. */
export const direct = { ...several, made: 'direct' };
