import { describe, expect, it } from 'vitest';
import { createFlow } from '../../src/run/flow.ts';
import { emptyOutcome } from '../../src/run/stage.ts';
import type { Finding } from '../../src/types/finding.ts';
import { secret, tool } from '../report/helpers/reports.ts';

const at = (path: string, line = 1): Finding => secret({ origin: { kind: 'file', path }, region: { startLine: line, startColumn: 1, endLine: line, endColumn: 2 } });

function flow() {
  const outcome = emptyOutcome();
  const sent: string[] = [];
  const { reached, know } = createFlow(outcome, (findings) => findings, (findings) => void sent.push(...findings.map(({ origin, region }) => `${origin.path}:${region.startLine}`)));
  return { outcome, sent, reached, know };
}

describe('a flow', () => {
  it('lets go what nothing can come before, in order', () => {
    const { outcome, sent, reached } = flow();
    outcome.findings.push(at('b', 9), at('a', 5), at('a', 2));
    reached({ path: 'b', line: 1 });
    expect(sent).toEqual(['a:2', 'a:5']);
    reached({ path: 'b', line: 10 });
    expect(sent).toEqual(['a:2', 'a:5', 'b:9']);
  });

  it('keeps what is inside a container until its file is done', () => {
    const { outcome, sent, reached } = flow();
    outcome.findings.push({ ...at('a', 1), origin: { kind: 'file', path: 'a', member: 'x' } });
    reached({ path: 'a', line: 50 });
    expect(sent).toEqual([]);
    reached({ path: 'b', line: 1 });
    expect(sent).toEqual(['a:1']);
  });

  it('waits at the first trace of a tool, unless it is weak', () => {
    const { outcome, sent, reached } = flow();
    const [trace] = tool({ origin: { kind: 'file', path: 'c' } }).evidence ?? [];
    outcome.evidence.push({ ...(trace as NonNullable<typeof trace>), strength: 'weak', origin: { kind: 'file', path: 'a' } });
    outcome.evidence.push(trace as NonNullable<typeof trace>);
    outcome.findings.push(at('b'), at('c'), at('d'));
    reached({ path: 'x', line: 1 });
    expect(sent).toEqual(['b:1']);
  });

  it('waits for nothing once all findings about tools are known', () => {
    const { outcome, sent, reached, know } = flow();
    const [trace] = tool({ origin: { kind: 'file', path: 'c' } }).evidence ?? [];
    outcome.evidence.push(trace as NonNullable<typeof trace>);
    know([at('c', 7)]);
    outcome.findings.push(at('b'), at('c'), at('d'));
    reached({ path: 'd', line: 2 });
    expect(sent).toEqual(['b:1', 'c:1', 'c:7', 'd:1']);
  });

  it('gives up when a scan goes back', () => {
    const { outcome, sent, reached } = flow();
    reached({ path: 'm', line: 1 });
    reached({ path: 'a', line: 1 });
    outcome.findings.push(at('b'));
    reached({ path: 'z', line: 1 });
    expect(sent).toEqual([]);
  });
});
