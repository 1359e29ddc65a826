import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'statuspage/api-key',
    title: 'Statuspage API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 36)],
    words: ['statuspage'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Statuspage account and look for builds and changes that are not yours.',
    docs: 'https://statuspage.io',
  },
] satisfies Rule[];
