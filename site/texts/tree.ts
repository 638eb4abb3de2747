import { mdxToMdast } from 'satteri';

/** Where something stands in a text: lines and columns are counted from 1, the front matter too. */
export interface Place {
  line: number;
  column: number;
}

/** A part of a text as the parser of the build reads it. */
export interface Part {
  type: string;
  children?: Part[];
  position?: { start: Place };
  /** What plain text says. */
  value?: string;
  /** How deep a heading is. */
  depth?: number;
  /** What a component or an HTML element is called; nothing for a fragment. */
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
}

/** A text, read; or, where it cannot be, what the parser says of it and where. */
export type Tree = { root: Part } | { place: Place; said: string };

/** Read a text, front matter and all, with the parser the build itself uses. */
export function treeOf(source: string): Tree {
  try {
    return { root: mdxToMdast(source) as Part };
  } catch (cause) {
    const [, line, column, said] = /^(\d+):(\d+): (.*)/s.exec((cause as Error).message) ?? [];
    if (!said) throw cause;
    return { place: { line: Number(line), column: Number(column) }, said };
  }
}

/** Every part of a text in its order, each before those inside it. */
export function partsOf(part: Part): Part[] {
  return [part, ...(part.children ?? []).flatMap(partsOf)];
}

/** Where a part begins. */
export function placeOf({ position }: Part): Place {
  return position?.start ?? { line: 1, column: 1 };
}

/** Whether a part is a call of a component or an HTML element. */
export function isElement({ type }: Part): boolean {
  return type === 'mdxJsxTextElement' || type === 'mdxJsxFlowElement';
}

/** Attributes of a call that are plain texts; the others are faults. */
export function attributesOf({ attributes = [] }: Part): Record<string, string> {
  const plain = attributes.filter(({ value }) => typeof value === 'string');
  return Object.fromEntries(plain.map(({ name = '', value }) => [name, value as string]));
}
