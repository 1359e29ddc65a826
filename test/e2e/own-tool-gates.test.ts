/** A tool that a company adds is found by every command, by a trace that the command can see. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tightlip } from '../helpers/program.ts';
import { repository, type Scratch } from '../helpers/repository.ts';

const POLICY = '[[ai.tool]]\nid = "corp-agent"\nname = "Corp Agent"\npaths = [".corp-agent/**"]\nnpm = ["@corp/agent"]\nemails = ["agent@corp.example"]\n[[ai.rule]]\nid = "A"\ntools = ["corp agent"]\nverdict = "banned"\nreason = "r"\n';
const trailer = 'x\n\nCo-authored-by: Corp <agent@corp.example>\n';

let here: Scratch;
let head = '';
let before = '';
beforeAll(() => {
  here = repository();
  here.write({ 'README.md': 'x\n' });
  here.git('add', '-A');
  here.git('commit', '-qm', 'Start');
  before = here.git('rev-parse', 'HEAD').trim();
  here.write({ '.corp-agent/rules.md': 'x\n', 'package.json': '{"dependencies":{"@corp/agent":"1.0.0"}}\n' });
  here.git('add', '-A');
  here.git('commit', '-qm', trailer);
  head = here.git('rev-parse', 'HEAD').trim();
  here.write({ 'b/.corp-agent/x': 'x\n', '../policy.toml': POLICY, '../message': trailer });
  here.git('add', '-A');
});
afterAll(() => here.remove());

const none = '0'.repeat(40);
const gates: readonly [string, () => readonly string[], () => string, string][] = [
  ['scan', () => ['scan', '.'], () => '', '.corp-agent/rules.md'],
  ['staged', () => ['staged'], () => '', 'b/.corp-agent/x'],
  ['range, files', () => ['range', `${before}..${head}`], () => '', 'package.json'],
  ['range, commits', () => ['range', `${before}..${head}`], () => '', 'commit:'],
  ['history', () => ['history'], () => '', 'commit:'],
  ['push', () => ['push'], () => `refs/heads/main ${head} refs/heads/main ${before}\n`, 'commit:'],
  ['receive', () => ['receive'], () => `${none} ${head} refs/heads/main\n`, 'package.json'],
  ['message', () => ['message', '../message'], () => '', '../message'],
  ['stdin', () => ['stdin', '--path', 'package.json'], () => '{"dependencies":{"@corp/agent":"1.0.0"}}', 'package.json'],
];

describe("a company's tool", () => {
  it.each(gates)('is banned in %s', (_, args, input, place) => {
    const ran = tightlip([...args(), '--only', 'ai', '--format', 'json', '--config', '../policy.toml'], { cwd: here.path, env: here.env, input: input() });
    const { findings } = JSON.parse(ran.stdout) as { findings: { rule: string; verdict: string; path?: string; object?: string }[] };
    expect(ran.status).toBe(1);
    expect(findings.filter(({ rule }) => rule === 'ai/corp-agent').some(({ verdict, path, object }) => verdict === 'banned' && (path ?? object ?? '').startsWith(place))).toBe(true);
  });

  it.each([[[]], [['--history']]])('is in the inventory %j', (more) => {
    const ran = tightlip(['inventory', ...more, '--format', 'json', '--config', '../policy.toml'], { cwd: here.path, env: here.env });
    const { tools } = JSON.parse(ran.stdout) as { tools: { id: string; presence: string; verdict: string }[] };
    expect(tools.find(({ id }) => id === 'corp-agent')).toMatchObject({ presence: 'used', verdict: 'banned' });
  });
});
