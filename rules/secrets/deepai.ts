import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'deepai/api-key',
    title: 'DeepAI API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 36)],
    words: ['deepai'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of DeepAI, create a new one and keep it out of the repository.',
    docs: 'https://deepai.org',
  },
] satisfies Rule[];
