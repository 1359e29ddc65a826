import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'rubygems/api-key',
    title: 'RubyGems API key',
    shape: 'token',
    forms: [['rubygems_', run('base36-lower', 42, 52)]],
    lengths: [57],
    severity: 'critical',
    advice: 'Revoke it with gem signout or at https://rubygems.org/profile/api_keys.',
    docs: 'https://guides.rubygems.org/api-key-scopes/',
  },
] satisfies Rule[];
