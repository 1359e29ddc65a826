/**
 * Passwords that products ship with and that lists of the most used ones have had at their top for years, lower case, with blanks between them. Under a name that can only
 * mean a password they are reported with low confidence: known to everybody, but a door all the same.
 */
export const defaults =
  'postgres guest minioadmin minio123 rabbitmq admin123 admin1234 admin@123 administrator root123 root1234 rootroot toor mysql mongo redis elastic oracle tiger tomcat s3cret grafana jenkins sonar nexus'
  + ' wildfly jboss glassfish weblogic1 raspberry vagrant cisco zabbix alpine ubnt welcome1 welcome123 letmein letmein123 p@ssw0rd p@ssword passw0rd pa$$word pa$$w0rd password1 password123 qwerty qwerty123'
  + ' qwertyuiop 123456 1234567 12345678 123456789 1234567890 123123 111111 000000 654321 666666 888888 112233 abc123 a123456 iloveyou monkey dragon sunshine princess football baseball shadow superman'
  + ' batman trustno1 hunter2 1q2w3e4r 1q2w3e 1qaz2wsx zaq12wsx asdf1234 asdfghjkl qazwsx'
  + ' pa$$word1 pa$$word123 pa$$w0rd1 p@ssw0rd1 p@ssw0rd123 p@ssw0rd! p@ssword1 p@ssword123 passw0rd1 passw0rd123 passw0rd! password1! password123! password@123 pass@123 pass@word1 root@123'
  + ' admin@1234 admin123! admin!123 postgres123 mysql123 redis123 oracle123 guest123 qwe123 qaz123 welcome@123 system123';
