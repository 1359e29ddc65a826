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
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the HelpCrunch account: whoever has it reads and changes there what its owner can.',
    docs: 'https://helpcrunch.com',
  },
] satisfies Rule[];
