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
    entropy: 3,
    accept: 'uuid',
    advice: 'Reset the key in the The Guardian account: until then others use up your quota, or run up your bill.',
    docs: 'https://guardianapis.com',
  },
] satisfies Rule[];
