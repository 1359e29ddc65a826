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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of AssemblyAI, create a new one and keep it out of the repository.',
    docs: 'https://www.assemblyai.com/docs/',
  },
] satisfies Rule[];
