import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pinInspector } from '../../../src/inspect/agents/pins.ts';
import type { Risk } from '../../../src/types/inspect.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function check(text: string, pinned: string): readonly string[] {
  const risks: Risk[] = [];
  const inspector = pinInspector([{ path: '.mcp.json', sha256: sha256(pinned) }]);
  expect(inspector.look('other.json')).toBeUndefined();
  void inspector.look('.mcp.json')?.inspect({ origin: { kind: 'staged', path: '.mcp.json' }, path: '.mcp.json', text }, { evidence: () => undefined, risk: (risk) => void risks.push(risk), problem: () => undefined });
  return risks.map((risk) => risk.check);
}

describe("'G05': a pinned file", () => {
  it('is fine as it was reviewed', () => expect(check('{}\n', '{}\n')).toEqual([]));
  it('is reported once it changes', () => expect(check('{ }\n', '{}\n')).toEqual(['G05']));
  it('may have Windows line ends in a work tree, and a mark that decoding took', () => {
    expect(check('{\r\n}\r\n', '{\n}\n')).toEqual([]);
    expect(check('{}', '\ufeff{}')).toEqual([]);
  });
});
