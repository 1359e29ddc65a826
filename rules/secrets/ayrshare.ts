import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'ayrshare/api-key',
    title: 'Ayrshare API key',
    shape: 'context',
    bodies: [run('0-9A-Z', 35)],
    words: ['ayrshare'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Ayrshare, create a new one and keep it out of the repository.',
    docs: 'https://ayrshare.com',
  },
] satisfies Rule[];
