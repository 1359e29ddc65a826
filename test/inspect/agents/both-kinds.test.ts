import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import agents from 'rules:agents';
import { inspectCommit } from '../../../src/inspect/agents/commit.ts';
import { pinInspector } from '../../../src/inspect/agents/pins.ts';
import type { AgentCheck } from '../../../src/types/inspect.ts';
import { trace, verdicts } from '../../policy/bench.ts';
import { lookAt } from '../look.ts';
import { pairs } from './both-kinds.ts';
import { inspect, textOf } from './inspect.ts';

const checks = Object.values(agents as Record<string, readonly AgentCheck[]>).flat().map(({ id }) => id);
/** What needs more than one file: a link, a commit, a pin, a policy. */
const others: Readonly<Record<string, (bad: boolean) => Promise<boolean>>> = {
  G01: async (bad) => (await inspect('.claude', bad ? '../elsewhere' : 'x', bad ? { mode: 'link' } : {})).checks.includes('G01'),
  G04: (bad) => {
    let said = false;
    const commit = { commit: 'a'.repeat(40), author: 'x', date: '', message: 'x', email: 'noreply@anthropic.com', paths: [bad ? '.vscode/tasks.json' : 'src/a.ts'] };
    inspectCommit(commit, { evidence: () => undefined, risk: () => void (said = true), problem: () => undefined });
    return Promise.resolve(said);
  },
  G05: async (bad) => {
    let said = false;
    const sha256 = createHash('sha256').update('{}').digest('hex');
    await lookAt(pinInspector([{ path: '.mcp.json', sha256 }]), { origin: { kind: 'file', path: '.mcp.json' }, path: '.mcp.json', text: bad ? '{ }' : '{}' }, { evidence: () => undefined, risk: () => void (said = true), problem: () => undefined });
    return said;
  },
  Z07: async (bad) => {
    const policy = '[ai]\nsecret-paths = [".env"]\n[[ai.rule]]\nid = "R"\ntools = ["cursor"]\nverdict = "approved"\nrequire = ["ignore-file"]\n';
    const context = { read: (path: string) => (path === '.cursorignore' ? (bad ? 'dist/\n' : '.env\n') : undefined) };
    return (await verdicts({ policy, evidence: [trace('cursor', '.cursor/rules/a.mdc')], context })).findings.some(({ check }) => check === 'Z07');
  },
};

describe('every check, by something dangerous and the nearest thing that is not', () => {
  it('none is left out', () => expect([...Object.keys(pairs), ...Object.keys(others)].toSorted()).toEqual(checks.toSorted()));

  it.each(Object.entries(pairs))('%s', async (check, [path, bad, good, goodPath = path]) => {
    const [dangerous, harmless] = [await inspect(path, textOf(bad)), await inspect(goodPath, textOf(good))];
    expect([dangerous.problems, harmless.problems]).toEqual([[], []]);
    expect(dangerous.checks).toContain(check);
    expect(harmless.checks).not.toContain(check);
  });

  it.each(Object.entries(others))('%s', async (_, says) => expect([await says(true), await says(false)]).toEqual([true, false]));
});
