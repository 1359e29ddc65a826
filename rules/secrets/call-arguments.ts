import type { Rule } from '../../src/types.ts';

// Logins as arguments: nothing beside the value says that it is a password, only which function takes it.
const facts = { shape: 'pattern', severity: 'high', confidence: 'medium', accept: 'password', docs: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html' } as const;
const advice = 'Change the password of this account and read it from the environment or a secret store.';

export default [
  {
    ...facts,
    id: 'call-arguments/http-login',
    title: 'Login of an HTTP request',
    pattern: /(?:\b(?:HTTP(?:Basic|Digest|Proxy)Auth|(?:set)?basic_?auth|digest_?auth|NetworkCredential|UsernamePasswordCredentials|PasswordAuthentication|BasicAuthentication)\s?\(?\s?|\bauth(?:=| = |: )[([])(?:["'][^"'\r\n]{1,80}["']|[\w.$@[\]>-]{1,60}),\s{0,4}b?["'](?<secret>[^"'\r\n]{4,120})["']/i,
    literals: ['basicauth', 'basic_auth', 'digestauth', 'digest_auth', 'proxyauth', 'networkcredential', 'passwordcredentials', 'passwordauthentication', 'basicauthentication', 'auth=(', 'auth=[', 'auth = (', 'auth = [', 'auth: (', 'auth: ['],
    reach: [16, 340],
    advice,
  },
  {
    ...facts,
    id: 'call-arguments/mail-login',
    title: 'Login of a mail or file server',
    pattern: /\b\w{0,20}(?:smtp|imap|pop3?|mail|ftp|server)\w{0,20}\.login\(\s{0,8}(?:["'][^"'\r\n]{1,80}["']|[\w.$[\]]{1,60}),\s{0,8}["'](?<secret>[^"'\r\n]{4,120})["']/i,
    literals: ['.login('],
    reach: [48, 330],
    advice,
  },
  {
    ...facts,
    id: 'call-arguments/account-login',
    title: 'Login of an account by its e-mail address',
    confidence: 'low',
    accept: 'connection-password',
    pattern: /\b(?:conn|connection|client|session|api|jsforce|sf|salesforce)\w{0,20}\.login\(\s{0,8}["'][^"'\s@]{1,64}@[^"'\s]{3,80}["'],\s{0,8}["'](?<secret>[^"'\r\n]{4,120})["']/i,
    literals: ['.login('],
    reach: [48, 330],
    advice,
  },
  {
    ...facts,
    id: 'call-arguments/database-login',
    title: 'Login of a database or directory server',
    pattern: /(?:DriverManager\s{0,4}\.\s{0,4}getConnection|\bnew\s{1,4}(?:mysqli|PDO)|\b(?:mysqli?|odbc|sqlsrv|maxdb)_p?connect|\bDBI\s?(?:->|\.)\s?connect|\b(?:MySQLdb|pymysql|pymssql)\s?\.\s?connect|\b(?:ldap_bind|ftp_login|ssh2_auth_password|imap_open))\s{0,4}\(\s{0,8}(?:["'][^"'\r\n]{0,200}["']|[^"',()\r\n]{1,120}),\s{0,8}(?:["'][^"'\r\n]{1,120}["']|[^"',()\r\n]{1,60}),\s{0,8}["'](?<secret>[^"'\r\n]{4,120})["']/i,
    literals: ['getconnection', 'new mysqli', 'new pdo', '_connect', '_pconnect', 'dbi->connect', 'dbi.connect', 'mysqldb.connect', 'pymysql.connect', 'pymssql.connect', 'ldap_bind', 'ftp_login', 'ssh2_auth_password', 'imap_open'],
    reach: [24, 600],
    advice,
  },
  {
    ...facts,
    id: 'call-arguments/database-user',
    title: 'Login of a database, the user first',
    pattern: /(?:\boci_(?:p|new_)?connect\(\s{0,8}["'][^"'\r\n]{1,80}["'],|\b(?:cx_Oracle|oracledb)\s?\.\s?(?:connect|create_pool|SessionPool)\(\s{0,8}["'][^"'\r\n]{1,80}["'],|\bnew\sSequelize\(\s{0,8}["'][^"'\r\n]{1,80}["'],\s{0,8}["'][^"'\r\n]{1,80}["'],)\s{0,8}["'](?<secret>[^"'\r\n]{4,120})["']/,
    literals: ['oci_connect(', 'oci_pconnect(', 'oci_new_connect(', 'cx_Oracle.', 'oracledb.', 'new Sequelize('],
    reach: [4, 330],
    advice,
  },
  {
    ...facts,
    id: 'call-arguments/go-dsn',
    title: 'Go data source name with a password',
    pattern: /[\w.-]{1,64}:(?<secret>[^\s"'`:@/\\]{4,120})@(?:tcp|unix|cloudsql(?:-mysql)?)\(/,
    literals: ['@tcp(', '@unix(', '@cloudsql'],
    reach: [200, 24],
    advice,
  },
  {
    ...facts,
    id: 'call-arguments/signing-key',
    title: 'Key of a signature or cookie written into code',
    pattern: /(?:\b(?:jwt|jsonwebtoken|JWT)\s?\.\s?(?:sign|verify|encode|decode)\(\s{0,4}[^"'`,()\r\n]{1,60},|\bcreateHmac\(\s?["'][\w-]{3,12}["'],|\bhash_hmac\(\s?["'][\w-]{3,12}["'],\s?[^"',\r\n]{1,60},|\bhmac\.New\([^,()\r\n]{1,30},|\bhmac\.new\(|\b(?:NewCookieStore|NewFilesystemStore|cookieParser|Fernet)\()\s{0,4}(?:\[\]byte\()?b?["'`](?<secret>[^\s"'`$<>{}]{16,200})["'`]/,
    literals: ['.sign(', '.verify(', '.encode(', '.decode(', 'createHmac(', 'hash_hmac(', 'hmac.New(', 'hmac.new(', 'NewCookieStore(', 'NewFilesystemStore(', 'cookieParser(', 'Fernet('],
    reach: [20, 340],
    entropy: 3,
    advice: 'Make a new key, read it from the environment or a secret store, and let what was signed with the old one run out.',
  },
  {
    ...facts,
    id: 'call-arguments/cipher-key',
    title: 'Key of a cipher written into code',
    pattern: /(?:\bopenssl_(?:en|de)crypt\([^,\r\n]{1,120},\s?["'][\w-]{3,20}["'],|\bcreate(?:De)?[Cc]ipher(?:iv)?\(\s?["'][\w-]{3,20}["'],|\bAES\.new\()\s{0,4}(?:Buffer\.from\()?b?["'`](?<secret>[^\s"'`$<>{}]{16,200})["'`]/,
    literals: ['openssl_encrypt(', 'openssl_decrypt(', 'createCipher', 'createDecipher', 'AES.new('],
    reach: [4, 420],
    entropy: 3,
    advice: 'Encrypt again with a new key, and read it from the environment or a secret store.',
  },
] satisfies Rule[];
