/** HTML that needs no more escaping. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Markup | readonly Part[];

/** A template of HTML: every value is escaped but for other markup; lists are joined. */
export function html(strings: TemplateStringsArray, ...values: readonly Part[]): Markup {
  return new Markup(strings.map((text, at) => text + said(values[at] ?? '')).join(''));
}

/** Nothing at all. */
export const NONE = new Markup('');

function said(value: Part): string {
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(said).join('');
  return escaped(String(value));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(CONTROL, ' ').replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? '');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: HTML may have none of these characters
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ud800-\udfff]/gu;
