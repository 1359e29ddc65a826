import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'hackclub/ai-key',
    title: 'Hack Club AI key',
    shape: 'token',
    forms: [['sk-hc-v1-', run('hex-lower', 56, 72)]],
    severity: 'medium',
    partial: true,
    advice: 'Revoke the key at https://ai.hackclub.com/keys.',
    docs: 'https://docs.ai.hackclub.com/',
  },
] satisfies Rule[];
