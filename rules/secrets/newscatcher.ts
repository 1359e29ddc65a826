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
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the NewsCatcher account: until then others use up your quota, or run up your bill.',
    docs: 'https://newscatcherapi.com',
  },
] satisfies Rule[];
