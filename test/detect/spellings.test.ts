import secrets from 'rules:secrets';
import { expect, it } from 'vitest';
import { detect } from '../../src/detect/detect.ts';
import { genericMatches } from '../../src/detect/generic/generic.ts';
import { createEngine } from '../../src/match/engine.ts';
import { compileRules } from '../../src/match/own.ts';
import type { Facts, Rule } from '../../src/types.ts';
import { seeded } from '../helpers/samples.ts';

const rules: readonly Rule[] = Object.values(secrets).flat();
const engine = createEngine(compileRules(rules), undefined, { wants: () => true });
const byId = new Map<string, Facts>(rules.map((rule) => [rule.id, { ...rule, literal: engine.rule(rule.id)?.literal ?? 0 }]));
const generic = (id: string): Facts => ({ id, title: id, severity: 'high', advice: '', docs: '', shape: 'context' });
const random = seeded(20261122);

/** Whether a value is found by the rules or by the classifier; in a text that holds it once. */
function isFound(text: string, value: string, path: string): boolean {
  const bytes = Buffer.from(text);
  const { matches, anchors } = engine.scan(bytes, path);
  const all = [...matches, ...genericMatches(bytes, anchors, path)];
  const chunk = { origin: { kind: 'file' as const, path }, bytes, firstLine: 1, firstColumn: 1, overlap: 0 };
  const findings = detect(chunk, all, (id) => byId.get(id) ?? generic(id), { salt: '', kinds: new Set(['secret']), enabled: () => true });
  const line = text.slice(0, text.indexOf(value)).split('\n').length;
  return findings.some(({ region }) => region.startLine <= line && line <= region.endLine);
}

const drawn = (length: number): string => `${random.run('base62', length - 2)}${random.run('digit', 1)}${random.run('upper', 1)}`;

/** How people give a name a value: NAME, name and camelName stand for the name, § for the value. */
const spellings: readonly (readonly [ending: string, ...lines: string[]])[] = [
  ['py', 'name = "§"', "os.environ['NAME'] = '§'", 'connect(host="h", name="§")', '{"name": "§"}', 'def f(name="§"):', 'name = SecretStr("§")', 'name = os.environ.get("X") or "§"'],
  ['js', 'const camelName = "§";', 'process.env.NAME || "§"', '{ camelName: "§" }', '<Comp camelName="§" />', 'localStorage.setItem("camelName", "§");'],
  ['java', 'private static final String NAME = "§";', 'map.put("camelName", "§");', '@Value("${name:§}")', 'if (camelName.equals("§"))'],
  ['go', 'camelName := "§"', 'os.Setenv("NAME", "§")', 'camelName := []byte("§")', 'var camelName string = "§"'],
  ['cs', '["camelName"] = "§"', 'string camelName = @"§";', '.With("x", camelName: "§")'],
  ['php', '$name = "§";', "define('NAME', '§');", "'name' => '§',", "putenv('NAME=§');"],
  ['rb', "ENV['NAME'] = '§'", ":name => '§'", "NAME = '§'.freeze"],
  ['rs', 'const NAME: &str = "§";', 'name: String::from("§"),'],
  ['swift', 'static let camelName: String = "§"'],
  ['kt', 'const val NAME = "§"'],
  ['c', '#define NAME "§"', 'static const char name[] = "§";'],
  ['sh', 'export NAME="§"', 'cmd --name §', 'docker run -e NAME=§ img', 'curl "https://x.example.org/?name=§"', 'kubectl create secret generic x --from-literal=name=§'],
  ['ps1', '$env:NAME = "§"'],
  ['bat', 'set "NAME=§"'],
  ['yml', 'name: §', '- NAME=§', 'env:\n  - name: NAME\n    value: "§"', 'name: |\n  §', 'args: ["--name", "§"]'],
  ['json', '{"name": "§"}', '{"key": "name", "value": "§"}', '{"x": "{\\"name\\":\\"§\\"}"}'],
  ['toml', 'name = "§"'],
  ['tf', 'variable "name" {\n  default = "§"\n}'],
  ['xml', '<name>§</name>', '<add key="camelName" value="§" />', '<property>\n  <name>app.name</name>\n  <value>§</value>\n</property>'],
  ['properties', 'app.name=§'],
  ['md', '- name: §', '| `NAME` | `§` |'],
  ['sql', "UPDATE settings SET name = '§' WHERE id = 1;"],
];
const names = ['api_key', 'access_token', 'client_secret', 'db_password'];
const camel = (name: string): string => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

it.each(spellings.flatMap(([ending, ...lines]) => lines.map((line) => [ending, line] as const)))('.%s: %s', (ending, line) => {
  const missed = names.filter((name) => {
    const value = drawn(name === 'db_password' ? 14 : 36);
    // The plain `name` of a list of variables and of a property is the language's own.
    const text = line.replaceAll('NAME', name.toUpperCase()).replaceAll('camelName', camel(name)).replace(/\bname\b(?!: [A-Z_]+\n|>app)(?!>\n)/g, name).replace('app.name', `app.${name.replace('_', '.')}`).replace('§', value);
    return !isFound(`${text}\n`, value, `src/a.${ending}`);
  });
  expect(missed).toEqual([]);
});

const logins: readonly string[] = [
  ...['postgres', 'postgresql+asyncpg', 'mysql', 'mariadb', 'mongodb', 'mongodb+srv', 'redis', 'rediss', 'amqp', 'amqps', 'clickhouse', 'mssql', 'sqlserver', 'oracle', 'neo4j', 'bolt', 'couchbase', 'nats', 'mqtt', 'ldap', 'smtp', 'imap', 'ftp', 'sftp', 'ssh', 'https', 'rtsp', 'trino', 'elasticsearch', 'couchdb'].map((scheme) => `url = "${scheme}://svc:§@db-1.corp.lan:5432/main"`),
  'jdbc:postgresql://db.corp.lan/app?user=svc&password=§',
  'jdbc:sqlserver://db.corp.lan:1433;databaseName=app;user=svc;password=§;',
  'jdbc:oracle:thin:svc/§@//db.corp.lan:1521/ORCL',
  'Server=db.corp.lan;Database=app;User Id=svc;Password=§;',
  'Driver={ODBC Driver 17 for SQL Server};Server=db.corp.lan;UID=svc;PWD=§',
  'host=db.corp.lan port=5432 dbname=app user=svc password=§ sslmode=require',
  'svc:§@tcp(db.corp.lan:3306)/app?parseTime=true',
  "new PDO('mysql:host=db.corp.lan;dbname=app', 'svc', '§')",
  'mysqli_connect("db.corp.lan", "svc", "§", "app")',
  "cx_Oracle.connect('svc', '§', 'db.corp.lan/ORCL')",
  "MongoClient('db.corp.lan', username='svc', password='§')",
  "new Sequelize('app', 'svc', '§', { dialect: 'postgres' })",
  'ScramLoginModule required username="svc" password="§";',
  'r.corp.lan:6379,password=§,ssl=true',
  'mysql -u svc -p§ app',
  'PGPASSWORD=§ psql -h db -U svc app',
  'sshpass -p § ssh svc@host',
  'redis-cli -h r -a § ping',
  'docker login -u svc -p § registry.corp.lan',
  'curl -u svc:§ https://api.corp.lan',
  'echo "root:§" | chpasswd',
  'useradd -p $(openssl passwd -6 §) svc',
  'xfreerdp /u:svc /p:§ /v:host',
  "requests.get(u, auth=('svc', '§'))",
  'new NetworkCredential("svc", "§")',
  "CREATE USER svc IDENTIFIED BY '§';",
  "ALTER ROLE svc WITH PASSWORD '§';",
  '<server><id>c</id><username>svc</username><password>§</password></server>',
  'AccessKey live_§§',
];

it.each(logins)('a login: %s', (line) => {
  // Twenty-five characters in all where the vendor says so.
  const value = line.includes('§§') ? drawn(25) : drawn(14);
  expect(isFound(`${line.replace(/§+/, value)}\n`, value, 'notes/a.txt')).toBe(true);
});
