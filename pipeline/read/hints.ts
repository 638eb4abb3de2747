import { bareHeader } from '../contract/header.ts';

/** What is known about a file before it is opened. */
export interface ReadHints {
  /** Known headers: the profile’s columns, or every known synonym while a profile is drafted. */
  headers: string[];
  /** Worksheet to read; without it the first visible one with a header row. */
  sheet?: string | undefined;
  /** Headers of columns that may be filled down inside a merged range, such as 场次. */
  fillable: string[];
}

/** Headers in the form they are compared in; a blank is never a known header. */
export function knownHeaders(headers: readonly string[]): ReadonlySet<string> {
  return new Set(headers.map(bareHeader).filter(Boolean));
}
