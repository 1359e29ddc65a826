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
  {
    id: 'crates-io/trusted-publishing-token',
    title: 'crates.io token of trusted publishing',
    shape: 'token',
    forms: [['cio_tp_', run('base62', 32)]],
    severity: 'medium',
    check: 'crates-io-xor',
    advice: 'It ends after half an hour; find out how it got out of the pipeline that asked for it.',
    docs: 'https://crates.io/docs/trusted-publishing',
  },
] satisfies Rule[];
