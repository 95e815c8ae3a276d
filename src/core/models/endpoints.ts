/** Where models are served. Loads zod: import this module on first use, not at activation. */
import * as z from 'zod';

/** A server that speaks one of the two wire protocols. */
export interface Endpoint {
  /** The first part of its models' ids. */
  readonly name: string;
  readonly label: string;
  readonly protocol: 'openai' | 'anthropic';
  readonly baseUrl: string;
  readonly key: 'required' | 'none';
  /** Runs on hardware of the user's: its models cost nothing unless a price says otherwise. */
  readonly local: boolean;
  /** Names of catalogue sections whose models it serves under its own name. */
  readonly catalogue: readonly string[];
}

/** The endpoints that everyone has. Addresses are those of the providers' own documentation. */
export const presets = [
  preset('openai', 'OpenAI', 'openai', 'https://api.openai.com/v1'),
  preset('anthropic', 'Anthropic', 'anthropic', 'https://api.anthropic.com'),
  preset('gemini', 'Google Gemini', 'openai', 'https://generativelanguage.googleapis.com/v1beta/openai'),
  preset('deepseek', 'DeepSeek', 'openai', 'https://api.deepseek.com/v1'),
  preset('mistral', 'Mistral', 'openai', 'https://api.mistral.ai/v1'),
  preset('xai', 'xAI', 'openai', 'https://api.x.ai/v1'),
  preset('openrouter', 'OpenRouter', 'openai', 'https://openrouter.ai/api/v1'),
  localPreset('ollama', 'Ollama', 'http://127.0.0.1:11434/v1'),
  localPreset('lmstudio', 'LM Studio', 'http://127.0.0.1:1234/v1'),
  localPreset('vllm', 'vLLM', 'http://127.0.0.1:8000/v1'),
] as const satisfies readonly Endpoint[];

const entry = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,31}$/, 'must be lower-case letters, digits and hyphens'),
  preset: z.string().optional(),
  label: z.string().min(1).max(60).optional(),
  protocol: z.enum(['openai', 'anthropic']).optional(),
  baseUrl: z.string().max(500).optional(),
  key: z.enum(['required', 'none']).optional(),
  catalogue: z.array(z.string()).optional(),
});
type Entry = z.infer<typeof entry>;

/**
 * The presets and the user's own entries. A bad entry is skipped, with a sentence that says why.
 *
 * - An address is `https:`; plain `http:` is taken only for this machine, and for private networks when no key is sent.
 * - A preset that needs a key cannot be given another address under its own name: a key goes only where it was
 *   entered for (law 13). Presets without a key (Ollama, LM Studio, vLLM) can be moved.
 * - An entry is local when its preset is, or when it needs no key, is on this machine or a private network, and serves
 *   no section of the catalogue.
 */
export function readEndpoints(setting: unknown): {
  readonly endpoints: readonly Endpoint[];
  readonly problems: readonly string[];
} {
  const problems: string[] = [];
  const own = new Map<string, Endpoint>();
  const entries: readonly unknown[] = Array.isArray(setting) ? setting : [];
  if (setting !== undefined && setting !== null && !Array.isArray(setting)) {
    problems.push('The setting "tierwise.endpoints" must be a list of endpoints; it was ignored.');
  }
  entries.forEach((value, index) => {
    const read = readEntry(value);
    const place = nameOf(value) ?? `number ${index + 1}`;
    if (typeof read === 'string') problems.push(`Endpoint ${place} was skipped: ${read}`);
    else if (own.has(read.name)) problems.push(`Endpoint ${place} was skipped: its name is already taken.`);
    else own.set(read.name, read);
  });
  const unmoved = presets.filter((endpoint) => !own.has(endpoint.name));
  return { endpoints: [...unmoved, ...own.values()], problems };
}

function readEntry(value: unknown): Endpoint | string {
  const parsed = entry.safeParse(value);
  if (!parsed.success) return complaint(parsed.error);
  const given = parsed.data;
  const base = presets.find((p) => p.name === (given.preset ?? given.name)) ?? null;
  if (given.preset !== undefined && base === null) {
    return `there is no preset "${given.preset}"; choose one of ${presets.map((p) => p.name).join(', ')}.`;
  }
  const taken = presets.find((p) => p.name === given.name);
  if (taken?.key === 'required' && (given.preset ?? given.name) !== given.name) {
    return `the name "${given.name}" belongs to a built-in endpoint; choose another name.`;
  }
  if (taken?.key === 'required' && (given.baseUrl ?? taken.baseUrl) !== taken.baseUrl) {
    return `"${given.name}" cannot be given another address, because its key was entered for ${taken.label}; choose another name.`;
  }
  return complete(given, base);
}

function complete(given: Entry, base: Endpoint | null): Endpoint | string {
  const address = given.baseUrl ?? base?.baseUrl;
  if (address === undefined) return 'it has no "baseUrl"; add the address of its API.';
  const sections = new Set(presets.flatMap((p) => p.catalogue));
  const catalogue = given.catalogue ?? base?.catalogue ?? [];
  const unknownSection = catalogue.find((name) => !sections.has(name));
  if (unknownSection !== undefined) {
    return `the catalogue has no section "${unknownSection}"; choose from ${[...sections].join(', ')}.`;
  }
  const key = given.key ?? base?.key ?? 'required';
  const reach = URL.canParse(address) ? reachOf(new URL(address)) : null;
  const refusal = addressProblem(address, reach, key);
  if (refusal !== null) return refusal;
  const near = reach === 'machine' || reach === 'private';
  return {
    name: given.name,
    label: given.label ?? (base?.name === given.name ? base.label : given.name),
    protocol: given.protocol ?? base?.protocol ?? 'openai',
    baseUrl: address.replace(/\/+$/, ''),
    key,
    local: near && key === 'none' && catalogue.length === 0,
    catalogue,
  };
}

type Reach = 'machine' | 'private' | 'internet';

function addressProblem(address: string, reach: Reach | null, key: Endpoint['key']): string | null {
  if (reach === null) return 'its "baseUrl" is not an address; write it as https://host/path.';
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') {
    return 'its "baseUrl" must not contain a user name or password; use "Set API Key…" for keys.';
  }
  if (url.search !== '' || url.hash !== '')
    return 'its "baseUrl" must end with the path, without "?" or "#".';
  if (url.protocol === 'https:' || (url.protocol === 'http:' && reach === 'machine')) return null;
  if (url.protocol !== 'http:') return 'its "baseUrl" must begin with https://.';
  if (reach === 'internet')
    return 'its "baseUrl" must begin with https://, because code and keys are sent to it.';
  return key === 'none'
    ? null
    : 'its key would cross the network unprotected; use https://, or set "key" to "none".';
}

function reachOf(url: URL): Reach {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (
    host === 'localhost' ||
    host.endsWith('.localhost') ||
    host === '::1' ||
    /^127\.\d+\.\d+\.\d+$/.test(host)
  ) {
    return 'machine';
  }
  // RFC 1918 and RFC 4193; a URL's host is already normalised, so that 0x0a.1 and the like cannot slip by.
  if (/^10\.\d+\.\d+\.\d+$/.test(host) || /^192\.168\.\d+\.\d+$/.test(host)) return 'private';
  if (/^172\.(1[6-9]|2\d|3[01])\.\d+\.\d+$/.test(host) || /^f[cd][0-9a-f]{2}:/.test(host)) return 'private';
  return 'internet';
}

function complaint(error: z.ZodError): string {
  const [issue] = error.issues;
  const where = issue?.path.join('.') ?? '';
  return where === ''
    ? `${issue?.message ?? 'it is not an object'}.`
    : `"${where}": ${issue?.message ?? 'is not valid'}.`;
}

function nameOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('name' in value)) return null;
  return typeof value.name === 'string' ? `"${value.name.slice(0, 40)}"` : null;
}

function preset(name: string, label: string, protocol: Endpoint['protocol'], baseUrl: string): Endpoint {
  return { name, label, protocol, baseUrl, key: 'required', local: false, catalogue: [name] };
}

function localPreset(name: string, label: string, baseUrl: string): Endpoint {
  return { name, label, protocol: 'openai', baseUrl, key: 'none', local: true, catalogue: [] };
}
