import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'ipinfodb/api-key',
    title: 'IPInfoDB API key',
    shape: 'context',
    bodies: [run('base62', 64)],
    words: ['ipinfodb'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the IPInfoDB account: until then others use up your quota, or run up your bill.',
    docs: 'https://ipinfodb.com',
  },
] satisfies Rule[];
