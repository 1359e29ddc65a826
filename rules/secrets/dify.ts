import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'dify/api-key',
    title: 'Dify API key',
    shape: 'token',
    forms: [[['app', 'dataset'], '-', run('base62', 24)]],
    words: ['dify'],
    severity: 'high',
    entropy: 3,
    advice: 'Delete the key under API access of the app.',
    docs: 'https://docs.dify.ai/',
  },
] satisfies Rule[];
