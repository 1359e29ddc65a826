import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'chartmogul/api-key',
    title: 'ChartMogul API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['chartmogul'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the ChartMogul account: whoever has it reads and changes there what its owner can.',
    docs: 'https://chartmogul.com',
  },
] satisfies Rule[];
