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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of CraftMyPDF, create a new one and keep it out of the repository.',
    docs: 'https://craftmypdf.com',
  },
] satisfies Rule[];
