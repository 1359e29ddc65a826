import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'kaggle/api-token',
    title: 'Kaggle API token',
    shape: 'token',
    forms: [['KGAT_', run('hex-lower', 32)]],
    severity: 'high',
    advice: 'Delete the token at https://www.kaggle.com/settings under API.',
    docs: 'https://www.kaggle.com/docs/api',
  },
  {
    id: 'kaggle/legacy-key',
    title: 'Kaggle API key, older form',
    shape: 'context',
    bodies: [run('hex-lower', 32)],
    words: ['kaggle', 'kaggle_key', 'kagglekey'],
    severity: 'high',
    accept: 'random',
    advice: 'Expire the key at https://www.kaggle.com/settings under API, legacy credentials.',
    docs: 'https://www.kaggle.com/docs/api',
  },
] satisfies Rule[];
