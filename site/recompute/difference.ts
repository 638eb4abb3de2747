/** Something a page shows that its edition’s tables do not give. Both texts are published ones. */
export interface Difference {
  /** Path of the page in the built site. */
  page: string;
  /** What is wrong there, by the name or address that stands beside it. */
  at: string;
  shown: string;
  /** What the tables give; nothing where they give nothing of the kind. A chart is only named. */
  given: string | undefined;
}

/** A difference in one line, readable in either language. */
export function differenceLine({ page, at, shown, given }: Difference): string {
  return `  ${page} (${at}): “${shown}” ≠ ${given === undefined ? '无 / nothing' : `“${given}”`}`;
}
