import type { Frame } from './draw.ts';

const HATCH =
  '<rect width="6" height="6" fill="var(--paper)"/><path d="M0 0V6" stroke="var(--hatch)" stroke-width="2.4"/>';

/** Make Plot’s SVG fit for a strict page: named, sized by its view box, with ids of its own. */
export function finish(svg: SVGSVGElement, { id, title, desc }: Frame): string {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const element of svg.querySelectorAll('*')) tidy(element);
  renameIds(svg, id);
  for (const name of ['class', 'width', 'height', 'font-family']) svg.removeAttribute(name);
  svg.setAttribute('font-size', '13');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', `${id}-title ${id}-desc`);
  svg.insertAdjacentHTML('afterbegin', head(svg, id));
  setText(svg, `${id}-title`, title);
  setText(svg, `${id}-desc`, desc);
  return svg.outerHTML;
}

function head(svg: SVGSVGElement, id: string): string {
  const words = `<title id="${id}-title"></title><desc id="${id}-desc"></desc>`;
  if (!svg.querySelector(`[fill="url(#${id}-hatch)"]`)) return words;
  const pattern = `<pattern id="${id}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">${HATCH}</pattern>`;
  return `${words}<defs>${pattern}</defs>`;
}

function setText(svg: SVGSVGElement, id: string, text: string): void {
  const element = svg.querySelector(`[id="${id}"]`);
  if (element) element.textContent = text;
}

/** Plot names its groups in English and may set style attributes, which a strict page refuses. */
function tidy(element: Element): void {
  element.removeAttribute('aria-label');
  element.removeAttribute('aria-hidden');
  const style = element.getAttribute('style');
  if (!style) return;
  element.removeAttribute('style');
  for (const rule of style.split(';')) {
    const [name = '', value = ''] = rule.split(':').map((part) => part.trim());
    if (name && !element.hasAttribute(name)) element.setAttribute(name, value);
  }
}

/** Plot counts ids over the whole process: give them names that depend on the chart alone. */
function renameIds(svg: SVGSVGElement, id: string): void {
  const names = new Map(
    [...svg.querySelectorAll('[id]')].map((one, place) => [one.id, `${id}-${place}`]),
  );
  for (const element of svg.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      const [, before, old = '', after] = /^(url\(#|#)(.+?)(\)?)$/.exec(value) ?? [];
      if (name === 'id') element.setAttribute('id', names.get(value) ?? value);
      else if (names.has(old)) element.setAttribute(name, `${before}${names.get(old)}${after}`);
    }
  }
}
