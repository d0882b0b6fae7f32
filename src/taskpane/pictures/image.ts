import { fitted, smallSize } from './drawing/lettering';
import { shape, writing } from './drawing/shapes';

/** Control characters, which cells can hold and XML cannot. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** What stands around a picture that is passed on. */
export interface ImageFrame {
  readonly title: string;
  readonly source: string;
}

/** Width of the drawing in a copied picture: that of a slide rather than that of the pane. */
export const imageWidth = 600;
/** Points of the image for one of the drawing, so that it stays sharp on a projector. */
const imageScale = 2;

const margin = 20;
const titleHeight = 36;
const sourceHeight = 32;
const titleSize = 17;

/** What makes a drawing look as it does and comes from the page's styles. */
const styles = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'text-anchor',
];

/** The size in which a drawing is passed on, in points of the image. */
const imageSize = (width: number, height: number) => ({
  width: (width + 2 * margin) * imageScale,
  height: (height + 2 * margin + titleHeight + sourceHeight) * imageScale,
});

/** A drawing on the page as a PNG, with a title and where its numbers come from, on the background it has there. */
export async function pngOf(drawing: SVGSVGElement, frame: ImageFrame): Promise<Blob> {
  const { width, height } = imageSize(Number(drawing.getAttribute('width')), Number(drawing.getAttribute('height')));
  const whole = framed(drawing, frame, width / imageScale, height / imageScale);
  const image = new Image(width, height);
  const text = new XMLSerializer().serializeToString(whole).replace(notInXml, '');
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas.getContext('2d')!.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The canvas gave no image.'))), 'image/png'),
  );
}

function framed(drawing: SVGSVGElement, { title, source }: ImageFrame, width: number, height: number): SVGSVGElement {
  const { backgroundColor, color, fontFamily } = getComputedStyle(drawing.parentElement!);
  const inside = standalone(drawing);
  inside.setAttribute('x', String(margin));
  inside.setAttribute('y', String(margin + titleHeight));
  // The language decides about quotation marks and Chinese characters.
  const { lang } = document.documentElement;
  const whole = shape('svg', { width, height, lang, viewBox: `0 0 ${width} ${height}` });
  const ink = { 'font-family': fontFamily, fill: color };
  whole.append(
    shape('rect', { width, height, fill: backgroundColor }),
    writing(fitted(title, width - 2 * margin, titleSize), margin, margin + 16, {
      ...ink,
      'font-size': titleSize,
      'font-weight': 600,
    }),
    inside,
    writing(fitted(source, width - 2 * margin, smallSize), margin, height - margin, {
      ...ink,
      'font-size': smallSize,
    }),
  );
  return whole;
}

/** A copy that looks the same without the page's style sheets. */
function standalone(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const [originals, copies] = [[...drawing.querySelectorAll('*')], [...copy.querySelectorAll('*')]];
  originals.forEach((original, index) => {
    const shown = getComputedStyle(original);
    copies[index].setAttribute('style', styles.map((name) => `${name}:${shown.getPropertyValue(name)}`).join(';'));
  });
  for (const sheet of copy.querySelectorAll('style')) sheet.remove();
  copy.removeAttribute('class');
  copy.setAttribute('style', 'overflow:visible');
  return copy;
}
