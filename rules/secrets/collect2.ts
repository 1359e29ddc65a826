import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'collect2/api-key',
    title: 'Collect2 API key',
    shape: 'context',
    bodies: [run('0-9A-Fa-f-', 36)],
    words: ['collect2'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'uuid',
    advice: 'Reset the key in the Collect2 account: until then others use up your quota, or run up your bill.',
    docs: 'https://collect2.com',
  },
] satisfies Rule[];
