import type { Day } from './calendar.ts';
import type { Origin } from './origins.ts';

/** Whether an appeal is counted, and if not, why; `parent` is the appeal it repeats or joined. */
export interface Verdict {
  valid: boolean;
  reason: string;
  parent: string;
}

/** What is on record once an appeal has been registered and judged valid or not. */
export interface Intake {
  id: string;
  forum: number;
  received: Day;
  channel: string;
  origin: Origin;
  people: number | null;
  /** Code of the issue; blank where there was nothing to classify. */
  issue: string;
  /** Code of the issue also mentioned, or blank. */
  secondary: string;
  verdict: Verdict;
}

/** What the union did with it; all blank for an appeal that is not valid. */
export interface Handling {
  key: boolean;
  disposition: string;
  mode: string;
  unit: string;
  assigned: Day | null;
  due: Day | null;
  status: string;
  closed: Day | null;
  reopened: Day | null;
  outcome: string;
}

/** Yuan claimed, agreed and paid. */
export interface Money {
  claimed: number | null;
  agreed: number | null;
  paid: number | null;
}

/** What the person said when called back. */
export interface Callback {
  asked: string;
  reached: string;
  solved: string;
  satisfaction: string;
}

/** One line of the ledger as the case system knows it, before clerks spell it. */
export interface Appeal extends Intake, Handling {
  nature: string;
  money: Money;
  callback: Callback;
  content: string;
  remark: string;
}
