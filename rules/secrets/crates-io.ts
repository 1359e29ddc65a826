import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'crates-io/api-token',
    title: 'crates.io API token',
    shape: 'token',
    forms: [['cio', run('base62', 32)]],
    severity: 'critical',
    entropy: 3.5,
    advice: 'Revoke it at https://crates.io/settings/tokens.',
    docs: 'https://doc.rust-lang.org/cargo/reference/publishing.html',
  },
] satisfies Rule[];
