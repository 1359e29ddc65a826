import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'ollama/api-key',
    title: 'Ollama API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z_.-', 57)],
    words: ['ollama'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Ollama, create a new one and keep it out of the repository.',
    docs: 'https://ollama.com/',
  },
] satisfies Rule[];
