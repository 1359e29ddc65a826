import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'apptivo/api-key',
    title: 'Apptivo API key',
    shape: 'context',
    bodies: [run('0-9a-z-', 36)],
    words: ['apptivo'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Apptivo account: whoever has it reads and changes there what its owner can.',
    docs: 'https://apptivo.com',
  },
] satisfies Rule[];
