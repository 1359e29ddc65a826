import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'url/password',
    title: 'URL with a user name and password',
    shape: 'pattern',
    pattern: /https?:\/\/(?<secret>[^\s:@/"\'`<>\\]{1,80}:[^\s@/"\'`<>\\]{4,200})@[^\s"\'`<>@]{1,200}/,
    literals: ['http://', 'https://'],
    reach: [8, 500],
    severity: 'high',
    accept: 'url-password',
    advice: 'Change the password or token and send it in a header, not in the URL.',
    docs: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
  },
] satisfies Rule[];
