import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'packagist/access-token',
    title: 'Private Packagist authentication token',
    shape: 'token',
    forms: [['packagist_', ['ort', 'out', 'uut', 'cut'], '_', run('hex-lower', 68)]],
    severity: 'high',
    advice: 'Regenerate the token in the settings of the organization, or in the profile of its user, and keep auth.json out of the repository.',
    docs: 'https://packagist.com/docs/composer-authentication',
  },
] satisfies Rule[];
