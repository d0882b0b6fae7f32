import type { PlotOptions } from '@observablehq/plot';

/** What a drawing turned out as. */
export interface Drawn {
  readonly svg: SVGSVGElement;
  /** What there was no room for. */
  readonly hidden?: { readonly rows: number; readonly columns: number };
}

export const className = 'picture__svg';

export const style: PlotOptions['style'] = {
  background: 'none',
  color: 'inherit',
  fontFamily: 'inherit',
  fontSize: '12px',
  overflow: 'visible',
};

/**
 * Plot draws a lone <svg> where it is asked for no title, caption or legend of its own. The picture has one name as a whole; the
 * names Plot gives to its parts would be read in English.
 */
export function asSvg(element: Element): SVGSVGElement {
  if (!(element instanceof SVGSVGElement)) throw new Error('The picture is not a single drawing.');
  for (const part of element.querySelectorAll('[aria-label], [aria-description]')) {
    part.removeAttribute('aria-label');
    part.removeAttribute('aria-description');
  }
  return element;
}
