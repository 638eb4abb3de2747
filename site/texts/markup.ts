import type { Fault, What } from './fault.ts';
import { isElement, type Part, partsOf, placeOf } from './tree.ts';

/** Components the texts of a kind may call, each with the attributes it has. */
export type Calls = Readonly<Record<string, readonly string[]>>;

/** All a text is made of, apart from calls of components. */
const WORDS = 'root yaml heading paragraph text list listItem strong emphasis'.split(' ');

const LINK: What = ['链接只能写成 <See>', 'a link that does not go through See'];
const EXPRESSION: What = ['不能有{}里的表达式，请写成字', 'an expression: write words instead'];
const IMAGE: What = ['不能有图片', 'an image: texts are words alone'];
const CODE: What = ['不能有代码', 'code: texts are words alone'];
const ADDRESS = /(?:https?|javascript|data|mailto):|www\./i;

/** What no text holds: each would bring something to a page that nobody declared. */
const FORBIDDEN: Readonly<Record<string, What>> = {
  mdxjsEsm: ['不能有 import 或 export，请删去', 'an import or an export: delete it'],
  ...{ mdxFlowExpression: EXPRESSION, mdxTextExpression: EXPRESSION },
  ...{ link: LINK, linkReference: LINK, definition: LINK },
  ...{ image: IMAGE, imageReference: IMAGE },
  ...{ code: CODE, inlineCode: CODE },
};

/** Everything in a text that is neither words nor a call its kind may make. */
export function markupFaults(root: Part, calls: Calls): Fault[] {
  return partsOf(root).flatMap((part) =>
    whatOf(part, calls).map((what) => ({ ...placeOf(part), what })),
  );
}

function whatOf(part: Part, calls: Calls): What[] {
  if (isElement(part)) return callFaults(part, calls);
  if (part.type === 'text' && ADDRESS.test(part.value ?? '')) return [LINK];
  if (WORDS.includes(part.type)) return [];
  const other: What = [
    `不能有这种格式（${part.type}）：只用段落、列表和加粗`,
    `${part.type}: use paragraphs, lists and bold alone`,
  ];
  return [FORBIDDEN[part.type] ?? other];
}

function callFaults({ name, attributes = [] }: Part, calls: Calls): What[] {
  const known = name && Object.hasOwn(calls, name) ? calls[name] : undefined;
  if (!known)
    return [
      /^[A-Z]/.test(name ?? '')
        ? [`这里不能用组件 <${name}>`, `a component it may not call: <${name}>`]
        : [`不能有 HTML：<${name ?? ''}>`, `HTML: <${name ?? ''}>`],
    ];
  return attributes.flatMap((one): What[] => {
    if (one.type !== 'mdxJsxAttribute' || typeof one.value !== 'string') return [EXPRESSION];
    if (known.includes(one.name ?? '')) return [];
    return [[`<${name}> 没有属性 ${one.name}`, `<${name}> has no attribute ${one.name}`]];
  });
}
