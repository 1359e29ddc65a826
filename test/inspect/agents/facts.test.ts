import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import agents from 'rules:agents';
import type { AgentCheck } from '../../../src/types/inspect.ts';

const checks = Object.values(agents as Record<string, readonly AgentCheck[]>).flat();
const COUNTS = { X: 31, Y: 14, Z: 7, S: 6, P: 5, M: 4, G: 6, W: 6 };

describe('the facts of agent checks', () => {
  it('are 79, each once', () => {
    for (const [group, count] of Object.entries(COUNTS)) expect(checks.filter((check) => check.id.startsWith(group))).toHaveLength(count);
    expect(new Set(checks.map((check) => check.id)).size).toBe(79);
    expect(new Set(checks.map((check) => check.slug)).size).toBe(79);
  });
  it('name an attack, a way out and a source', () => {
    for (const check of checks) {
      expect(check.slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(check.source).toMatch(/^https:\/\//);
      expect(check.gain).toMatch(/\.$/);
      expect(check.instead).toMatch(/\.$/);
    }
  });
  it('are each proven by a test that names them', () => {
    const tests = ['test/inspect/agents', 'test/policy'].flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.test.ts')).map((name) => readFileSync(join(folder, name), 'utf8'))).join('\n');
    for (const { id } of checks) expect(tests, id).toContain(`'${id}'`);
  });
});
