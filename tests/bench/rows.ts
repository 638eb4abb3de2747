import { DuckDBInstance } from '@duckdb/node-api';
import { type CodeListName, codes } from '../../pipeline/contract/codes.ts';

const DAYS = 1127;

/**
 * Write `n` invented rows in the columns of the sample export, spread over its 37 months, with the
 * dirt a real export has: other date forms, label variants, blank marks, repeated ids.
 */
export async function writeRows(file: string, n: number): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const db = await instance.connect();
  const day = `date '2013-12-01' + (i * ${DAYS} // ${n})::int`;
  const assigned = `hash(i, 'disposition') % 10 < 4`;
  const when = (sql: string) => `case when ${assigned} then ${sql} else null end`;
  const columns: Record<string, string> = {
    编号: `'BN' || lpad((case when i % 500000 = 7 then i - 1 else i end)::varchar, 9, '0')`,
    场次: `(1 + i * 38 // ${n})::varchar`,
    反映日期: `case when i % 1000 = 1 then strftime(${day}, '%Y年%-m月%-d日') when i % 1000 = 2 then strftime(${day}, '%Y/%-m/%-d') else strftime(${day}, '%Y-%m-%d') end`,
    来源渠道: pick('channels', 'channel'),
    诉求性质: pick('natures', 'nature'),
    反映人: `'示例' || hash(i, 'person') % 100000`,
    联系电话: `'000' || lpad((hash(i, 'phone') % 100000000)::varchar, 8, '0')`,
    所在单位: `'示例第' || hash(i, 'employer') % 50000 || '号厂'`,
    所属地市: `case when i % 100 = 3 then ${pick('cities', 'city', 'alias')} else ${pick('cities', 'city')} end`,
    区县: 'null',
    行业: pick('industries', 'industry'),
    职工类型: pick('worker_types', 'type'),
    涉及人数: `(1 + hash(i, 'people') % 9)::varchar`,
    问题类别: pick('issues', 'issue'),
    反映内容: `'示例数据：本人在该单位工作，工资未按时发放，请工会帮助协调处理 ' || i`,
    是否有效: `case when hash(i, 'valid') % 10 < 9 then '是' else '否' end`,
    无效原因: `case when hash(i, 'valid') % 10 < 9 then null else '内容不清' end`,
    处理方式: `case when ${assigned} then '交办' else '解答' end`,
    交办方式: when(pick('modes', 'mode')),
    交办单位: when(pick('cities', 'unit')),
    交办日期: when(`strftime(${day} + 3, '%Y-%m-%d')`),
    办理期限: when(`strftime(${day} + 33, '%Y-%m-%d')`),
    办理状态: when(`case when hash(i, 'state') % 10 < 9 then '已办结' else '办理中' end`),
    办结日期: when(
      `case when hash(i, 'state') % 10 < 9 then strftime(${day} + 3 + (hash(i, 'days') % 60)::int, '%Y-%m-%d') else null end`,
    ),
    重办日期: 'null',
    办理结果: when(pick('outcomes', 'outcome')),
    '诉求金额（元）': `case when i % 5 = 0 then (hash(i, 'money') % 50000)::varchar else '—' end`,
    '协议金额（元）': 'null',
    '到账金额（元）': 'null',
    是否回访: when(`'是'`),
    是否有效回访: when(`'是'`),
    是否解决: when(pick('solved', 'solved')),
    满意度: when(pick('satisfaction', 'satisfaction')),
    重点关注: `case when ${assigned} and hash(i, 'key') % 1000 = 0 then '是' else '否' end`,
    次要类别: 'null',
    并案编号: 'null',
    备注: 'null',
  };
  const selected = Object.entries(columns).map(([name, sql]) => `${sql} as "${name}"`);
  await db.run(
    `copy (select ${selected.join(', ')} from range(${n}) r(i)) to '${file}' (header, delimiter ',')`,
  );
  db.closeSync();
  instance.closeSync();
}

function pick(list: CodeListName, salt: string, spelled: 'zh' | 'alias' = 'zh'): string {
  const labels = codes(list).map(({ zh, aliases }) => (spelled === 'zh' ? zh : (aliases[0] ?? zh)));
  return `[${labels.map((label) => `'${label}'`).join(', ')}][1 + (hash(i, '${salt}') % ${labels.length})::int]`;
}
