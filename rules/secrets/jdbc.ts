import type { Rule } from '../../src/types.ts';

const advice = 'Change the password of this account and read it from the environment or a secret store.';

export default [
  {
    id: 'jdbc/connection-url',
    title: 'JDBC URL with a password',
    shape: 'pattern',
    pattern: /jdbc:[a-z0-9:]{3,40}:[^\s"\'<>]{3,300}[?&;](?:password|pwd|Password|PWD|PASSWORD)=(?<secret>[^\s"\'&;<>]{3,120})/,
    literals: ['jdbc:'],
    reach: [8, 520],
    severity: 'critical',
    accept: 'url-password',
    advice,
    docs: 'https://docs.oracle.com/javase/tutorial/jdbc/basics/connecting.html',
  },
  {
    id: 'jdbc/oracle-thin',
    title: 'JDBC URL of an Oracle database with a password',
    shape: 'pattern',
    pattern: /jdbc:oracle:(?:thin|oci):[^\s"\'/@]{1,60}\/(?<secret>[^\s"\'/@]{3,80})@/,
    literals: ['jdbc:oracle:'],
    severity: 'critical',
    accept: 'url-password',
    advice,
    docs: 'https://docs.oracle.com/en/database/oracle/oracle-database/19/jjdbc/',
  },
] satisfies Rule[];
