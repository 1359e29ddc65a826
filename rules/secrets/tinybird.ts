import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'tinybird/token',
    title: 'Tinybird token',
    shape: 'token',
    forms: [['p.eyJ', run('base64url', 20, 400), '.', run('base64url', 27, 60)]],
    severity: 'high',
    advice: 'Refresh the token under Tokens of the workspace.',
    docs: 'https://www.tinybird.co/docs/forward/administration/tokens',
  },
] satisfies Rule[];
