import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'freshworks/myfreshworks-api-key',
    title: 'Freshworks myfreshworks API key',
    shape: 'context',
    bodies: [run('base64url', 22)],
    words: ['freshworks'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Freshworks, create a new one and keep it out of the repository.',
    docs: 'https://github.com/tightlip/tightlip/blob/main/docs/rules.md',
  },
] satisfies Rule[];
