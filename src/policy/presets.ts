import type { AiPolicy } from '../types/policy.ts';

/** Ready-made policies. Each is what a file could say; `tightlip config show` prints them like one. */
export const presets: Readonly<Record<string, AiPolicy>> = {
  observe: { mode: 'observe', default: 'unlisted', unlisted: 'warn' },
  'deny-all': { mode: 'enforce', default: 'banned', unlisted: 'block' },
  'only-approved': { mode: 'enforce', default: 'unlisted', unlisted: 'block' },
  'ban-claude-code': {
    mode: 'enforce',
    default: 'unlisted',
    unlisted: 'warn',
    rule: [
      { id: 'ban-claude-code', tools: ['claude-code', 'claude-code-router'], verdict: 'banned', reason: 'Classed as high-risk software.', alternatives: ['qoder', 'qoder-cn', 'qwen-code'] },
      { id: 'ban-claude-code/approved', tools: ['qoder', 'qoder-cn', 'qoderwork', 'qwen-code', 'open-code-review'], verdict: 'approved' },
    ],
  },
};
