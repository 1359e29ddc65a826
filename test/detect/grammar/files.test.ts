import { keys, rules as fileRules } from 'rules:grammars';
import { describe, expect, it } from 'vitest';
import { createGrammars } from '../../../src/detect/grammar/grammar.ts';
import { growth } from '../../helpers/growth.ts';

const grammars = createGrammars(keys, fileRules);

const found = (path: string, text: string): string[] => {
  const bytes = Buffer.from(text);
  return grammars.matches(bytes, path).map(({ start, end }) => bytes.subarray(start, end).toString());
};

const bytes64 = Array.from({ length: 64 }, (_, at) => (at * 37 + 11) % 256).join(',');

/** Name of a file, its line, what must be found on it. Made up: no value was ever used anywhere. */
const leaks: readonly (readonly [path: string, line: string, secret: string])[] = [
  ['.git-credentials', 'https://ann:h7Kq2mWz@git.example.org', 'h7Kq2mWz'],
  ['.netrc', 'machine ftp.example.org login ann password blueheron', 'blueheron'],
  ['.netrc', 'machine a\n  login ann\n  password blueheron\n', 'blueheron'],
  ['home/.pgpass', 'db.example.org:5432:shop:ann:blueheron', 'blueheron'],
  ['.my.cnf', '[client]\nuser=ann\npassword=blueheron', 'blueheron'],
  ['.npmrc', '//registry.example.org/:_password=Ymx1ZWhlcm9u', 'Ymx1ZWhlcm9u'],
  ['.yarnrc.yml', 'npmAuthToken: "9f2d7c1e-aaaa"', '9f2d7c1e-aaaa'],
  ['.pypirc', '[pypi]\nusername = ann\npassword = blueheron', 'blueheron'],
  ['.docker/config.json', '{"auths":{"r":{"auth":"YW5uOmJsdWVoZXJvbg=="}}}', 'YW5uOmJsdWVoZXJvbg=='],
  ['.kube/config', '    token: abcdefgh12345', 'abcdefgh12345'],
  ['.aws/credentials', 'aws_secret_access_key = Qw3rtyQw3rtyQw3rty', 'Qw3rtyQw3rtyQw3rty'],
  ['.s3cfg', 'secret_key = Qw3rtyQw3rty', 'Qw3rtyQw3rty'],
  ['rclone.conf', 'pass = x9kq2LmWzhT', 'x9kq2LmWzhT'],
  ['.msmtprc', 'password blueheron', 'blueheron'],
  ['.muttrc', 'set imap_pass = "blueheron"', 'blueheron'],
  ['sasl_passwd', '[smtp.example.org]:587 ann@example.org:blueheron', 'blueheron'],
  ['.htpasswd', 'ann:$apr1$r31.....$HqJZimcKQFAMYayBlzkrA/', '$apr1$r31.....$HqJZimcKQFAMYayBlzkrA/'],
  ['.htpasswd', 'ann:rqXexS6ZhobKA', 'rqXexS6ZhobKA'],
  ['etc/shadow', 'root:$6$aaaaaaaa$bbbbbbbbbbbbbbbbbbbbbbbb:18000:0:99999:7:::', '$6$aaaaaaaa$bbbbbbbbbbbbbbbbbbbbbbbb'],
  ['chap-secrets', 'ann * blueheron *', 'blueheron'],
  ['ipsec.secrets', '10.0.0.1 vpn.example.org : PSK "h7Kq2mWz9"', 'h7Kq2mWz9'],
  ['deploy-keypair.json', `[${bytes64}]`, bytes64],
  ['jmxremote.password', 'monitorRole h7Kq2mWz9', 'h7Kq2mWz9'],
  ['web.config', '<machineKey validationKey="AutoGenerate,IsolateApps" decryptionKey="0f8e2d4c6b1a39577593b1a6c4d2e8f0aa17c39e,IsolateApps" />', '0f8e2d4c6b1a39577593b1a6c4d2e8f0aa17c39e'],
  ['ks.cfg', 'rootpw --plaintext h7Kq2mWz9', 'h7Kq2mWz9'],
  ['wpa_supplicant.conf', '  psk="blue heron 7"', 'blue heron 7'],
  ['unattend.xml', '<AdministratorPassword><Value>QgBsAHUAZQA=</Value>', 'QgBsAHUAZQA='],
  ['Groups.xml', '<Properties cpassword="j1Uyj3Vx8TY9LtLZil2uAuZkFQA" />', 'j1Uyj3Vx8TY9LtLZil2uAuZkFQA'],
  ['running-config', 'enable secret 5 $1$mERr$hx5rVt7rPNoS4wqbXKX7m0', '$1$mERr$hx5rVt7rPNoS4wqbXKX7m0'],
  ['running-config', 'username ann password 7 0822455D0A16', '0822455D0A16'],
  ['redis.conf', 'requirepass blueheron', 'blueheron'],
  ['grafana.ini', 'admin_password = blueheron', 'blueheron'],
  ['smb.credentials/.smbcredentials', 'password=blueheron', 'blueheron'],
  ['.bash_history', 'mysql -u root -pblueheron shop', 'blueheron'],
  ['.bash_history', 'sshpass -p blueheron ssh ann@host', 'blueheron'],
  ['.bash_history', 'curl -u ann:blueheron https://example.org', 'blueheron'],
  ['wp-config.php', "define( 'DB_PASSWORD', 'blueheron' );", 'blueheron'],
  ['wp-config.php', "define('AUTH_KEY', 'a\"b c|d{e}f9+Zk');", 'a"b c|d{e}f9+Zk'],
  ['LocalSettings.php', '$wgDBpassword = "blueheron";', 'blueheron'],
  ['configuration.php', "public $password = 'blueheron';", 'blueheron'],
  ['sftp-config.json', '  "password": "blueheron",', 'blueheron'],
  ['sitemanager.xml', '<Pass encoding="base64">Ymx1ZWhlcm9u</Pass>', 'Ymx1ZWhlcm9u'],
  ['WS_FTP.ini', 'PWD=V6A1D2B3C4', 'V6A1D2B3C4'],
  ['.idea/WebServers.xml', '<fileTransfer host="h" password="dfd9dfc7dfcd" username="ann">', 'dfd9dfc7dfcd'],
  ['robomongo.json', '"userPassword" : "blueheron"', 'blueheron'],
  ['config/master.key', '0123456789abcdef0123456789abcdef\n', '0123456789abcdef0123456789abcdef'],
  ['config/database.yml', '  password: blueheron', 'blueheron'],
  ['application.properties', 'spring.datasource.password=blueheron', 'blueheron'],
  ['tomcat-users.xml', '<user username="ann" password="blueheron" roles="x"/>', 'blueheron'],
  ['Web.config', 'connectionString="Server=s;User Id=ann;Password=blueheron;"', 'blueheron'],
  ['.env', 'DB_PASSWORD=blueheron', 'blueheron'],
  ['.env.production', 'APP_KEY="base64:aaaa bbbb"', 'base64:aaaa bbbb'],
  ['dump.sql', "CREATE USER ann IDENTIFIED BY 'blueheron';", 'blueheron'],
  ['dump.sql', "INSERT INTO users VALUES (1,'ann','$2y$10$aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');", '$2y$10$aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'],
  ['terraform.tfvars', 'db_password = "blueheron"', 'blueheron'],
  ['dump.sql', "INSERT INTO users (id, name, password) VALUES (1, 'ann', 'blueheron');", 'blueheron'],
  ['dump.sql', "INSERT INTO `users` (`api_key`, `note`)\nVALUES ('k1','it''s (a) note, yes'),\n('h7Kq2mWz', 'x');", 'h7Kq2mWz'],
  ['docker-compose.yml', '      MYSQL_ROOT_PASSWORD: blueheron', 'blueheron'],
  ['.vault_pass.txt', 'blueheron\n', 'blueheron'],
  ['.git-credentials', 'https://ann@example.org:h7K!@2mWz@git.example.org', 'h7K!@2mWz'],
  ['.pgpass', 'localhost:5432:shop:ann:password', 'password'],
  ['.esmtprc', 'hostname mail.example.org:587\nusername "ann"\npassword "secret"', 'secret'],
  ['.env', 'dbHost=db\ndbPass=AaAaQ7zx', 'AaAaQ7zx'],
  ['config', 'IRC_NICK=ann\nIRC_PASS=irc_pass\n', 'irc_pass'],
  ['irc.conf', 'nickserv_password = "heron"\n', 'heron'],
  ['robomongo.json', '"sshUserPassword" : "blueheron"', 'blueheron'],
  ['logins.json', `"encryptedUsername":"M${'Ab3'.repeat(20)}"`, `M${'Ab3'.repeat(20)}`],
  ['config/secrets.yml', `  secret_key_base: ${'0123456789abcdef'.repeat(8)}`, '0123456789abcdef'.repeat(8)],
  ['.bashrc', 'export MAIL_PASSWORD="Blue!heron7"', 'Blue!heron7'],
  ['wp-config.php', "define('AUTH_KEY',         'aB3xY(>M%0Vl 2(#o0|2$cB');", 'aB3xY(>M%0Vl 2(#o0|2$cB'],
  ['client.ovpn', 'client\n<auth-user-pass>\nann\nblueheron\n</auth-user-pass>\n', 'blueheron'],
  ['openvpn/auth.txt', 'ann\nblueheron\n', 'blueheron'],
  ['etc/vsftpd/virtual_users.txt', 'ann\nblueheron\nbob\nh7Kq2mWz\n', 'h7Kq2mWz'],
  ['conf/passwd', '[users]\n# harry = x\nann = blueheron', 'blueheron'],
  ['.subversion/auth/svn.simple/0a1b', 'K 8\npassword\nV 9\nblueheron\nEND\n', 'blueheron'],
  ['.cvspass', '/1 :pserver:ann@cvs.example.org:2401/cvs Ay=0=h<ZV7', 'Ay=0=h<ZV7'],
  ['jetty-realm.properties', 'ann: blueheron,user,admin', 'blueheron'],
  ['jetty-realm.properties', 'ann: OBF:1xmk1w261u9r1w1c1xmq', 'OBF:1xmk1w261u9r1w1c1xmq'],
  ['shiro.ini', '[users]\nann = blueheron, admin', 'blueheron'],
  ['kafka_server_jaas.conf', '  user_ann="blueheron";', 'blueheron'],
  ['etc/davfs2/secrets', 'https://dav.example.org ann "blueheron"', 'blueheron'],
  ['userlist.txt', '"ann" "blueheron"', 'blueheron'],
  ['etc/pam_radius_auth.conf', '10.0.0.1:1812 blueheron 3', 'blueheron'],
  ['dovecot/users', 'ann:{PLAIN}blueheron:1000:1000::/home/ann', 'blueheron'],
  ['mosquitto/passwd', 'ann:$6$aaaaaaaaaaaaaaaa$bbbbbbbbbbbbbbbbbbbb==', '$6$aaaaaaaaaaaaaaaa$bbbbbbbbbbbbbbbbbbbb=='],
  ['cloud-init.yaml', '#cloud-config\nchpasswd:\n  list: |\n    ann:blueheron\n', 'blueheron'],
  ['user-data', '#cloud-config\nusers:\n  - name: ann\n    passwd: $6$aaaaaaaa$bbbbbbbbbbbbbbbb\n', '$6$aaaaaaaa$bbbbbbbbbbbbbbbb'],
  ['users.ldif', 'userPassword:: Ymx1ZWhlcm9u', 'Ymx1ZWhlcm9u'],
  ['users.ldif', 'userPassword: {SSHA}AbCdEfGhIjKlMnOpQrSt', '{SSHA}AbCdEfGhIjKlMnOpQrSt'],
  ['haproxy.cfg', '  stats auth ann:blueheron', 'blueheron'],
  ['haproxy.cfg', '  user ann insecure-password blueheron', 'blueheron'],
  ['squid.conf', 'cache_peer p parent 3128 0 login=ann:blueheron', 'blueheron'],
  ['keepalived.conf', '    auth_pass blueheron', 'blueheron'],
  ['snmpd.conf', 'createUser ann SHA "blueheron" AES "redheron9"', 'redheron9'],
  ['snmptrapd.conf', 'authCommunity log blueheron', 'blueheron'],
  ['upsmon.conf', 'MONITOR ups@localhost 1 ann blueheron master', 'blueheron'],
  ['monitrc', '  allow ann:blueheron', 'blueheron'],
  ['proftpd/sql.conf', 'SQLConnectInfo ftp@localhost ftp blueheron', 'blueheron'],
  ['pure-ftpd/db/mysql.conf', 'MYSQLPassword blueheron', 'blueheron'],
  ['users.acl', 'user ann on >blueheron ~* +@all', 'blueheron'],
  ['turnserver.conf', 'user=ann:blueheron', 'blueheron'],
  ['mpd.conf', 'password "blueheron@read,add,control"', 'blueheron'],
  ['sip.conf', 'register => 4001:blueheron@sip.example.org/4001', 'blueheron'],
  ['voicemail.conf', '4001 => 73914,Ann Lee,ann@example.org', '73914'],
  ['ejabberd.cfg', '{odbc_server, {pgsql, "localhost", "jabber", "ann", "blueheron"}}.', 'blueheron'],
  ['.hex/hex.config', '{key,<<"0123456789abcdef0123456789abcdef">>}.', '0123456789abcdef0123456789abcdef'],
  ['.erlang.cookie', 'ABCDEFGHIJKLMNOPQRST', 'ABCDEFGHIJKLMNOPQRST'],
  ['consul.json', '{"encrypt": "AAECAwQFBgcICQoLDA0ODw=="}', 'AAECAwQFBgcICQoLDA0ODw=='],
  ['grub.d/40_custom', 'password root blueheron', 'blueheron'],
  ['keepass.xml', '<Key>Password</Key><Value ProtectInMemory="True">blueheron</Value>', 'blueheron'],
  ['shop.postman_environment.json', '{"key":"access_token","value":"h7Kq2mWz9","enabled":true}', 'h7Kq2mWz9'],
  ['plan.jmx', '<stringProp name="HTTPSampler.proxyPass">blueheron</stringProp>', 'blueheron'],
  ['plan.jmx', '<stringProp name="Argument.name">password</stringProp>\n  <stringProp name="Argument.value">blueheron</stringProp>', 'blueheron'],
  ['securecrt.ini', 'S:"Password V2"=02:0123456789abcdef0123456789abcdef', '02:0123456789abcdef0123456789abcdef'],
  ['.curlrc', 'user = "ann:blueheron"', 'blueheron'],
  ['.lftprc', 'open -u ann,blueheron ftp.example.org', 'blueheron'],
  ['.weechat/sec.conf', '[data]\nlibera = "blueheron"', 'blueheron'],
  ['master.cfg', "c['workers'] = [worker.Worker('w1', 'blueheron')]", 'blueheron'],
  ['.cdsapirc', 'key: 12345:12345678-1234-1234-1234-123456789abc', '12345678-1234-1234-1234-123456789abc'],
  ['terraform.tfstate', '{"type": "random_password", "instances": [{"attributes": {"length": 9, "result": "blueheron"}}]}', 'blueheron'],
  ['hive-site.xml', '<name>javax.jdo.option.ConnectionPassword</name>\n<value>blueheron</value>', 'blueheron'],
  ['web.xml', '<param-name>db.password</param-name>\n<param-value>blueheron</param-value>', 'blueheron'],
  ['params.json', '[{"ParameterKey": "DBPassword", "ParameterValue": "blueheron"}]', 'blueheron'],
  ['hashcat.potfile', '0123456789abcdef0123456789abcdef:blueheron', 'blueheron'],
  ['configuration.nix', '  networks.office.psk = "blueheron";', 'blueheron'],
  ['configuration.nix', '  users.users.ann.hashedPassword = "$6$aaaaaaaa$bbbbbbbbbbbbbbbb";', '$6$aaaaaaaa$bbbbbbbbbbbbbbbb'],
  ['etc/config/wireless', "\toption key 'blueheron'", 'blueheron'],
  ['config.boot', '  encrypted-password "$6$aaaaaaaa$bbbbbbbbbbbbbbbb"', '$6$aaaaaaaa$bbbbbbbbbbbbbbbb'],
  ['frr.conf', ' neighbor 10.0.0.1 password blueheron', 'blueheron'],
  ['sftp_users.conf', 'ann:blueheron:1001:100:upload\nbob:h7Kq2mWz:1002', 'h7Kq2mWz'],
  ['proxychains.conf', 'socks5 10.0.0.1 1080 ann blueheron', 'blueheron'],
  ['Caddyfile', 'forward_proxy { basic_auth ann blueheron }', 'blueheron'],
  ['mail/access', 'AuthInfo:relay "U:ann" "P:blueheron"', 'blueheron'],
  ['etc/network/interfaces', '  wpa-psk blueheron', 'blueheron'],
  ['.authinfo', 'machine smtp.example.org login ann port 587 password blueheron', 'blueheron'],
  ['authinfo', 'AuthInfo:smtp.example.org "U:ann" "P:blueheron"', 'blueheron'],
  ['auth.conf.d/shop.conf', 'machine apt.example.org login ann password blueheron', 'blueheron'],
  ['.condarc', 'channels:\n  - https://conda.example.org/t/h7Kq2mWz9/main', 'h7Kq2mWz9'],
  ['fortigate.conf', '    set psksecret blueheron', 'blueheron'],
  ['startup-config', 'radius-server host 10.0.0.1 key blueheron', 'blueheron'],
  ['env.php', "'crypt' => [\n  'key' => '0123456789abcdef0123456789abcdef'", '0123456789abcdef0123456789abcdef'],
  ['core.php', "Configure::write('Security.salt', 'h7Kq2mWz9');", 'h7Kq2mWz9'],
  ['gitlab-secrets.json', `{"gitlab_rails":{"db_key_base":"${'0123456789abcdef'.repeat(8)}","x":1}}`, '0123456789abcdef'.repeat(8)],
];

describe('a leaked configuration file', () => {
  it.each(leaks)('%s: %s', (path, line, secret) => {
    expect(found(path, line)).toContain(secret);
  });
});

const clean: readonly (readonly [path: string, line: string])[] = [
  ['.env', 'DB_PASSWORD='],
  ['.env', 'DB_PASSWORD=${DB_PASSWORD}'],
  ['.env.example', 'DB_PASSWORD=changeme'],
  ['.env', 'API_KEY=your-api-key-here'],
  ['.env', 'TOKEN_EXPIRY=true'],
  ['.env.sample', 'API_KEY=key-goes-here'],
  ['.env.sample', 'API_KEY=sk-or-v1-...'],
  ['Dockerfile', 'RUN adduser --uid 1000 --disabled-password --gecos "" app'],
  ['Dockerfile', 'RUN echo "app ALL=(ALL) NOPASSWD:ALL" > /etc/sudoers.d/app'],
  ['.npmrc', '//registry.npmjs.org/:_authToken=${NPM_TOKEN}'],
  ['.npmrc', 'save-exact=true'],
  ['etc/shadow', 'daemon:*:18000:0:99999:7:::'],
  ['etc/passwd', 'root:x:0:0:root:/root:/bin/bash'],
  ['config/database.yml', "  password: <%= ENV['DB_PASSWORD'] %>"],
  ['application.properties', 'spring.datasource.password=${DB_PASS}'],
  ['docker-compose.yml', '      MYSQL_ROOT_PASSWORD: ${ROOT_PASSWORD}'],
  ['wp-config.php', "define( 'AUTH_KEY', 'put your unique phrase here' );"],
  ['settings.py', 'password = os.environ["PASSWORD"]'],
  ['settings.py', '    password=config.password,'],
  ['schema.sql', 'password VARCHAR(255) NOT NULL'],
  ['schema.sql', "INSERT INTO users (id, name, note) VALUES (1, 'ann', 'blueheron');"],
  ['schema.sql', "INSERT INTO users (password, name) VALUES (NULL, 'ann'), ('changeme', 'bob');"],
  ['main.js', 'const password = "blueheron";'],
  ['config.json', '{"auth": "none", "authority": "example"}'],
  ['terraform.tfvars', 'db_password = var.password'],
  ['running-config', 'snmp-server community public RO'],
  ['.esmtprc', 'hostname mail.example.org:587'],
  ['.pgpass', 'localhost:5432:shop:ann:your-password'],
  ['.netrc', 'machine a login ann password ${PASSWORD}'],
  ['wp-config.php', "define('DB_PASSWORD', getenv('DB_PASSWORD'));"],
  ['config.php', '$db_password = read_secret("db");'],
  ['shiro.ini', '[main]\nauthc.loginUrl = /login.jsp\nmgr.maxAge = 1209600\n[roles]\ngoodguy = winnebago:drive:eagle5\n[urls]\n/account/** = authc, roles'],
  ['auth.conf.d/a.conf.j2', "{{ 'machine {} login {} password {}'.format(a, b, c) }}"],
  ['pjsip.conf', ';password = ASTRONGPASSWORD'],
  ['haproxy.cfg', '  stats auth admin:admin'],
  ['web.xml', '<param-name>db.password</param-name><param-value>${db.password}</param-value>'],
  ['params.json', '[{"ParameterKey": "DBPassword", "ParameterValue": "{{resolve:ssm:a}}"}]'],
  ['snmptrapd.conf', 'authCommunity log public'],
  ['openvpn/readme.txt', 'A file of\nmany words and\nthree lines\n'],
  ['users.acl', 'user default off nopass ~* -@all'],
  ['consul.json', '{"encrypt": "${gossip_key}", "default": "allow"}'],
  ['shop.postman_environment.json', '{"key":"access_token","value":"{{token}}"}'],
  ['plan.jmx', '<stringProp name="HTTPSampler.proxyPass">${__P(pass)}</stringProp>'],
  ['wlan.xml', '<protected>true</protected><keyMaterial>01000000D08C9DDF0115D1118C7A00C04FC297EB</keyMaterial>'],
  ['cloud-init.yaml', '#cloud-config\nruncmd:\n  - echo http://example.org\n  - time: 10:30\n'],
  ['users.ldif', 'userPassword: changeme'],
];

describe('a file without a secret', () => {
  it.each(clean)('%s: %s', (path, line) => {
    expect(found(path, line)).toEqual([]);
  });
});

describe('every grammar', () => {
  const rules = fileRules();
  it('has a bounded, global pattern with a secret group', () => {
    for (const { id, pattern } of rules) {
      expect(pattern.flags, id).toContain('g');
      expect(pattern.source, id).toContain('(?<secret>');
      expect(pattern.source.replaceAll(/\[(?:[^\]\\]|\\.)*\]|\\./g, 'x'), id).not.toMatch(/[*+](?!\})/);
    }
  });

  it.each(['password = "', 'a:', '"password":"', 'A_', ' ', "('a", 'INSERT INTO t (password) VALUES (', 'x'])('is linear on many of %j', async (piece) => {
    const paths = rules.map(({ files }) => (files[0] ?? '').replaceAll('*', 'x'));
    const before = piece === "('a" ? 'INSERT INTO t (password) VALUES ' : '';
    const matched = (size: number): void => {
      const bytes = Buffer.from(before + piece.repeat(size / piece.length));
      for (const path of paths) grammars.matches(bytes, path);
    };
    expect(await growth(matched, 100_000)).toBeLessThan(10);
  });
});

it('names are told the same before and after the rules are read, which many names are worth', () => {
  const paths = ['src/a.ts', '.netrc', 'home/.pgpass', 'docs/b.md', 'x/.env'];
  let reads = 0;
  const some = createGrammars(keys, () => (reads++, fileRules()));
  expect(some.wants('src/none.ts')).toBe(false);
  expect(reads).toBe(0);
  for (let i = 0; i < 130; i++) some.wants(`src/${i}.ts`);
  expect(reads).toBe(1);
  const others = createGrammars(keys, () => (reads++, fileRules()));
  others.expect(1000);
  for (const one of [some, others]) expect(paths.map((path) => one.wants(path))).toEqual(paths.map((path) => createGrammars(keys, fileRules).wants(path)));
  expect(reads).toBe(2);
});

it('what stands for a variable that is not set is read up to its brace', () => {
  const line = 'DB_PASSWORD: ${HERON_PASSWORD:-h7Kq2mWz}\n';
  expect(found('docker-compose.yml', line)).toEqual(['h7Kq2mWz']);
  expect(found('docker-compose.yml', 'DB_PASSWORD: ${DB_PASSWORD:?set DB_PASSWORD}\n')).toEqual([]);
  expect(found('docker-compose.yml', 'DB_PASSWORD: h7Kq}2mWz\n')).toEqual(['h7Kq}2mWz']);
});
