import { type Document, isNode, type LineCounter, type YAMLError } from 'yaml';
import type { z } from 'zod';
import { RULES, type Rule } from './rules.ts';

/** What is wrong with a file of settings, in both languages. */
export interface Wrong {
  zh: string;
  en: string;
}

/** A mistake in the way the file is written, named by its line. */
export function wrongForm({ code, linePos }: YAMLError): Wrong {
  return told(linePos?.[0].line, '', code === 'DUPLICATE_KEY' ? 'twice' : 'form');
}

/** Settings that are not as they should be, each named by its line and its key. */
export function wrongSettings(
  issues: readonly z.core.$ZodIssue[],
  document: Document,
  lines: LineCounter,
): Wrong {
  const all = issues.flatMap((issue) => {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
    return keys.map((key) => {
      const path = key === undefined ? issue.path : [...issue.path, key];
      return told(lineOf(path, document, lines), path.join('.'), ruleOf(issue, document));
    });
  });
  return {
    zh: all.map(({ zh }) => zh).join('；'),
    en: all.map(({ en }) => en).join('; '),
  };
}

function told(line: number | undefined, key: string, rule: Rule): Wrong {
  const { zh, en } = RULES[rule];
  return {
    zh: `第${line ?? '?'}行${key && ` ${key}`}：${zh}`,
    en: `line ${line ?? '?'}${key && `, ${key}`}: ${en}`,
  };
}

function ruleOf(issue: z.core.$ZodIssue, document: Document): Rule {
  if (issue.message in RULES) return issue.message as Rule;
  if (issue.code === 'unrecognized_keys') return 'unknown';
  if (!document.hasIn(issue.path)) return 'missing';
  const expected = issue.code === 'invalid_type' ? issue.expected : '';
  if (expected === 'array') return 'list';
  return expected === 'object' ? 'group' : 'text';
}

/** The line a setting stands on; that of what it should stand in, if it is missing. */
function lineOf(path: readonly PropertyKey[], document: Document, lines: LineCounter) {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
