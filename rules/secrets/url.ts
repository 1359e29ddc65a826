import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'url/password',
    title: 'URL with a user name and password',
    shape: 'pattern',
    pattern: /:\/\/(?<secret>[^\s:@/"\'`<>\\\x00-\x08\x0e-\x1f]{1,80}:[^\s@/"\'`<>\\\x00-\x08\x0e-\x1f]{4,200})@[^\s"\'`<>@]{1,200}/,
    // Any scheme: what a database, a broker or a camera is called by is known to nobody in full.
    literals: ['://'],
    reach: [0, 500],
    severity: 'high',
    accept: 'url-password',
    advice: 'Change the password or token, and read it from the environment or a secret store: URLs end up in logs.',
    docs: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
  },
] satisfies Rule[];
