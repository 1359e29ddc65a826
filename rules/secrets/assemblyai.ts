import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'assemblyai/api-key',
    title: 'AssemblyAI API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['assemblyai'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Create a new key at https://www.assemblyai.com/dashboard and delete this one.',
    docs: 'https://www.assemblyai.com/docs/',
  },
] satisfies Rule[];
