import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'opencagedata/api-key',
    title: 'OpenCage API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['opencagedata'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of OpenCage, create a new one and keep it out of the repository.',
    docs: 'https://opencagedata.com',
  },
] satisfies Rule[];
