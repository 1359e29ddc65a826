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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of IPInfoDB, create a new one and keep it out of the repository.',
    docs: 'https://ipinfodb.com',
  },
] satisfies Rule[];
