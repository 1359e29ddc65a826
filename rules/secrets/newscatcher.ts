import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'newscatcher/api-key',
    title: 'NewsCatcher API key',
    shape: 'context',
    bodies: [run('word', 43)],
    words: ['newscatcher'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of NewsCatcher, create a new one and keep it out of the repository.',
    docs: 'https://newscatcherapi.com',
  },
] satisfies Rule[];
