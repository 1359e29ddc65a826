import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'cloudimage/api-key',
    title: 'Cloudimage API key',
    shape: 'context',
    bodies: [run('word', 30)],
    words: ['cloudimage'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Cloudimage, create a new one and keep it out of the repository.',
    docs: 'https://cloudimage.com',
  },
] satisfies Rule[];
