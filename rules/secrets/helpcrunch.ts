import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'helpcrunch/api-key',
    title: 'HelpCrunch API key',
    shape: 'context',
    bodies: [run('base64-padded', 328), run('0-9A-Za-z+/=-', 328)],
    words: ['helpcrunch'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of HelpCrunch, create a new one and keep it out of the repository.',
    docs: 'https://helpcrunch.com',
  },
] satisfies Rule[];
