import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'craftmypdf/api-key',
    title: 'CraftMyPDF API key',
    shape: 'context',
    bodies: [run('base62', 35)],
    words: ['craftmypdf'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the CraftMyPDF account: until then others use up your quota, or run up your bill.',
    docs: 'https://craftmypdf.com',
  },
] satisfies Rule[];
