/** Options that both SDKs share, so that nothing is sent but what we say, and only to where we say. */
import type { WireLimits } from './attempt.ts';

/** No retries (each attempt is the engine's to make), no logging of prompts, no redirects to other hosts. */
export function clientOptions(limits: WireLimits) {
  return {
    maxRetries: 0,
    timeout: limits.firstMs + 10_000,
    logLevel: 'off',
    fetchOptions: { redirect: 'error' },
  } as const;
}

/**
 * Headers that remove what the SDKs would take from environment variables such as `OPENAI_CUSTOM_HEADERS`: they were
 * meant for another program and may carry keys of another provider.
 */
export function withoutForeignHeaders(variable: string | undefined): Record<string, null> {
  const names = (variable ?? '').split('\n').map((line) =>
    line
      .slice(0, Math.max(line.indexOf(':'), 0))
      .trim()
      .toLowerCase(),
  );
  return Object.fromEntries(names.filter((name) => name !== '').map((name) => [name, null]));
}
