import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'guardian/api-key',
    title: 'The Guardian API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 36)],
    words: ['guardian', 'guardianapi'],
    within: 32,
    severity: 'medium',
    entropy: 3.3,
    accept: 'uuid',
    advice: 'Revoke the key in the settings of The Guardian, create a new one and keep it out of the repository.',
    docs: 'https://guardianapis.com',
  },
] satisfies Rule[];
