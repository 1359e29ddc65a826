import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'chutes/api-key',
    title: 'Chutes API key',
    shape: 'token',
    forms: [['cpk_', run('hex-lower', 32), '.', run('hex-lower', 32), '.', run('base62', 32)]],
    severity: 'high',
    advice: 'Delete the key in the account settings of Chutes and create a new one.',
    docs: 'https://chutes.ai/docs',
  },
] satisfies Rule[];
