/** The log that `Show Log` opens. Nothing that looks like a key gets into it. */
import type { LogOutputChannel } from 'vscode';

export interface Log {
  info(message: string): void;
  warn(message: string): void;
  /** Logs what was thrown, with its stack. */
  bug(where: string, thrown: unknown): void;
  show(): void;
  /** From now on this text is blotted out wherever it would appear. */
  keepSecret(secret: string): void;
}

export function openLog(channel: Pick<LogOutputChannel, 'info' | 'warn' | 'error' | 'show'>): Log {
  const secrets = new Set<string>();
  return {
    info: (message) => channel.info(redact(message, secrets)),
    warn: (message) => channel.warn(redact(message, secrets)),
    bug: (where, thrown) => channel.error(redact(`${where}: ${textOf(thrown)}`, secrets)),
    show: () => channel.show(true),
    keepSecret: (secret) => secrets.add(secret),
  };
}

/** Blots out the secrets given and whatever has the form of a provider's key, a bearer token or a password in a URL. */
export function redact(text: string, secrets: Iterable<string> = []): string {
  let clean = text;
  for (const secret of secrets) if (secret !== '') clean = clean.replaceAll(secret, blot);
  for (const [form, replacement] of keyForms) clean = clean.replace(form, replacement);
  return clean;
}

const blot = '[redacted]';

const keyForms: readonly (readonly [RegExp, string])[] = [
  // OpenAI, Anthropic, OpenRouter, DeepSeek (sk-…), xAI, Groq, Google, GitHub, Hugging Face.
  [/\b(?:sk|pk|rk)-[A-Za-z0-9_-]{8,}/g, blot],
  [/\b(?:xai|gsk|hf|ghp|gho|ghs|github_pat)[-_][A-Za-z0-9_-]{8,}/g, blot],
  [/\bAIza[A-Za-z0-9_-]{16,}/g, blot],
  [/\b(bearer|basic)\s+[A-Za-z0-9._~+/=-]{8,}/gi, `$1 ${blot}`],
  [
    /\b(x-api-key|api[-_]?key|authorization|access[-_]?token)(["']?\s*[:=]\s*["']?)(?!bearer\b|basic\b)[^\s"',;&]{6,}/gi,
    `$1$2${blot}`,
  ],
  [/(:\/\/[^\s:/@]+:)[^\s/@]+@/g, `$1${blot}@`],
];

function textOf(thrown: unknown): string {
  if (thrown instanceof Error) return thrown.stack ?? thrown.message;
  return typeof thrown === 'string' ? thrown : (JSON.stringify(thrown) ?? typeof thrown);
}
