import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'rabbitmq/connection-string',
    title: 'AMQP URL with a password',
    shape: 'pattern',
    pattern: /(?:amqps?):\/\/(?<secret>[^\s:@/"\'`<>]{0,80}:[^\s@/"\'`<>]{1,200}(?:\/[^\s@/"\'`<>]{1,60}){0,2})@[^\s"\'`<>@]{1,200}/,
    literals: ['amqp://', 'amqps://'],
    reach: [8, 560],
    severity: 'critical',
    accept: 'url-password',
    advice: 'Change the password of this account and read the connection string from the environment or a secret store.',
    docs: 'https://www.rabbitmq.com/docs/uri-spec',
  },
] satisfies Rule[];
