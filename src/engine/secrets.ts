import type { LedgerRow } from '../core/ledger.ts';
import type { Check } from '../core/quality/verdict.ts';
import { redact, redactPrompt, restore, type Secret, secretsInWords } from '../core/secrets/redact.ts';
import type { CachedAnswer, CallResult, Ports } from './ports.ts';
import type { Preparation } from './prepare.ts';

/**
 * The ports of a task whose secrets stay here: nothing passes to a model or onto the disk with one of them in it, and
 * what comes back has them in their places again before it is checked, shown or applied.
 */
export function keepingSecrets(ports: Ports, { secrets }: Pick<Preparation, 'secrets'>): Ports {
  if (secrets.length === 0) return ports;
  return {
    ...ports,
    call: async (call) => {
      if (ports.settings().secrets === 'refuse') return notSent(secrets);
      const result = await ports.call({ ...call, prompt: redactPrompt(call.prompt, secrets) });
      return { ...result, text: restore(result.text, secrets) };
    },
    ...(ports.embedding === undefined ? {} : { embedding: hidingFrom(ports.embedding, ports, secrets) }),
    ledger: {
      ...ports.ledger,
      append: (...rows) => ports.ledger.append(...rows.map((row) => withoutSecrets(row, secrets))),
    },
    cache: {
      ...ports.cache,
      get: async (key) => {
        const cached = await ports.cache.get(key);
        return cached === null ? null : restored(cached, secrets);
      },
      like: async (about) => {
        const stored = (await ports.cache.like?.(about)) ?? [];
        return stored.map(({ key, answer }) => ({ key, answer: restored(answer, secrets) }));
      },
      put: (key, cached) => ports.cache.put(key, hidden(cached, secrets)),
    },
  };
}

function hidingFrom(
  embedding: NonNullable<Ports['embedding']>,
  ports: Ports,
  secrets: readonly Secret[],
): NonNullable<Ports['embedding']> {
  return {
    model: embedding.model,
    embed: async (call) => {
      if (ports.settings().secrets === 'refuse') return { ...notSent(secrets), vectors: [] };
      return embedding.embed({ ...call, texts: call.texts.map((text) => redact(text, secrets)) });
    },
  };
}

/** Whoever calls a model on the way of a task that may not be sent: a grader, a judge of similar answers. */
function notSent(secrets: readonly Secret[]): CallResult {
  const message = `Nothing was sent, because ${secretsInWords(secrets)} would have been.`;
  const failure = { kind: 'bad-request', message, retryAfterMs: null } as const;
  return { text: '', stop: 'none', usage: null, latencyMs: 0, firstTokenMs: null, failure, sent: false };
}

/** A check may quote a name of the answer as its evidence, and that name may be a secret. */
function withoutSecrets(row: LedgerRow, secrets: readonly Secret[]): LedgerRow {
  if (row.type === 'verdict') return { ...row, checks: withoutEvidence(row.checks, secrets) };
  return 'because' in row ? { ...row, because: redact(row.because, secrets) } : row;
}

function hidden(cached: CachedAnswer, secrets: readonly Secret[]): CachedAnswer {
  const { answer, verdict, instruction } = cached;
  return {
    ...cached,
    answer: redact(answer, secrets),
    verdict: { ...verdict, checks: withoutEvidence(verdict.checks, secrets) },
    ...(instruction === undefined ? {} : { instruction: redact(instruction, secrets) }),
  };
}

function restored(cached: CachedAnswer, secrets: readonly Secret[]): CachedAnswer {
  return { ...cached, answer: restore(cached.answer, secrets) };
}

function withoutEvidence(checks: readonly Check[], secrets: readonly Secret[]): readonly Check[] {
  return checks.map((check) => ({ ...check, because: redact(check.because, secrets) }));
}
