/** docs/inventory.md says what is so: its commands run, its example file loads and finds what it names. */
import { readFileSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { createCatalogue } from '../../src/inspect/evidence/catalogue.ts';
import { tightlip } from '../helpers/program.ts';
import { repository } from '../helpers/repository.ts';

const text = readFileSync('docs/inventory.md', 'utf8');
const where = repository();
afterAll(() => where.remove());
const run = (...args: string[]) => tightlip(args, { cwd: where.path, env: where.env });

const commands = [...text.matchAll(/```sh\n([^]*?)```/g)].flatMap((block) => (block[1] ?? '').trim().split('\n'));

it('shows commands', () => expect(commands.length).toBeGreaterThan(3));
it.each(commands)('%s', (line) => {
  const [program, ...args] = line.split(' ');
  expect(program).toBe('tightlip');
  expect(run(...args)).toMatchObject({ status: 0, stderr: '' });
});

it('the tool of the example is found', () => {
  const [, file = ''] = /```toml tightlip\.toml\n([^]*?)```/.exec(text) ?? [];
  where.write({ 'tightlip.toml': file, '.corp-agent/log/1': 'x', 'x.sh': 'corpagent run\n' });
  const { tools } = JSON.parse(run('inventory', '--format', 'json').stdout) as { tools: { id: string; presence: string; evidence: object[] }[] };
  expect(tools).toMatchObject([{ id: 'corp-agent', presence: 'used', evidence: [{ what: '.corp-agent/log/1', strength: 'strong' }, { what: 'corpagent', strength: 'strong' }] }]);
});

it('names the number of tools', () => {
  expect(text).toContain(`${createCatalogue().tools.size} tools are known`);
});
