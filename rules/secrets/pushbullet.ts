import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'pushbullet/api-key',
    title: 'Pushbullet API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z_.', 34)],
    words: ['pushbullet'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Pushbullet, create a new one and keep it out of the repository.',
    docs: 'https://pushbullet.com',
  },
] satisfies Rule[];
