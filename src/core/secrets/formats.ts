import type { Found } from './found.ts';

/**
 * Secrets that show by their form, whatever stands around them. The prefixes and lengths are those that the issuers
 * document, so that their own scanners can find leaked ones.
 */
export function findByFormat(text: string): readonly Found[] {
  const found: Found[] = [];
  let done = 0;
  for (const run of text.matchAll(longRun)) {
    if (run.index < done || !mayBeToken(run[0])) continue;
    const start = text.lastIndexOf('\n', run.index) + 1;
    const end = text.indexOf('\n', run.index);
    done = end === -1 ? text.length : end;
    found.push(...inLine(text.slice(start, done), start));
  }
  return found;
}

/** Every format has such a run, most with a digit in it: few lines of code have, so that few need a closer look. */
const longRun = /(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{14,}/g;

function mayBeToken(run: string): boolean {
  return run.length >= 28 || /\d|[A-Z]{12}/.test(run);
}

function inLine(line: string, at: number): readonly Found[] {
  const found: Found[] = [];
  // Not `matchAll`: it makes the expression anew for every line.
  anyFormat.lastIndex = 0;
  for (let match = anyFormat.exec(line); match; match = anyFormat.exec(line)) {
    const { groups = {} } = match;
    const what = Object.keys(groups).find((name) => groups[name] !== undefined);
    if (what === undefined || isFiller(match[0])) continue;
    const start = at + match.index;
    found.push({ range: { start, end: start + match[0].length }, what: what.replaceAll('_', ' ') });
  }
  return found;
}

const word = '[A-Za-z0-9_-]';
const hex = '[0-9a-fA-F]';
const uuid = `${hex}{8}-(?:${hex}{4}-){3}${hex}{12}`;

/** By what they open. Each source begins with letters that hardly anything else begins with. */
const formats = {
  json_web_token: `eyJ${word}{6,}\\.(?:eyJ${word}{6,}|${word}*\\.${word}+\\.${word}+)\\.${word}{8,}|eyJrIjoi${word}{20,}={0,2}`,
  aws_key: `(?:A3T[A-Z0-9]|AKIA|ASIA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA|ABIA|ACCA)[A-Z0-9]{16}(?![A-Z0-9])|amzn\\.mws\\.${uuid}|ABSK[A-Za-z0-9+/]{60,}={0,2}|bedrock-api-key-${word}{20,}`,
  google_key: `AIza${word}{30,}|ya29\\.[A-Za-z0-9._-]{20,}|GOCSPX-${word}{20,}|1//0${word}{30,}`,
  azure_key: `${word}{3}[A-Za-z0-9_.~-]{0,4}8Q~[A-Za-z0-9_.~-]{30,}|(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{40,90}(?:AzFu|ACRp|\\+ACD|AIoT|APIM|\\+ASt|\\+AMC|\\+AEh|\\+ARm|\\+ABa|AZDO)[A-Za-z0-9+/_-]{2,}={0,2}`,
  github_token: `gh[pousr]_[A-Za-z0-9_]{20,}|github_pat_[A-Za-z0-9_]{20,}`,
  gitlab_token: `gl(?:pat|dt|rt|cbt|ptt|ft|imt|agent|soat|ffct|rtr|oas|wt)-[A-Za-z0-9_.=-]{16,}|GR1348941${word}{18,}|_gitlab_session=${hex}{32}`,
  atlassian_token: `ATATT3x${word}{30,}[A-Za-z0-9_=-]*|ATCTT3x${word}{30,}[A-Za-z0-9_=-]*|ATBB[A-Za-z0-9]{24,}|BBDC-[A-Za-z0-9+/]{30,}`,
  slack_token: `xox[abeoprs]-[A-Za-z0-9-]{10,}|xoxe\\.xox[bp]-[A-Za-z0-9-]{10,}|xapp-\\d-[A-Za-z0-9-]{10,}`,
  webhook: `https://hooks\\.slack(?:-gov)?\\.com/(?:services|workflows|triggers)/[A-Za-z0-9/_-]{20,}|https://(?:\\w+\\.)?discord(?:app)?\\.com/api/webhooks/\\d+/${word}{20,}|https://[\\w-]+\\.webhook\\.office\\.com/webhookb2/[A-Za-z0-9@/-]{40,}|https://hooks\\.zapier\\.com/hooks/catch/\\d+/\\w{5,}|https://chat\\.googleapis\\.com/v1/spaces/${word}+/messages\\?[^\\s"'\`<>]{20,}`,
  chat_token: `(?:MT|MD|MH|NA|ND|NT|NZ|OD|OT)[A-Za-z0-9]{20,26}\\.${word}{6}\\.${word}{25,}|mfa\\.${word}{60,}|(?:bot)?\\d{8,10}:AA${word}{32,34}(?!${word})`,
  payment_key: `(?:sk|rk)_(?:live|test|prod)_[A-Za-z0-9]{10,}|whsec_[A-Za-z0-9+/=]{16,}|sq0(?:atp|csp|idp)-${word}{20,}|EAAA[A-Za-z0-9_-]{50,}|access_token\\$(?:production|sandbox)\\$[0-9a-z]{16}\\$${hex}{32}|rzp_(?:live|test)_[A-Za-z0-9]{12,}|FLWSECK(?:_TEST)?-[A-Za-z0-9-]{12,}|(?:live|test)_(?:pub_)?${hex}{35}(?!${hex})|access-(?:sandbox|development|production)-${uuid}|duffel_(?:test|live)_[A-Za-z0-9_=-]{30,}|EZ[AT]K[A-Za-z0-9]{40,}|shippo_(?:live|test)_${hex}{40}|(?:test|live)_(?=[A-Za-z]*\\d)[A-Za-z0-9]{30}(?![A-Za-z0-9_])|AQE[A-Za-z0-9+/]{20,}-[A-Za-z0-9+/=]{20,}|pdl_(?:live|sdbx)_apikey_[A-Za-z0-9_]{20,}`,
  mail_key: `SG\\.${word}{16,}\\.${word}{30,}|key-[0-9a-z]{32}(?![0-9a-z])|${hex}{32}-us\\d{1,2}(?!\\d)|xkeysib-${hex}{64}-[A-Za-z0-9]{16}|xsmtpsib-${hex}{64}-[A-Za-z0-9]{16}|re_(?=\\w*\\d)[A-Za-z0-9]{6,10}_[A-Za-z0-9]{20,}|mlsn\\.${hex}{64}|pk_${hex}{34}(?!${hex})`,
  phone_key: `(?:SK|AC)${hex}{32}(?!${hex})`,
  model_key: `sk-(?:proj|svcacct|admin|None|or-v1|or|ant-[a-z]+\\d\\d|lf|kimi|sp)-?${word}{20,}|sk-${word}{10,}T3BlbkFJ${word}{10,}|sk-[A-Za-z0-9]{20,}|sess-[A-Za-z0-9]{40,}|hf_[A-Za-z0-9]{30,}|api_org_[A-Za-z0-9]{30,}|gsk_[A-Za-z0-9]{40,}|xai-[A-Za-z0-9]{40,}|r8_[A-Za-z0-9]{30,}|pplx-[A-Za-z0-9]{30,}|fw_(?=[A-Za-z]*\\d)[A-Za-z0-9]{20,}|csk-[a-z0-9]{40,}|nvapi-${word}{40,}|pcsk_[A-Za-z0-9_]{40,}|lsv2_(?:pt|sk)_[A-Za-z0-9_]{30,}|tvly-(?:dev-|prod-)?[A-Za-z0-9]{20,}|sk_${hex}{48}|pa-${word}{40,}|jina_[A-Za-z0-9_-]{40,}|fc-${hex}{32}|e2b_${hex}{40}|tgp_v1_${word}{30,}|ABIA${word}{20,}|gpl_[A-Za-z0-9]{20,}|wandb_v1_[A-Za-z0-9_]{30,}|ollama-[A-Za-z0-9.]{40,}|esecret_[a-z0-9]{20,}`,
  registry_token: `npm_[A-Za-z0-9]{30,}|pypi-[A-Za-z0-9_-]{30,}|rubygems_${hex}{40,}|cio[A-Za-z0-9]{32}(?![A-Za-z0-9])|oy2[a-z0-9]{43}(?![a-z0-9])|dckr_(?:pat|oat)_${word}{20,}|CLOJARS_[a-z0-9]{60}|packagist_(?:ort|uut|out)_${hex}{60,}|ovsxp?at_[A-Za-z0-9-]{30,}|AKCp[A-Za-z0-9]{60,}|cmVmdGtu[A-Za-z0-9]{50,}|jsr[a-z]?_[A-Za-z0-9]{30,}|bun_[A-Za-z0-9]{40,}`,
  vault_token: `[A-Za-z0-9]{14}\\.atlasv1\\.[A-Za-z0-9_=-]{50,}|hv[sbr]\\.${word}{20,}|s\\.(?=[A-Za-z]*\\d)[A-Za-z0-9]{24}(?![A-Za-z0-9_.(])|pul-${hex}{40}|dp\\.(?:pt|st|ct|sa|scim|audit)\\.(?:[a-z0-9_-]+\\.)?[A-Za-z0-9]{30,}|ops_eyJ[A-Za-z0-9_=-]{100,}|A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}|AGE-SECRET-KEY-1[A-Z0-9]{40,}|0\\.${uuid}\\.[A-Za-z0-9]{20,}:[A-Za-z0-9+/=]{16,}|infisical_[A-Za-z0-9.]{40,}`,
  hosting_token: `do[opr]_v1_${hex}{40,}|HRKU-[A-Za-z0-9_-]{30,}|fo1_${word}{30,}|fm[12][ar]?_[A-Za-z0-9+/=_-]{60,}|vc[apikr]_[A-Za-z0-9]{20,}|nf[pcoub]_[A-Za-z0-9]{30,}|rnd_[A-Za-z0-9]{20,}|sbp_${hex}{40}|sb_secret_${word}{20,}|pscale_(?:tkn|pw|oauth)_[A-Za-z0-9_.=-]{30,}|napi_[a-z0-9]{40,}|v1\\.0-${hex}{24}-${hex}{100,}|dapi${hex}{32}(?:-\\d)?|dose[a-z0-9]{30,}|ddp_[A-Za-z0-9]{30,}|tskey-[a-z]+-[A-Za-z0-9-]{10,}|tk-us-${word}{40,}|dnkey-[a-z0-9=_-]{20,}|LTAI[A-Za-z0-9]{16,}|AKID[A-Za-z0-9]{32}|AQVN${word}{35,}|y[0-3]_${word}{50,}|t1\\.${word}{80,}\\.${word}{80,}|ngrok_[A-Za-z0-9_]{30,}|cf(?:ut|at|k|pat)_[A-Za-z0-9]{36,}|ghs_[A-Za-z0-9]{30,}|apify_api_[A-Za-z0-9]{30,}|figd_${word}{20,}|fig[our][a-z]?_[A-Za-z0-9_-]{36,}|kpat_[A-Za-z0-9]{40,}|ts-[a-z]+-[A-Za-z0-9]{40,}`,
  shop_token: `shp(?:at|ss|ca|pa|tka|ua)_${hex}{28,}|etsy_[A-Za-z0-9]{30,}|pat-(?:na|eu)\\d-${uuid}`,
  work_token: `ntn_[A-Za-z0-9]{30,}|secret_[A-Za-z0-9]{43}(?![A-Za-z0-9])|lin_(?:api|oauth|wh)_[A-Za-z0-9]{30,}|pat[A-Za-z0-9]{14}\\.${hex}{64}|[012]/\\d{15,17}(?:/\\d{15,17})?:${hex}{32}|sl\\.[A-Za-z0-9_-]{60,}|PMAK-${hex}{24}-${hex}{34}|tfp_[A-Za-z0-9_-]{40,}|fio-u-${word}{60,}|CFPAT-${word}{40,}|rdme_[a-z0-9]{70}|clickup_[A-Za-z0-9]{20,}|pk_\\d{6,9}_[A-Z0-9]{32}|dG9rO[A-Za-z0-9+/=_-]{40,}|p8e-[A-Za-z0-9]{32}|EAA[A-Za-z0-9]{2}[A-Za-z0-9]{60,}|IGQV[A-Za-z0-9_-]{60,}|A{20,24}(?!A)[A-Za-z0-9]*%[A-Za-z0-9%]{20,}|00D[A-Za-z0-9]{12,15}![A-Za-z0-9._]{40,}|SSWS\\s+00${word}{38,42}|secret-(?:live|test)-[A-Za-z0-9_=-]{30,}|zpka_[a-z0-9_]{30,}|v2_[A-Z0-9]{10,}\\.[A-Za-z0-9_-]{40,}`,
  monitoring_key: `gl(?:sa|c)_[A-Za-z0-9+/=_]{30,}|NRAK-[A-Z0-9]{27}|NR(?:II|JS|BR|SP)-[A-Za-z0-9_-]{19,}|NRAL[A-Za-z0-9]{36}|${hex}{36}NRAL|sntry[su]_[A-Za-z0-9+/=_-]{30,}|hc[abcmo]ik_[a-z0-9]{40,}|dt0[a-z]\\d\\d\\.[A-Z0-9]{24}\\.[A-Z0-9]{64}|ph[xs]_[A-Za-z0-9]{40,}|sgp_(?:local_|[A-Za-z0-9]{16}_)?[A-Za-z0-9]{40,}|phc_[A-Za-z0-9]{40,}|(?:sdk|api|mob)-${uuid}|pnu_[A-Za-z0-9]{36}|pnb_[A-Za-z0-9]{36}|lsl_[A-Za-z0-9]{40,}|ddap[pi]_[A-Za-z0-9]{34,}|rkey_[A-Za-z0-9]{30,}|logfire_v1_[A-Za-z0-9_]{30,}`,
  build_token: `CCI(?:PAT|PRJ)_[A-Za-z0-9_]{20,}|bkua_${hex}{40}|sq[upa]_${hex}{40}|snyk_[a-z]+\\.[A-Za-z0-9._-]{30,}|tr_(?:dev|prod)_[A-Za-z0-9]{20,}|xtp_[A-Za-z0-9]{30,}|pat\\.${word}{22}\\.${hex}{24}\\.[A-Za-z0-9]{20}|sem_[A-Za-z0-9]{30,}|tuist_[A-Za-z0-9_]{30,}|[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk`,
  map_token: `sk\\.eyJ${word}{40,}\\.${word}{16,}|cloudinary://\\d+:${word}{20,}@`,
} as const;

const anyFormat = new RegExp(
  `(?<![A-Za-z0-9_])(?:${Object.entries(formats)
    .map(([what, source]) => `(?<${what}>${source})`)
    .join('|')})`,
  'g',
);

/** `sk-xxxxxxxx…` and the like, as documentation writes them. */
function isFiller(value: string): boolean {
  const tail = value.slice(Math.min(8, value.length >> 1));
  return new Set(tail.toLowerCase()).size <= 4;
}
