import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'lichess/personal-access-token',
    title: 'Lichess personal access token',
    shape: 'token',
    forms: [['lip_', run('word', 16, 60)]],
    severity: 'high',
    entropy: 3,
    advice: 'Revoke the token in the settings of Lichess, create a new one and keep it out of the repository.',
    docs: 'https://lichess.org/api',
  },
] satisfies Rule[];
