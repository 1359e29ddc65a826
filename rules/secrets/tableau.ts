import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'tableau/personal-access-token',
    title: 'Tableau personal access token',
    shape: 'token',
    forms: [[run('base64', 22), '==:', run('base62', 32)]],
    words: ['tableau', 'online.tableau.com'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the token in the settings of Tableau, create a new one and keep it out of the repository.',
    docs: 'https://github.com/tightlip/tightlip/blob/main/docs/rules.md',
  },
] satisfies Rule[];
