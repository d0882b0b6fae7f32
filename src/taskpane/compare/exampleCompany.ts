import type { SeriesInput } from '../../turnover/series';

/** A company of six months in which every method but one passes 100% somewhere. */
export const exampleCompany = {
  opening: [50, 18, 33, 47, 55, 52],
  hires: [3, 35, 20, 13, 0, 3],
  leavers: [35, 20, 6, 5, 3, 1],
  closing: [18, 33, 47, 55, 52, 54],
} satisfies SeriesInput;
