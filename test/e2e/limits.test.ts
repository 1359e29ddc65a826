/** What is not looked into is said by every gate alike: texts above `--max-file-size`, and what archives pack. */
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { find } from '../helpers/program.ts';
import { repository, type Scratch } from '../helpers/repository.ts';
import { githubToken } from '../helpers/secrets.ts';

let here: Scratch;
beforeEach(() => {
  here = repository();
});
afterEach(() => here.remove());
const run = (args: readonly string[], input = '') => find(args, { cwd: here.path, env: here.env, input });
const GATES = [['scan'], ['staged'], ['range', 'HEAD'], ['history'], ['history']];

function commit(gate: string | undefined): void {
  here.git('add', '-A');
  if (gate !== 'staged') here.git('commit', '-qm', 'x');
}

describe('a text above the limit', () => {
  const text = `${'words '.repeat(300)}\nkey = "${githubToken()}"\n`;
  const refused = { status: 2, places: [], problems: [{ code: 'too-large', path: 'a.js', message: `${text.length} bytes are more than the limit of 1024` }] };

  it.each(GATES)('is a problem of %s', (...gate) => {
    here.write({ 'a.js': text, 'b.js': 'const fine = 1;\n' });
    commit(gate[0]);
    expect(run([...gate, '--max-file-size', '1k'])).toMatchObject(refused);
    expect(run([...gate, '--max-file-size', '2k'])).toMatchObject({ status: 1, problems: [] });
  });

  it('is a problem of packs and of what was found clean before', () => {
    here.write({ 'a.js': text.replace(/key.*/, '') });
    commit('history');
    here.git('gc', '-q');
    expect(run(['history'])).toMatchObject({ status: 0 });
    expect(run(['history', '--max-file-size', '1k'])).toMatchObject({ status: 2, problems: [{ code: 'too-large', path: 'a.js' }] });
  });

  it('is a problem of the standard input, whatever its configuration stands in', () => {
    expect(run(['stdin', '--path', 'a.js', '--max-file-size', '1k'], text)).toMatchObject(refused);
    here.write({ 'tightlip.toml': 'max-file-size = "1k"\n' });
    expect(run(['stdin', '--path', 'a.js'], text)).toMatchObject(refused);
  });
});

it.each([...GATES, ['stdin']])('an archive is counted by %s', (...gate) => {
  const archive = gzipSync(`${'words '.repeat(300)}\nkey = "${githubToken()}"\n`);
  here.write({ 'a.tgz': archive, 'b.txt': 'PK is no archive\n' });
  if (gate[0] !== 'stdin') commit(gate[0]);
  const { status, stdout } = run(gate, gate[0] === 'stdin' ? (archive as unknown as string) : '');
  expect([status, (JSON.parse(stdout) as { scan: { skipped: unknown } }).scan.skipped]).toEqual([0, { archive: 1 }]);
});
