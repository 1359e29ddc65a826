import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'database-url/connection-string',
    title: 'Database URL with a password',
    shape: 'pattern',
    pattern: /(?:(?:clickhouse|cassandra|couchbases?|neo4j(?:\+s(?:sc)?)?|bolt(?:\+s(?:sc)?)?|oracle(?:\+[a-z_]{2,12})?|snowflake|trino|presto|hive|nats|mqtts?|kafka|elasticsearch|influxdb|libsql|turso|db2|firebird|vertica|teradata|memcached?|stomp|wss?|ssh|vnc|rdp|smb|socks5h?|ss|vmess|trojan)):\/\/(?<secret>[^\s:@/"\'`<>]{0,80}:[^\s@/"\'`<>]{1,200}(?:\/[^\s@/"\'`<>]{1,60}){0,2})@[^\s"\'`<>@]{1,200}/,
    literals: [
      'clickhouse://', 'cassandra://', 'couchbase://', 'couchbases://', 'neo4j://', 'neo4j+', 'bolt://', 'bolt+', 'oracle://', 'oracle+', 'snowflake://', 'trino://', 'presto://', 'hive://', 'nats://',
      'mqtt://', 'mqtts://', 'kafka://', 'elasticsearch://', 'influxdb://', 'libsql://', 'turso://', 'db2://', 'firebird://', 'vertica://', 'teradata://',
      'memcache://', 'memcached://', 'stomp://', 'ws://', 'wss://', 'ssh://', 'vnc://', 'rdp://', 'smb://', 'socks5://', 'socks5h://', 'ss://', 'trojan://',
    ],
    reach: [8, 560],
    severity: 'critical',
    accept: 'url-password',
    advice: 'Change the password of this account and read the connection string from the environment or a secret store.',
    docs: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
  },
] satisfies Rule[];
