import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'luma/api-key',
    title: 'Luma API key',
    shape: 'token',
    forms: [['luma-', run('hex-lower', 8), '-', run('hex-lower', 4), '-', run('hex-lower', 4), '-', run('hex-lower', 4), '-', run('hex-lower', 12), '-', run('hex-lower', 8), '-', run('hex-lower', 4), '-', run('hex-lower', 4), '-', run('hex-lower', 4), '-', run('hex-lower', 12)]],
    severity: 'high',
    advice: 'Delete the key in the account settings of Luma and create a new one.',
    docs: 'https://docs.lumalabs.ai/',
  },
] satisfies Rule[];
