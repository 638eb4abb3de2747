import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { csvParse } from 'd3-dsv';
import { afterAll, describe, expect, test } from 'vitest';
import { bareForum } from '../pipeline/forums.ts';
import { publishForums } from '../pipeline/pipeline.ts';
import { loadPolicy, loadProfile } from '../pipeline/profile.ts';
import { readManifest } from '../pipeline/publish/read.ts';
import { openWorld } from '../pipeline/world.ts';

/** Real public records beside the checkout; these tests are skipped by name where they are absent. */
const REAL = path.resolve('../shared/real');
const folder = mkdtempSync(path.join(tmpdir(), 'real-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function publish(profile: string, file: string, as_of: string) {
  const archive = path.join(folder, `${path.basename(file)} ${as_of}`);
  const world = await openWorld();
  await publishForums(world, {
    files: [path.join(REAL, file)],
    // nobody answers for a list here: as invented data it needs nobody
    profile: { ...loadProfile(`data/profiles/${profile}.yaml`), sample: true },
    policy: loadPolicy(),
    forums: [bareForum(1, as_of, { zh: '', en: '' })],
    archive,
  });
  await world.close();
  const table = (id: string) =>
    csvParse(readFileSync(path.join(archive, '001', `${id}.csv`), 'utf8').replace(/^\ufeff/, ''));
  return { counts: readManifest(archive, '001').manifest.counts, table };
}

function truth(folder_: string) {
  return JSON.parse(readFileSync(path.join(REAL, folder_, 'truth.json'), 'utf8'));
}

const received = (rows: Record<string, string>[]): Record<string, number> =>
  Object.fromEntries(rows.map((row) => [row.month, Number(row.received)] as const));

describe('South Carolina wage complaints', () => {
  test.skipIf(!existsSync(path.join(REAL, 'sc_wage_complaints')))(
    'agree with their truth',
    async () => {
      const said = truth('sc_wage_complaints');
      const { counts, table } = await publish(
        'sc-wage-complaints',
        'sc_wage_complaints/Copy_of_FOIA_Request.xlsx',
        '2022-08-31',
      );
      expect(counts.rows).toBe(said.rows);
      expect(counts.quarantined_by_rule).toEqual({
        closed_future: said.dates_outside_2009_2022,
        repeated_row: said.rows - said.unique_case,
      });
      expect(counts.warnings_by_rule).toEqual({
        assigned_before_received: said.assigned_before_received,
        closed_before_received: said.closed_before_received,
        closed_before_assigned: said.closed_before_assigned,
        closed_without_date: said.status_closed_without_closed_date,
        date_without_closure: said.status_active_with_closed_date,
        assigned_without_date: said.assigned_text_values.null,
      });
      // three quarantined rows lie in three months; every other month is the truth's own count
      const ours = received(table('funnel_by_month'));
      const apart = Object.entries<number>(said.by_received_month).filter(
        ([month, n]) => ours[month] !== n,
      );
      expect(apart.reduce((sum, [month, n]) => sum + n - (ours[month] ?? 0), 0)).toBe(3);
      expect(apart.length).toBeLessThanOrEqual(3);
      // closed by status, less the undated one and the quarantined ones that were closed
      const [row] = table('funnel_to_date');
      expect(Number(row?.closed)).toBe(said.status.Closed - 1 - 3);
      expect(Number(row?.in_progress)).toBe(said.status['Active Investigation'] + 1);
    },
  );

  test.skipIf(!existsSync(path.join(REAL, 'sc_wage_complaints')))(
    'have the Kaplan–Meier quartiles of their truth, open cases counted in',
    async () => {
      const said = truth('sc_wage_complaints');
      const { n, events, quantiles_days } = said.kaplan_meier_received_to_closed;
      const { table } = await publish(
        'sc-wage-complaints',
        'sc_wage_complaints/Copy_of_FOIA_Request.xlsx',
        '2022-07-20',
      );
      const receipt = table('time_to_close').find((row) => row.since === 'receipt');
      expect(receipt).toMatchObject({
        days_lower: String(quantiles_days['0.25']),
        days_median: String(quantiles_days['0.5']),
        days_upper: String(quantiles_days['0.75']),
      });
      // quarantined: two closed in the future, one repeated; open by status though dated closed: two
      const repeated = said.rows - said.unique_case;
      expect(Number(receipt?.timed)).toBe(n - said.dates_outside_2009_2022 - repeated);
      expect(Number(receipt?.timed_closed)).toBe(
        events - said.status_active_with_closed_date - repeated,
      );
    },
  );
});

describe('Teddy Cup messages', () => {
  test
    .skipIf(!existsSync(path.join(REAL, 'teddycup2020')))
    .each(['附件4.xlsx', '附件4.gb18030.csv'])('%s agrees with its truth', async (file) => {
    const said = truth('teddycup2020').附件4;
    const { counts, table } = await publish(
      'teddycup-messages',
      `teddycup2020/${file}`,
      '2020-01-31',
    );
    expect(counts).toMatchObject({ rows: said.rows, accepted: said.rows, quarantined: 0 });
    const months = table('funnel_by_month');
    const nonzero = Object.fromEntries(Object.entries(received(months)).filter(([, n]) => n > 0));
    expect(nonzero).toEqual(said.by_received_month);
    expect(months.every((row) => row.closed === row.received)).toBe(true);
    const flows = Object.fromEntries(table('stock_flow_by_month').map((row) => [row.month, row]));
    for (const [month, n] of Object.entries<number>(said.by_reply_month))
      expect(Number(flows[month]?.newly_closed), month).toBe(n);
    for (const [day, n] of Object.entries<number>(said.backlog_at_end_of_day))
      expect(Number(flows[day.slice(0, 7)]?.closing), day).toBe(n);
  });
});

describe('Baltimore 311', () => {
  test.skipIf(!existsSync(path.join(REAL, 'baltimore_311')))('agrees with its truth', async () => {
    const said = truth('baltimore_311');
    const { counts, table } = await publish(
      'baltimore-311',
      'baltimore_311/311_sample.csv',
      '2019-02-28',
    );
    expect(counts).toMatchObject({
      rows: said.rows,
      accepted: said.unique_ServiceRequestNum,
      quarantined: 0,
    });
    expect(received(table('funnel_by_month'))).toEqual(said.by_created_month);
    const duplicates = ['Closed', 'Open', 'New'].reduce(
      (sum, state) => sum + said.by_status[`${state} (Duplicate)`],
      0,
    );
    const [row] = table('funnel_to_date');
    expect(Number(row?.duplicate)).toBe(duplicates);
    expect(Number(row?.closed)).toBe(
      said.by_status.Closed + said.by_status['Closed (Transferred)'],
    );
  });
});
