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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Apptivo, create a new one and keep it out of the repository.',
    docs: 'https://apptivo.com',
  },
] satisfies Rule[];
