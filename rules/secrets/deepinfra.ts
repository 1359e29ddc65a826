import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'deepinfra/api-key',
    title: 'DeepInfra API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['deepinfra', 'deepinfra_api_key', 'deepinfra_token'],
    severity: 'high',
    entropy: 3.5,
    accept: 'random',
    advice: 'Delete the key in the account settings of DeepInfra and create a new one.',
    docs: 'https://deepinfra.com/docs',
  },
] satisfies Rule[];
