import { WITHHELD } from '../../pipeline/contract/edition.ts';
import type { Cell } from '../editions/schema.ts';
import type { Lang } from '../i18n/lang.ts';

/** A figure in a table: thousands separated, ※ where it is withheld. */
export function grouped(figure: Cell): string {
  return figure === null ? WITHHELD : figure.toLocaleString('en-US');
}

/** A figure in a sentence: Chinese text separates thousands from five digits on. */
export function running(figure: Cell, lang: Lang): string {
  return lang === 'zh' && figure !== null && figure < 10_000 ? String(figure) : grouped(figure);
}

/** An amount of yuan in a sentence, in 万元 or 亿元 on Chinese pages where it is long. */
export function yuan(amount: Cell, lang: Lang): string {
  if (lang === 'en') return `${grouped(amount)} yuan`;
  if (amount === null || amount < 10_000) return `${running(amount, lang)}元`;
  const hundreds = Math.round(amount / 100);
  return hundreds < 1_000_000 ? `${hundreds / 100}万元` : `${Math.round(amount / 1e6) / 100}亿元`;
}

/** A file size for a download link. */
export function fileSize(bytes: number): string {
  return bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toFixed(1)} KB`;
}
