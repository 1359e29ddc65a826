import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'z-ai/api-key',
    title: 'Z.ai API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z.', 49)],
    words: ['zai', 'z_ai', 'z.ai', 'glm'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Z.ai, create a new one and keep it out of the repository.',
    docs: 'https://docs.z.ai/',
  },
] satisfies Rule[];
