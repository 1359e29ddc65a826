import { describe, expect, it } from 'vitest';
import { pathSet } from '../../src/config/glob.ts';
import { compileLayer } from '../../src/policy/compile.ts';
import { policyHash } from '../../src/policy/hash.ts';
import { createNames } from '../../src/policy/names.ts';
import { catalogue, layer, today } from './bench.ts';

const context = { names: createNames(catalogue), checks: new Set<string>(), paths: pathSet, today };
const hash = (...layers: readonly Parameters<typeof layer>[]): string => policyHash(layers.map((each) => compileLayer(layer(...each), context)));
const rule = (tool: string): string => `[[ai.rule]]\nid = "r"\ntools = ["${tool}"]\nverdict = "banned"\nreason = "none"`;

describe('the hash of a policy', () => {
  it('is a SHA-256', () => expect(hash(['[ai]\ndefault = "banned"'])).toMatch(/^sha256:[0-9a-f]{64}$/));

  it('is the same for what judges alike', () => {
    const one = hash(['[ai]\ndefault = "banned"\nunlisted = "block"', { path: 'a.toml' }]);
    expect(hash(['# by the board\n[ai]\nunlisted = "block"\n\ndefault = "banned"', { path: 'b.toml' }])).toBe(one);
    expect(hash(['[ai]\ndefault = "banned"\nunlisted = "block"\n[ai.audit]\nfile = "/var/log/ai.jsonl"'])).toBe(one);
    expect(hash([rule('Cursor')])).toBe(hash([rule('cursor')]));
  });

  it('is another for what judges otherwise', () => {
    const a: Parameters<typeof layer> = ['[ai]\ndefault = "banned"'];
    const b: Parameters<typeof layer> = ['[ai]\nunlisted = "block"', { layer: 'project' }];
    const all = [hash(), hash(a), hash(a, b), hash(b, a), hash(b), hash(['[ai]\ndefault = "approved"']), hash([a[0], { layer: 'system' }]), hash([b[0], { layer: 'directory', directory: 'web' }]), hash([b[0], { layer: 'directory', directory: 'app' }]), hash([rule('cursor')]), hash([rule('cline')])];
    expect(new Set(all).size).toBe(all.length);
  });
});
