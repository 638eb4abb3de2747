import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { rollback } from '../../pipeline/commands/rollback.ts';
import {
  chainOrder,
  compareEditionIds,
  editionId,
  parseEditionId,
} from '../../pipeline/contract/edition-id.ts';
import {
  editionIds,
  standingBefore,
  standingIds,
  withdrawnSince,
} from '../../pipeline/publish/archive.ts';
import { sha256 } from '../../pipeline/publish/read.ts';
import { withdraw } from '../../pipeline/publish/withdraw.ts';
import { publishSmall } from './edition.ts';

const SAID = {
  at: '2015-01-02',
  by: '张工',
  reason: 'correction',
  note_zh: '更正了重复登记',
  note_en: '',
} as const;

/** What somebody types; nobody sits there without any. */
const keys: string[] = [];
vi.mock('../../pipeline/commands/ask.ts', () => ({
  isAsked: () => keys.length > 0,
  askLine: async () => keys.shift(),
}));

let archive: string;
beforeEach(() => {
  archive = mkdtempSync(path.join(tmpdir(), 'archive-'));
});
afterEach(() => rmSync(archive, { recursive: true }));

const at = (...parts: string[]) => path.join(archive, ...parts);
const hashOf = (...parts: string[]) => sha256(readFileSync(at(...parts)));
const publishAll = async (...forums: number[]) => {
  for (const forum of forums) await publishSmall(archive, forum);
};

describe('the name of an edition', () => {
  test.each([
    [[14, 1], '014'],
    [[14, 2], '014-2'],
    [[999, 9], '999-9'],
  ] as const)('of forum and issue %j is %s, and back', ([forum, issue], id) => {
    expect(editionId(forum, issue)).toBe(id);
    expect(parseEditionId(id)).toEqual({ forum, issue });
  });

  test.each(['14', '014-1', '014-10', '014-', '.draft-014', '014 2'])('is not %s', (name) => {
    expect(parseEditionId(name)).toBeUndefined();
  });

  test('sorts by forum, then issue; the chain alone tells what was published when', () => {
    expect(['015', '014-2', '100', '014'].sort(compareEditionIds)).toEqual([
      ...['014', '014-2', '015', '100'],
    ]);
    const links = [
      { id: '013', previous: null },
      { id: '013-2', previous: '014' },
      { id: '014', previous: '013' },
    ];
    expect(chainOrder(links)).toEqual(['013', '014', '013-2']);
    expect(chainOrder(links.slice(1))).toBeUndefined();
    expect(chainOrder([...links, { id: '015', previous: '015' }])).toBeUndefined();
  });
});

describe('a withdrawn edition', () => {
  test('stays as it was, and says that it was withdrawn, when, by whom and why', async () => {
    await publishAll(1, 2);
    const before = readdirSync(at('002')).map((file) => [file, hashOf('002', file)]);
    withdraw(archive, '002', SAID);
    expect(before.map(([file = '']) => [file, hashOf('002', file)])).toEqual(before);
    expect(JSON.parse(readFileSync(at('002', 'withdrawn.json'), 'utf8'))).toEqual({
      edition: '002',
      manifest_sha256: hashOf('002', 'manifest.json'),
      ...SAID,
    });
    expect([editionIds(archive), standingIds(archive)]).toEqual([['001', '002'], ['001']]);
    expect(readdirSync(archive).sort()).toEqual(['001', '002']);
  });

  test('is followed by the next issue of its forum, which names it and its withdrawal', async () => {
    await publishAll(1, 2);
    withdraw(archive, '002', SAID);
    const again = await publishSmall(archive, 2);
    expect(again).toMatchObject({ issue: 2, forum: { number: 2 } });
    expect(again.previous).toEqual({
      edition: '002',
      sha256: hashOf('002', 'manifest.json'),
      withdrawal: hashOf('002', 'withdrawn.json'),
    });
    expect(editionIds(archive)).toEqual(['001', '002', '002-2']);
    await expect(publishSmall(archive, 2)).rejects.toMatchObject({ kind: 'edition_exists' });
  });

  test('two of them are published again in order, after both', async () => {
    await publishAll(1, 2, 3);
    withdraw(archive, '003', SAID);
    withdraw(archive, '002', SAID);
    expect(withdrawnSince(archive).map(({ id }) => id)).toEqual(['002', '003']);
    await publishSmall(archive, 2);
    expect(withdrawnSince(archive).map(({ id }) => id)).toEqual(['003']);
    await publishSmall(archive, 3);
    expect(withdrawnSince(archive)).toEqual([]);
    expect(editionIds(archive)).toEqual(['001', '002', '003', '002-2', '003-2']);
    expect(standingIds(archive)).toEqual(['001', '002-2', '003-2']);
    expect(standingBefore(archive)?.id).toBe('003-2');
  });

  test('must be the newest that stands', async () => {
    await publishAll(1, 2);
    const refused = { kind: 'rollback', exit: 56 };
    expect(() => withdraw(archive, '001', SAID)).toThrow(/only the newest .* 002/);
    withdraw(archive, '002', SAID);
    expect(() => withdraw(archive, '002', SAID)).toThrow(expect.objectContaining(refused));
    withdraw(archive, undefined, SAID);
    expect(() => withdraw(archive, undefined, SAID)).toThrow(/no edition stands/);
    expect(standingBefore(archive)).toBeNull();
  });

  test('whose withdrawal was changed is not followed', async () => {
    await publishAll(1, 2);
    withdraw(archive, '002', SAID);
    const file = at('002', 'withdrawn.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"002"', '"001"'));
    await expect(publishSmall(archive, 2)).rejects.toThrow(/002 .*withdrawn\.json/);
  });

  test('nine times is the last', async () => {
    for (let issue = 1; issue <= 9; issue += 1) {
      await publishSmall(archive, 1);
      withdraw(archive, undefined, SAID);
    }
    expect(editionIds(archive).at(-1)).toBe('001-9');
    await expect(publishSmall(archive, 1)).rejects.toMatchObject({ kind: 'edition_order' });
  });
});

describe('npm run rollback', () => {
  const words = ['--reason', 'correction', '--note', '更正了重复登记', '--by', '张工'];
  async function run(...args: string[]): Promise<{ code: number; said: string }> {
    const said: string[] = [];
    const log = vi.spyOn(console, 'log').mockImplementation((text) => said.push(text));
    vi.stubEnv('LC_ALL', 'zh_CN.UTF-8');
    try {
      return { code: await rollback.run(['--editions', archive, ...args]), said: said.join('\n') };
    } finally {
      log.mockRestore();
      vi.unstubAllEnvs();
    }
  }

  test('withdraws the newest and says what to do next', async () => {
    await publishAll(1, 2);
    const { code, said } = await run(...words, '--yes');
    expect(code).toBe(0);
    expect(said).toMatch(/npm run publish -- --forum 2 \S+ --recount[\s\S]*npm run build/);
    expect(standingIds(archive)).toEqual(['001']);
    expect(readdirSync(archive).sort()).toEqual(['001', '002']);
  });

  test('asks for what was not given, says why an answer does not fit, and lists the reasons', async () => {
    await publishAll(1, 2);
    keys.push('用错了', '2', '错', '用错了导出文件', '', '李', '李敏', '2');
    const { code, said } = await run();
    expect(code).toBe(0);
    expect(said).toContain('2  更正：原来的登记或者导出有错，已经改正。  (correction)');
    expect(said).toContain('  原因是其中一种：late（补登）、');
    expect(said).toContain('  说明至少 4 个字。');
    expect(said).toContain('  请写姓名，会公开。');
    expect(JSON.parse(readFileSync(at('002', 'withdrawn.json'), 'utf8'))).toMatchObject({
      ...{ reason: 'correction', note_zh: '用错了导出文件', note_en: '', by: '李敏' },
    });
  });

  test('is not done where the number of another forum is typed', async () => {
    await publishAll(1, 2);
    keys.push('1');
    expect((await run(...words)).said).toContain('没有撤回。');
    expect(standingIds(archive)).toEqual(['001', '002']);
  });

  test.each([
    ['without a reason', words.slice(2), 'usage'],
    ['for a reason of its own', ['--reason', 'shame', ...words.slice(2)], 'usage'],
    ['without a note', [...words.slice(0, 2), ...words.slice(4)], 'usage'],
    ['without a name', words.slice(0, 4), 'usage'],
    ['with nobody to ask and no --yes', words, 'usage'],
    ['of another edition', [...words, '--yes', '--edition', '001'], 'rollback'],
    [
      'with a note that names somebody',
      [...words.slice(0, 3), '电话13812345678打来更正', ...words.slice(4), '--yes'],
      'guard',
    ],
  ])('%s nothing is withdrawn', async (_, args, kind) => {
    await publishAll(1, 2);
    await expect(run(...args)).rejects.toMatchObject({ kind });
    expect(standingIds(archive)).toEqual(['001', '002']);
    expect(existsSync(at('.lock'))).toBe(false);
  });
});
