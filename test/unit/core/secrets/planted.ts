/** Secrets to plant in code: more than 200 formats, each with a value that no one has and nobody can use. */

export interface Planted {
  readonly name: string;
  readonly languageId: string;
  /** Code, settings or prose with the secret in it. */
  readonly text: string;
  /** What may not be seen outside. */
  readonly secrets: readonly string[];
}

const lower = 'abcdefghijklmnopqrstuvwxyz';
const upper = lower.toUpperCase();
const digits = '0123456789';
const all = lower + upper + digits;
const alphabets = {
  h: 'abcdef' + digits,
  H: 'ABCDEF' + digits,
  a: lower + digits,
  A: upper + digits,
  x: all,
  w: all + '_-',
  b: all + '+/',
  d: digits,
  z: upper + '234567',
} as const;

/** `{x36}` stands for 36 letters and digits, `{h32}` for hexadecimal ones, `{uuid}` for what it says. */
function filled(pattern: string, random: () => number): string {
  const from = (alphabet: string, length: number) =>
    Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)]).join('');
  return pattern
    .replaceAll('{uuid}', '{h8}-{h4}-{h4}-{h4}-{h12}')
    .replaceAll(/\{([hHaAxwbdz])(\d+)\}/g, (_, kind: keyof typeof alphabets, length: string) =>
      from(alphabets[kind], Number(length)),
    );
}

/** Tokens that their issuers gave a form of their own. */
const issued: Readonly<Record<string, string>> = {
  'AWS access key': 'AKIA{z16}',
  'AWS temporary key': 'ASIA{z16}',
  'Amazon MWS token': 'amzn.mws.{uuid}',
  'Bedrock key': 'ABSK{b110}',
  'Google API key': 'AIza{w35}',
  'Google OAuth token': 'ya29.{w60}',
  'Google client secret': 'GOCSPX-{w28}',
  'Google refresh token': '1//0{w40}',
  'Azure client secret': '{x3}8Q~{x34}',
  'Azure storage key': '{b76}+ASt{b6}==',
  'GitHub token': 'ghp_{x36}',
  'GitHub OAuth token': 'gho_{x36}',
  'GitHub app token': 'ghs_{x36}',
  'GitHub user token': 'ghu_{x36}',
  'GitHub refresh token': 'ghr_{x36}',
  'GitHub fine-grained token': 'github_pat_{x22}_{x59}',
  'GitLab token': 'glpat-{w20}',
  'GitLab runner token': 'glrt-{w20}',
  'GitLab deploy token': 'gldt-{w20}',
  'GitLab trigger token': 'glptt-{h40}',
  'GitLab registration token': 'GR1348941{w20}',
  'Bitbucket password': 'ATBB{x32}',
  'Atlassian token': 'ATATT3xFf{w180}={H8}',
  'Slack bot token': 'xoxb-{d12}-{d12}-{x24}',
  'Slack user token': 'xoxp-{d12}-{d12}-{d12}-{h32}',
  'Slack app token': 'xapp-1-A{A10}-{d13}-{h64}',
  'Slack refresh token': 'xoxe-1-{x140}',
  'Slack webhook': 'https://hooks.slack.com/services/T{A8}/B{A10}/{x24}',
  'Discord token': 'MT{x24}.{w6}.{w38}',
  'Discord webhook': 'https://discord.com/api/webhooks/{d18}/{w68}',
  'Teams webhook': 'https://acme.webhook.office.com/webhookb2/{uuid}@{uuid}/IncomingWebhook/{h32}/{uuid}',
  'Telegram token': '{d10}:AA{w33}',
  'Stripe key': 'sk_live_{x24}',
  'Stripe test key': 'sk_test_{x24}',
  'Stripe restricted key': 'rk_live_{x24}',
  'Stripe webhook secret': 'whsec_{x32}',
  'Square token': 'sq0atp-{w22}',
  'Square secret': 'sq0csp-{w43}',
  'Square access token': 'EAAA{w60}',
  'Braintree token': 'access_token$production${a16}${h32}',
  'Razorpay key': 'rzp_live_{x14}',
  'Flutterwave key': 'FLWSECK-{h32}-X',
  'Plaid token': 'access-production-{uuid}',
  'Duffel token': 'duffel_live_{w43}',
  'EasyPost key': 'EZAK{x54}',
  'Shippo token': 'shippo_live_{h40}',
  'SendGrid key': 'SG.{w22}.{w43}',
  'Mailgun key': 'key-{a32}',
  'Mailchimp key': '{h32}-us12',
  'Brevo key': 'xkeysib-{h64}-{x16}',
  'Resend key': 're_{x8}_4{x23}',
  'MailerSend key': 'mlsn.{h64}',
  'Twilio key': 'SK{h32}',
  'OpenAI key': 'sk-{x20}T3BlbkFJ{x20}',
  'OpenAI project key': 'sk-proj-{w74}T3BlbkFJ{w74}',
  'OpenAI service key': 'sk-svcacct-{w80}',
  'Anthropic key': 'sk-ant-api03-{w93}AA',
  'Anthropic admin key': 'sk-ant-admin01-{w93}AA',
  'OpenRouter key': 'sk-or-v1-{h64}',
  'DeepSeek key': 'sk-{h32}',
  'Hugging Face token': 'hf_{x34}',
  'Groq key': 'gsk_{x52}',
  'xAI key': 'xai-{x80}',
  'Replicate token': 'r8_{x37}',
  'Perplexity key': 'pplx-{x48}',
  'Fireworks key': 'fw_3{x23}',
  'Cerebras key': 'csk-{a48}',
  'NVIDIA key': 'nvapi-{w64}',
  'Pinecone key': 'pcsk_{x6}_{x60}',
  'LangSmith key': 'lsv2_pt_{h32}_{h10}',
  'Tavily key': 'tvly-dev-{x32}',
  'ElevenLabs key': 'sk_{h48}',
  'Jina key': 'jina_{x60}',
  'Firecrawl key': 'fc-{h32}',
  'npm token': 'npm_{x36}',
  'PyPI token': 'pypi-AgEIcHlwaS5vcmc{w60}',
  'RubyGems key': 'rubygems_{h48}',
  'crates.io token': 'cio{x32}',
  'NuGet key': 'oy2{a43}',
  'Docker token': 'dckr_pat_{w27}',
  'Clojars token': 'CLOJARS_{a60}',
  'Packagist token': 'packagist_uut_{h68}',
  'Open VSX token': 'ovsxat_{uuid}',
  'Artifactory key': 'AKCp{x69}',
  'Terraform token': '{x14}.atlasv1.{w67}',
  'Vault token': 'hvs.{w90}',
  'Vault batch token': 'hvb.{w138}',
  'Pulumi token': 'pul-{h40}',
  'Doppler token': 'dp.pt.{x43}',
  'Doppler service token': 'dp.st.prd.{x43}',
  '1Password secret key': 'A3-{A6}-{A11}-{A5}-{A5}-{A5}',
  '1Password service token': 'ops_eyJ{x250}',
  'age key': 'AGE-SECRET-KEY-1{A58}',
  'Bitwarden token': '0.{uuid}.{x30}:{b22}==',
  'DigitalOcean token': 'dop_v1_{h64}',
  'DigitalOcean refresh token': 'dor_v1_{h64}',
  'Heroku key': 'HRKU-AA{w58}',
  'Fly token': 'fo1_{w43}',
  'Netlify token': 'nfp_{x36}',
  'Render key': 'rnd_{x28}',
  'Supabase token': 'sbp_{h40}',
  'Supabase secret': 'sb_secret_{w31}',
  'PlanetScale token': 'pscale_tkn_{w43}',
  'PlanetScale password': 'pscale_pw_{w43}',
  'Neon key': 'napi_{a64}',
  'Cloudflare origin key': 'v1.0-{h24}-{h146}',
  'Databricks token': 'dapi{h32}',
  'Tailscale key': 'tskey-auth-{x11}CNTRL-{x32}',
  'Alibaba key': 'LTAI{x20}',
  'Tencent key': 'AKID{x32}',
  'Yandex key': 'AQVN{w36}',
  'Apify token': 'apify_api_{x36}',
  'Figma token': 'figd_{w40}',
  'Shopify token': 'shpat_{h32}',
  'Shopify secret': 'shpss_{h32}',
  'HubSpot token': 'pat-na1-{uuid}',
  'Notion token': 'ntn_{x46}',
  'Notion secret': 'secret_{x43}',
  'Linear key': 'lin_api_{x40}',
  'Airtable token': 'pat{x14}.{h64}',
  'Asana token': '1/{d16}:{h32}',
  'Dropbox token': 'sl.{w130}',
  'Postman key': 'PMAK-{h24}-{h34}',
  'Typeform token': 'tfp_{w59}',
  'Contentful token': 'CFPAT-{w43}',
  'Facebook token': 'EAAG{x90}',
  'Twitter bearer': 'AAAAAAAAAAAAAAAAAAAAA{x20}%3D{x50}',
  'Salesforce token': '00D{x12}!{x60}',
  'Stytch secret': 'secret-live-{w35}=',
  'Grafana token': 'glsa_{x32}_{h8}',
  'Grafana cloud token': 'glc_{b60}=',
  'New Relic key': 'NRAK-{A27}',
  'New Relic insert key': 'NRII-{w32}',
  'Sentry token': 'sntrys_{x120}',
  'Sentry user token': 'sntryu_{h64}',
  'Honeycomb key': 'hcaik_{a58}',
  'Dynatrace token': 'dt0c01.{z24}.{z64}',
  'PostHog key': 'phx_{x43}',
  'Sourcegraph token': 'sgp_{h16}_{h40}',
  'LaunchDarkly key': 'sdk-{uuid}',
  'Prefect key': 'pnu_{a36}',
  'CircleCI token': 'CCIPAT_{x22}_{h40}',
  'Buildkite token': 'bkua_{h40}',
  'SonarQube token': 'squ_{h40}',
  'Harness token': 'pat.{w22}.{h24}.{x20}',
  'MaxMind key': '{x6}_{x29}_mmk',
  'Mapbox secret': 'sk.eyJ{w80}.{w22}',
  'JSON web token': 'eyJhbGciOiJIUzI1NiJ9.eyJ{w60}.{w43}',
  'JSON web key, encrypted': 'eyJhbGciOiJkaXIi{w20}..{w16}.{w60}.{w22}',
};

/** Where tokens stand in code; taken in turn. The name says nothing of a secret: the token's form has to. */
const places: readonly (readonly [languageId: string, text: string])[] = [
  ['typescript', 'export const client = connect("§", { retries: 3 });\n'],
  ['javascript', "const value = '§';\nmodule.exports = { value };\n"],
  ['python', 'def run():\n    return open_client("§")  # the usual one\n'],
  ['go', 'package main\n\nfunc main() {\n\tclient := dial("§")\n\tdefer client.Close()\n}\n'],
  ['java', 'class Main {\n  static final String VALUE = "§";\n}\n'],
  ['ruby', "def client\n  Client.new('§')\nend\n"],
  ['typescript', '// Ask with § when the other one fails.\nexport function ask(): void {}\n'],
  ['yaml', 'service:\n  value: §\n  port: 8080\n'],
  ['json', '{\n  "value": "§",\n  "port": 8080\n}\n'],
  ['shellscript', 'curl -H "X-Thing: §" "$HOST/v1/items"\n'],
];

/** Values that only their name or their surroundings give away. `§` is the secret. */
const surrounded: readonly (readonly [name: string, languageId: string, text: string, value: string])[] = [
  ['a password in TypeScript', 'typescript', 'const password = "§";\n', 'Tr0ub4dor&3'],
  ['a password in an object', 'javascript', "connect({ host: 'db', password: '§' });\n", 'hunter2'],
  ['a password in Python', 'python', "DB_PASSWORD = '§'\n", 'corr3ct-h0rse'],
  ['a keyword argument', 'python', 'connect(user="root", passwd="§")\n', 's3cr3t!Pass'],
  ['a typed constant in Go', 'go', 'package main\n\nvar apiKey string = "§"\n', '{h32}'],
  [
    'a short declaration in Go',
    'go',
    'package main\n\nfunc f() {\n\tauthToken := "§"\n\t_ = authToken\n}\n',
    '{x40}',
  ],
  ['a constant in Rust', 'rust', 'const API_KEY: &str = "§";\n', '{x32}'],
  ['a string of Rust', 'rust', 'fn f() { let client_secret = String::from("§"); }\n', '{w40}'],
  ['a field in Java', 'java', 'class A { private String dbPassword = "§"; }\n', 'Winter2024!'],
  ['a setter in Java', 'java', 'class A { void f(Config c) { c.setPassword("§"); } }\n', 'N3ver-Tell'],
  ['a builder in C#', 'csharp', 'class A { void F() { builder.WithApiKey("§"); } }\n', '{h40}'],
  ['a property in C#', 'csharp', 'class A { public string ClientSecret { get; set; } = "§"; }\n', '{w34}'],
  ['a constant in PHP', 'php', "<?php\ndefine('DB_PASSWORD', '§');\n", 'p@ssw0rd!!'],
  ['an array in PHP', 'php', "<?php\n$c = ['api_key' => '§'];\n", '{h32}'],
  ['a hash in Ruby', 'ruby', "config = { secret_key: '§' }\n", '{h64}'],
  ['a hash rocket in Ruby', 'ruby', "config = { :password => '§' }\n", 'gr33n-Frog'],
  ['an environment in Ruby', 'ruby', "ENV['SECRET_TOKEN'] = '§'\n", '{h48}'],
  ['an environment in Go', 'go', 'package main\n\nfunc f() { os.Setenv("API_KEY", "§") }\n', '{x32}'],
  ['an environment in Python', 'python', 'os.environ["AWS_SECRET_ACCESS_KEY"] = "§"\n', '{b40}'],
  [
    'a fallback in JavaScript',
    'javascript',
    'const secret = process.env.JWT_SECRET || "§";\n',
    'k33p-me-h1dden',
  ],
  ['a fallback in Python', 'python', 'key = os.getenv("SECRET_KEY", "§")\n', 'dj4ngo-1nsecure-{x20}'],
  ['a default in Ruby', 'ruby', 'ENV.fetch("API_TOKEN", "§")\n', '{x24}'],
  [
    'a default parameter',
    'typescript',
    'function open(user: string, password: string = "§"): void {}\n',
    'L3t-me-in',
  ],
  ['a comparison', 'javascript', 'if (password === "§") { allow(); }\n', 'Op3nSesame'],
  ['a kept password of words', 'python', 'PASSPHRASE = "§"\n', 'correct horse battery staple'],
  [
    'a password of words with hyphens',
    'typescript',
    'const password = "§";\n',
    'correct-horse-battery-staple',
  ],
  ['digits alone', 'javascript', 'login({ password: "§" });\n', '84736251'],
  ['a string in C', 'c', 'static const char password[] = "§";\n', 'b4dIdea!'],
  ['a macro in C', 'cpp', '#define WIFI_PASSWORD "§"\n', 'h0meW1fi99'],
  ['an initialiser in C++', 'cpp', 'std::string api_key{"§"};\n', '{h32}'],
  ['a value in Kotlin', 'kotlin', 'val apiKey: String = "§"\n', '{x32}'],
  ['a value in Swift', 'swift', 'let clientSecret = "§"\n', '{w40}'],
  ['a build of Gradle', 'groovy', "signingConfigs { release { storePassword '§' } }\n", 'andr0id-k3y'],
  ['a variable of Terraform', 'terraform', 'resource "x" "y" {\n  master_password = "§"\n}\n', 'T3rraform#1'],
  ['an .env file', 'dotenv', 'HOST=db\nDB_PASSWORD=§\nPORT=1\n', 'hunter2hunter'],
  ['an .env file with quotes', 'dotenv', 'SECRET_KEY="§"\n', '{b43}='],
  ['an export', 'shellscript', 'export API_TOKEN=§\n./run\n', '{x32}'],
  ['a variable before a command', 'shellscript', 'PGPASSWORD=§ psql -h db\n', 'p0stgr3s'],
  ['an option', 'shellscript', 'tool --password § --host db\n', 'h4rd2guess'],
  ['an option with a sign', 'shellscript', 'tool --api-key=§ --host db\n', '{h32}'],
  ['curl with a user', 'shellscript', 'curl -u admin:§ https://example.org/\n', 'adm1nPass'],
  ['mysql', 'shellscript', 'mysql -u root -p§ shop\n', 'r00tRoot'],
  ['sshpass', 'shellscript', 'sshpass -p § ssh host\n', 'sh3llPass'],
  ['redis-cli', 'shellscript', 'redis-cli -h cache -a § ping\n', 'r3disPass'],
  ['a Dockerfile', 'dockerfile', 'FROM node\nENV NPM_TOKEN=§\n', '{uuid}'],
  ['compose', 'yaml', 'environment:\n  - POSTGRES_PASSWORD=§\n', 'p0stgres1'],
  ['YAML', 'yaml', 'db:\n  user: root\n  password: §\n', 'y4mlPass'],
  ['a Kubernetes secret', 'yaml', 'kind: Secret\ndata:\n  password: §\n', 'c3VwZXJTM2NyZXQ='],
  ['an entry of an environment', 'yaml', 'env:\n  - name: DB_PASSWORD\n    value: §\n', 'p0dSecret'],
  ['a task definition', 'json', '{"environment": [{"name": "API_KEY", "value": "§"}]}\n', '{h40}'],
  ['JSON', 'json', '{"clientSecret": "§"}\n', '{w32}'],
  ['JSON in a string', 'javascript', 'const body = "{\\"password\\": \\"§\\"}";\n', 'qu0tedPass'],
  ['TOML', 'toml', '[db]\npassword = "§"\n', 't0mlPass'],
  ['a file of properties', 'properties', 'spring.datasource.password=§\n', 'spr1ngPass'],
  ['a file of credentials', 'ini', '[default]\naws_secret_access_key = §\n', '{b40}'],
  ['.npmrc', 'ini', '//registry.npmjs.org/:_authToken=§\n', '{uuid}'],
  ['.npmrc with a password', 'ini', '//npm.acme.org/:_password=§\n', 'QzBycjNjdEgwcnNl'],
  ['.pypirc', 'ini', '[pypi]\nusername = me\npassword = §\n', 'pyp1Pass'],
  ['.netrc', 'plaintext', 'machine api.acme.org login me password §\n', 'n3trcPass'],
  ['XML', 'xml', '<db><password>§</password></db>\n', 'xmlP4ssword'],
  ['an attribute', 'xml', '<connection user="me" password="§"/>\n', '4ttribute'],
  ['app settings', 'xml', '<add key="ApiKey" value="§"/>\n', '{x32}'],
  ['a file of Maven', 'xml', '<server><id>x</id><password>§</password></server>\n', 'm4venPass'],
  ['Postgres', 'typescript', 'const url = "postgres://shop:§@db.acme.org:5432/shop";\n', 'sh0pPass'],
  ['MySQL', 'python', 'engine = create_engine("mysql+pymysql://root:§@db/shop")\n', 'my5qlPass'],
  ['MongoDB', 'javascript', 'connect("mongodb+srv://app:§@cluster0.abc.mongodb.net/db");\n', 'm0ng0Pass'],
  ['Redis', 'go', 'package main\n\nvar url = "redis://:§@cache:6379/0"\n', 'r3disPass'],
  ['AMQP', 'yaml', 'broker: amqp://guest:§@mq:5672/\n', 'r4bbitMq'],
  ['FTP', 'shellscript', 'wget ftp://me:§@files.acme.org/a.zip\n', 'ftpP4ss'],
  ['HTTPS', 'shellscript', 'git clone https://me:§@git.acme.org/a.git\n', 'g1tPass'],
  [
    'an address with @ in its password',
    'typescript',
    'const url = "postgres://shop:§@db/shop";\n',
    'sh@pPa55',
  ],
  [
    'JDBC',
    'java',
    'class A { String url = "jdbc:mysql://db/shop?user=me&password=§&ssl=true"; }\n',
    'jdbcP4ss',
  ],
  [
    'ADO.NET',
    'csharp',
    'class A { string c = "Server=db;User Id=sa;Password=§;Encrypt=true"; }\n',
    'Ad0Pass!',
  ],
  [
    'an Azure connection',
    'csharp',
    'class A { string c = "DefaultEndpointsProtocol=https;AccountName=a;AccountKey=§;EndpointSuffix=core"; }\n',
    '{b86}==',
  ],
  [
    'Service Bus',
    'json',
    '{"bus": "Endpoint=sb://a.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=§"}\n',
    '{b43}=',
  ],
  [
    'a signed address',
    'javascript',
    'fetch("https://a.blob.core.windows.net/c?sv=2024&sig=§");\n',
    '{x40}%3D',
  ],
  ['a query', 'python', 'get("https://api.acme.org/v1?api_key=§&page=1")\n', '{h32}'],
  ['a Sentry address', 'javascript', 'init({ dsn: "https://§@o1.ingest.sentry.io/42" });\n', '{h32}'],
  ['Cloudinary', 'shellscript', 'export CLOUDINARY_URL=cloudinary://123456789012345:§@acme\n', '{w27}'],
  ['a bearer', 'javascript', 'fetch(url, { headers: { Authorization: "Bearer §" } });\n', '{x40}'],
  ['a bearer in curl', 'shellscript', 'curl -H "Authorization: Bearer §" https://example.org\n', '{w64}'],
  ['basic authorization', 'python', 'headers = {"Authorization": "Basic §"}\n', 'YWRtaW46aHVudGVyMg=='],
  ['token authorization', 'ruby', "headers['Authorization'] = 'Token §'\n", '{h40}'],
  ['a header of its own', 'go', 'package main\n\nfunc f() { req.Header.Set("X-Api-Key", "§") }\n', '{x32}'],
  ['a header in settings', 'yaml', 'headers:\n  x-auth-token: §\n', '{h40}'],
  ['SQL', 'sql', "CREATE USER shop IDENTIFIED BY '§';\n", 'sqlP4ss!'],
  ['SQL of Postgres', 'sql', "ALTER ROLE shop WITH PASSWORD '§';\n", 'r0lePass'],
  ['PowerShell', 'powershell', '$password = "§"\n', 'P0werShell!'],
  [
    'PowerShell, made secure',
    'powershell',
    '$s = ConvertTo-SecureString -String $x\n$ApiKey = "§"\n',
    '{x32}',
  ],
  ['an environment of PowerShell', 'powershell', '$env:API_KEY = "§"\n', '{h32}'],
  ['a value in two strings', 'javascript', 'const apiKey = "§" +\n  "rest8472xyz";\n', '{x20}'],
  ['a Django key', 'python', "SECRET_KEY = 'django-insecure-§'\n", '{x40}'],
  ['a Flask key', 'python', "app.config['SECRET_KEY'] = '§'\n", '{h32}'],
  ['a Rails key', 'yaml', 'production:\n  secret_key_base: §\n', '{h128}'],
  ['a Laravel key', 'dotenv', 'APP_KEY=base64:§\n', '{b43}='],
  ['WordPress', 'php', "<?php\ndefine('AUTH_KEY', '§');\n", '{x30}!{x30}'],
  ['a Datadog key', 'yaml', 'api_key: §\n', '{h32}'],
  ['a prose instruction', 'plaintext', 'Log in as admin, the password is §.\n', 'pr0sePass'],
  ['a comment', 'typescript', '// password: §\nexport const a = 1;\n', 'c0mmentPass'],
  ['a super secret', 'javascript', 'sign(payload, { secret: "§" });\n', 'my-super-secret-signature'],
  [
    'a mnemonic',
    'typescript',
    'const mnemonic = "§";\n',
    'legal winner thank year wave sausage worth useful legal winner thank yellow',
  ],
  ['a private key in hexadecimal', 'typescript', 'const privateKey = "0x§";\n', '{h64}'],
  ['a WireGuard key', 'ini', '[Interface]\nPrivateKey = §\n', '{b43}='],
  ['a German password', 'yaml', 'passwort: §\n', 'g3heim!Wort'],
];

/** Key blocks, each in the ways that code holds them. */
const armours = [
  'RSA PRIVATE KEY',
  'PRIVATE KEY',
  'EC PRIVATE KEY',
  'OPENSSH PRIVATE KEY',
  'ENCRYPTED PRIVATE KEY',
  'DSA PRIVATE KEY',
  'PGP PRIVATE KEY BLOCK',
];

export function plantedSecrets(seed = 1): readonly Planted[] {
  const random = seeded(seed);
  const planted: Planted[] = [];
  for (const [index, [name, pattern]] of Object.entries(issued).entries()) {
    const secret = filled(pattern, random);
    const [languageId, text] = places[index % places.length] ?? ['typescript', '§'];
    planted.push({ name, languageId, text: text.replace('§', () => secret), secrets: [secret] });
  }
  for (const [name, languageId, text, pattern] of surrounded) {
    const secret = filled(pattern, random);
    planted.push({ name, languageId, text: text.replace('§', () => secret), secrets: [secret] });
  }
  for (const [index, label] of armours.entries()) {
    const lines = Array.from({ length: 12 }, () => filled('{b64}', random));
    const [head, tail] = [`-----BEGIN ${label}-----`, `-----END ${label}-----`];
    const [languageId, text] =
      index % 3 === 0
        ? ['typescript', `const key = \`${[head, ...lines, tail].join('\n')}\`;\n`]
        : index % 3 === 1
          ? ['json', `{"private_key": "${[head, ...lines, tail].join('\\n')}\\n"}\n`]
          : ['java', `class A { String key = "${[head, ...lines, tail].join('\\n" +\n    "')}"; }\n`];
    planted.push({ name: label, languageId, text, secrets: lines });
  }
  return planted;
}

/** A small generator of numbers in 0..1, the same on every machine. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
