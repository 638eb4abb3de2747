import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';

const ASK = `import { askSecret } from './pipeline/commands/ask.ts';
askSecret('? ').then((said) => console.log(said === '' ? 'nothing' : 'something'));`;

/** What is told, and the exit code, after these keys at a question for a passphrase. */
function typed(keys: string): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', ASK]);
  let said = '';
  child.stdout.on('data', (text: Buffer) => {
    said += text;
    if (String(text).includes('? ')) child.stdin.write(keys);
  });
  return new Promise((done) => child.on('close', (code) => done({ code, said })));
}

test.each([
  ['Enter is an empty passphrase', '\r', 0, 'nothing'],
  ['a word is not shown', 'zqxw\r', 0, 'something'],
])('%s', async (_, keys, code, told) => {
  const answer = await typed(keys);
  expect([answer.code, answer.said]).toEqual([code, `? \n${told}\n`]);
});

test('Ctrl-C ends the run and is not taken for an empty passphrase', async () => {
  expect(await typed('\x03')).toEqual({ code: 130, said: '? \n' });
});
