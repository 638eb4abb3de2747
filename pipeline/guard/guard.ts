import { accounts } from './account.ts';
import { addresses } from './address.ts';
import { caseNumbers } from './case-number.ts';
import { dates } from './date.ts';
import { emails } from './email.ts';
import { employers } from './employer.ts';
import type { Finding } from './finding.ts';
import type { Kind } from './kinds.ts';
import { original } from './mapped.ts';
import { masks } from './mask.ts';
import { merged } from './merge.ts';
import { type View, views } from './normalise.ts';
import { numbers } from './numbers.ts';
import { passports } from './passport.ts';
import { persons } from './person.ts';
import { plates } from './plate.ts';
import { urls } from './url.ts';

export interface Options {
  /** Hosts a text may lead to, such as the site’s own and that of its source code. */
  hosts?: readonly string[];
  /** Allow the days after titles in 《》 and of laws: of newspapers, of coming into force. */
  printedDates?: boolean;
  /** Kinds not looked for: a page of a forum may print its own day. */
  skip?: readonly Kind[];
}

/**
 * Find what could identify a worker or an employer, however it is written. Findings hold places of the
 * given text and never a part of it.
 */
export function inspect(text: string, options: Options = {}): Finding[] {
  const found = views(text).flatMap((view) =>
    inView(view, options).map((one) => ({ ...one, ...original(view.map, one.start, one.end) })),
  );
  return merged(found.filter(({ kind }) => !options.skip?.includes(kind)));
}

function inView(view: View, { hosts = [], printedDates = false }: Options): Finding[] {
  const digits = numbers(view);
  return [
    ...digits,
    ...passports(view),
    ...plates(view),
    ...emails(view),
    ...accounts(view),
    ...urls(view, hosts),
    ...caseNumbers(view),
    ...masks(view),
    ...dates(view, printedDates),
    ...addresses(view),
    ...employers(view),
    ...persons(view, digits),
  ];
}
