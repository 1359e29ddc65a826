import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'edenai/api-key',
    title: 'Eden AI API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z_.', 173)],
    words: ['edenai'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Eden AI, create a new one and keep it out of the repository.',
    docs: 'https://edenai.run',
  },
] satisfies Rule[];
