import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'zenhub/api-key',
    title: 'ZenHub personal API key',
    shape: 'token',
    forms: [['zh_', run('hex-lower', 64)]],
    severity: 'high',
    entropy: 3,
    partial: true,
    advice: 'Delete the key at https://app.zenhub.com/settings/tokens.',
    docs: 'https://developers.zenhub.com/',
  },
] satisfies Rule[];
