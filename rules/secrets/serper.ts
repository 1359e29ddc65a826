import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'serper/api-key',
    title: 'Serper API key',
    shape: 'context',
    bodies: [run('hex-lower', 40)],
    words: ['serper', 'serper_api_key', 'google.serper.dev'],
    severity: 'high',
    accept: 'random',
    advice: 'Delete the key in the account settings of Serper and create a new one.',
    docs: 'https://serper.dev/',
  },
] satisfies Rule[];
