import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/types.ts';
import { createCatalogue } from '../../src/inspect/evidence/catalogue.ts';
import { unlistedTools } from '../../src/run/tools.ts';

const { tools, pathEvidence } = createCatalogue();
const findings = (evidence: readonly Evidence[]) => unlistedTools(evidence, tools, '').map(({ rule, presence, blocking, origin }) => [rule, presence, blocking, origin.path]);

describe('present tools without a policy', () => {
  it('is one finding for each tool and file, which blocks nothing', () => {
    expect(findings([...pathEvidence('.claude/settings.json'), ...pathEvidence('.aider.chat.history.md')])).toEqual([
      ['ai/claude-code', 'configured', false, '.claude/settings.json'],
      ['ai/aider', 'used', false, '.aider.chat.history.md'],
    ]);
  });

  it('weak evidence never adds up', () => {
    const weak = Array.from({ length: 50 }, (_, i) => pathEvidence(`p${i}/AGENTS.md`)).flat();
    expect(findings([...weak, ...pathEvidence('.mcp.json'), ...pathEvidence('.rules'), ...pathEvidence('Modelfile')])).toEqual([]);
  });

  it('weak evidence supports what is stronger', () => {
    const origin = { kind: 'file', path: '.zed/settings.json' } as const;
    const setting: Evidence = { tool: 'zed', trace: 'setting', strength: 'medium', what: 'agent', origin, startLine: 3 };
    expect(unlistedTools([...pathEvidence('.zed/settings.json'), setting], tools, '')).toMatchObject([{ rule: 'ai/zed', evidence: [{ strength: 'weak' }, { strength: 'medium' }] }]);
  });
});
