/** A shape of a chart with where it lies and what it is filled with. */
export interface Mark {
  element: Element;
  x: number;
  y: number;
  width: number;
  height: number;
  fill: string;
}

/** A text of a chart with where it stands. */
export interface Label {
  element: Element;
  text: string;
  y: number;
}

const SHAPES = ['rect', 'circle', 'ellipse', 'path', 'polygon', 'line', 'polyline', 'use', 'image'];

/** Shapes that carry figures: those outside of definitions, axes and rules left aside. */
export function marksOf(svg: Element): Mark[] {
  return within(svg, SHAPES)
    .filter((element) => element.tagName !== 'line')
    .map((element) => {
      const [left, top] = movedBy(element);
      const read = (name: string) => Number.parseFloat(element.getAttribute(name) ?? '0') || 0;
      return {
        ...{ element, x: left + read('x') + read('cx'), y: top + read('y') + read('cy') },
        ...{ width: read('width') || read('r') * 2, height: read('height') || read('r') * 2 },
        fill: inherited(element, 'fill'),
      };
    });
}

/** Texts of a chart. */
export function labelsOf(svg: Element): Label[] {
  return within(svg, ['text']).map((element) => {
    const [, top] = movedBy(element);
    const own = element.getAttribute('y') ?? '0';
    // a shift in em centres a line on its point
    const shift = own.endsWith('em') ? 0 : Number.parseFloat(own) || 0;
    return { element, text: element.textContent ?? '', y: top + shift };
  });
}

/** Whether a fill is that of withheld figures. */
export function isHatch(fill: string): boolean {
  return /^url\(#[\w-]+-hatch\)$/.test(fill);
}

function within(svg: Element, names: readonly string[]): Element[] {
  return names
    .flatMap((name) => [...svg.getElementsByTagName(name)])
    .filter((element) => !element.closest('defs'));
}

function inherited(element: Element, name: string): string {
  for (let up: Element | null = element; up; up = up.parentElement) {
    const value = up.getAttribute(name);
    if (value !== null) return value;
  }
  return '';
}

function movedBy(element: Element): [x: number, y: number] {
  let [x, y] = [0, 0];
  for (let up: Element | null = element; up; up = up.parentElement) {
    const found = /translate\(\s*([-\d.e]+)(?:[\s,]+([-\d.e]+))?\s*\)/.exec(
      up.getAttribute('transform') ?? '',
    );
    x += Number(found?.[1] ?? 0);
    y += Number(found?.[2] ?? 0);
  }
  return [x, y];
}
