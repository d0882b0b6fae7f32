/** Excel measures columns in digits of its default font, rows in points. */
const pixelsPerDigit = 7;
const pixelsPerPoint = 96 / 72;

export const pixelsFromCharacters = (width: number): number => Math.round(width * pixelsPerDigit);
export const charactersFromPixels = (pixels: number): number => Number((pixels / pixelsPerDigit).toFixed(4));
export const pixelsFromPoints = (points: number): number => Math.round(points * pixelsPerPoint);
export const pointsFromPixels = (pixels: number): number => Number((pixels / pixelsPerPoint).toFixed(2));
