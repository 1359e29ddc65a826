import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'hiveage/api-key',
    title: 'Hiveage API key',
    shape: 'context',
    bodies: [run('base64url', 20)],
    words: ['hiveage'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Hiveage, create a new one and keep it out of the repository.',
    docs: 'https://hiveage.com',
  },
] satisfies Rule[];
