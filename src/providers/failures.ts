/** What went wrong with a call, as data. Messages are ours: nothing a provider wrote is repeated in them. */
import type { Endpoint } from '../core/models/endpoints.ts';
import type { FailureKind } from '../core/ledger.ts';
import type { Model } from '../core/models/model.ts';
import type { CallFailure } from '../engine/ports.ts';
import { field } from './usage.ts';

export interface FailedCall {
  readonly endpoint: Endpoint;
  readonly model: Model;
  /** True once a part of the reply has arrived. */
  readonly begun: boolean;
  /** Milliseconds since the epoch, for dates in `Retry-After`. */
  readonly at: number;
}

export interface Explained {
  readonly failure: CallFailure;
  /** False when the request surely never reached the provider. */
  readonly sent: boolean;
  /** True when the provider answered with an error and so generated nothing that it would charge for. */
  readonly unbilled: boolean;
}

/** Longest wait taken from a provider's word: a day. */
const longestRetryMs = 86_400_000;

/** Statuses of gateways that gave up waiting: the provider behind them may have worked, and charged. */
const gatewayStatuses = [408, 502, 504, 520, 521, 522, 523, 524];

/** Network errors that happen before a request leaves this machine, or before the other side is who it should be. */
const unsentCodes = [
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT)$/,
  /^(CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_(VERIFY|GET))/,
];

/** Explains whatever an SDK or the network threw. Never throws. */
export function explain(error: unknown, call: FailedCall): Explained {
  const status = statusOf(error);
  if (status !== null || field(error, 'error') !== undefined) {
    const kind = kindOfAnswer(error, status);
    return {
      failure: {
        kind,
        message: sentence(kind, call, refusedField(error)),
        retryAfterMs: retryAfter(error, call.at),
      },
      sent: true,
      unbilled: !call.begun && !gatewayStatuses.includes(status ?? 0),
    };
  }
  const codes = causes(error).map((cause) => codeOf(cause));
  const unsent = !call.begun && codes.some((code) => unsentCodes.some((pattern) => pattern.test(code)));
  const kind = kindOfBreak(error, codes, call.begun);
  return {
    failure: { kind, message: sentence(kind, call), retryAfterMs: null },
    sent: !unsent,
    unbilled: false,
  };
}

/** A failure that we noticed ourselves. */
export function failure(kind: FailureKind, call: Pick<FailedCall, 'endpoint' | 'model'>): CallFailure {
  return { kind, message: sentence(kind, call), retryAfterMs: null };
}

/** The provider answered with an error: by status, or by an error event in the stream. */
function kindOfAnswer(error: unknown, status: number | null): FailureKind {
  const words = providerWords(error);
  if (
    /insufficient_quota|billing_(not_active|hard_limit)|credit balance is too low|insufficient (credits|balance)/.test(
      words,
    )
  )
    return 'quota';
  if (
    /context_length_exceeded|context window|maximum context length|prompt is too long|too many tokens/.test(
      words,
    )
  ) {
    return 'context-too-long';
  }
  if (/content_filter|content_policy/.test(words)) return 'content-filter';
  if (status === 403 && /moderation|flagged/.test(words)) return 'content-filter';
  if (/model_not_found|unknown model|not a valid model/.test(words)) return 'unknown-model';
  if (/invalid_api_key|api key not valid|authentication_error/.test(words)) return 'auth';
  switch (status ?? statusInWords(words)) {
    case 401:
    case 403:
      return 'auth';
    case 402:
      return 'quota';
    case 404:
      return 'unknown-model';
    case 408:
    case 504:
    case 522:
    case 524:
      return 'timeout';
    case 413:
      return 'context-too-long';
    case 429:
      return 'rate-limit';
    default:
      return (status ?? 500) >= 500 ? 'overloaded' : 'bad-request';
  }
}

/** Everything in the provider's error that may name its kind, in lower case; only ever matched, never shown. */
function providerWords(error: unknown): string {
  const body = field(error, 'error');
  const inner = field(body, 'error') ?? body;
  return ['type', 'code', 'message']
    .flatMap((name) => [field(inner, name), field(error, name)])
    .filter((word) => typeof word === 'string' || typeof word === 'number')
    .join(' ')
    .slice(0, 4_000)
    .toLowerCase();
}

/** Errors in a stream have no status of their own; their type or code says it. */
function statusInWords(words: string): number | null {
  if (/rate_limit|(^| )429( |$)/.test(words)) return 429;
  if (/permission_error|(^| )40[13]( |$)/.test(words)) return 401;
  if (/not_found_error|(^| )404( |$)/.test(words)) return 404;
  if (/(^| )402( |$)/.test(words)) return 402;
  if (/invalid_request_error|(^| )400( |$)/.test(words)) return 400;
  return null;
}

/** Nothing, or no more, was heard from the provider. */
function kindOfBreak(error: unknown, codes: readonly string[], begun: boolean): FailureKind {
  if (error instanceof SyntaxError) return 'malformed';
  if (codes.some((code) => /TIMEOUT|ETIMEDOUT/.test(code))) return 'timeout';
  if (causes(error).some((cause) => cause instanceof Error && /unexpected redirect/.test(cause.message))) {
    return 'bad-request';
  }
  if (!begun) return 'network';
  // The network's errors carry codes; what fails without one, fails at reading.
  return codes.some((code) => code !== '') ? 'cut-stream' : 'malformed';
}

/** The error and the errors behind it, nearest first. */
function causes(error: unknown): readonly unknown[] {
  const chain: unknown[] = [];
  for (
    let cause = error;
    cause !== undefined && cause !== null && chain.length < 6;
    cause = field(cause, 'cause')
  ) {
    chain.push(cause);
  }
  return chain;
}

function codeOf(error: unknown): string {
  const code = field(error, 'code');
  return typeof code === 'string' ? code : '';
}

function statusOf(error: unknown): number | null {
  const status = field(error, 'status');
  return typeof status === 'number' && status >= 100 && status <= 599 ? status : null;
}

/** `retry-after-ms`, or `Retry-After` in seconds or as a date. */
function retryAfter(error: unknown, at: number): number | null {
  const headers = field(error, 'headers');
  if (!(headers instanceof Headers)) return null;
  const exact = headers.get('retry-after-ms');
  const given = headers.get('retry-after');
  const wait =
    exact !== null && exact.trim() !== '' && Number.isFinite(Number(exact))
      ? Number(exact)
      : given === null || given.trim() === ''
        ? NaN
        : Number.isFinite(Number(given))
          ? Number(given) * 1000
          : Date.parse(given) - at;
  return Number.isNaN(wait) ? null : Math.ceil(Math.min(Math.max(wait, 0), longestRetryMs));
}

/** The field of our request that the provider refused, if it is one that we send. */
function refusedField(error: unknown): string | null {
  const body = field(error, 'error');
  const param = field(error, 'param') ?? field(field(body, 'error') ?? body, 'param');
  const ours = [
    'model',
    'messages',
    'system',
    'max_tokens',
    'max_completion_tokens',
    'stream_options',
    'service_tier',
  ];
  return ours.find((name) => name === param) ?? null;
}

function sentence(
  kind: FailureKind,
  { endpoint, model }: Pick<FailedCall, 'endpoint' | 'model'>,
  refused: string | null = null,
): string {
  const who = endpoint.label;
  switch (kind) {
    case 'rate-limit':
      return `${who} is limiting requests to ${model.label} just now; wait a little, or choose another model.`;
    case 'overloaded':
      return `${who} could not serve ${model.label} because of an error or overload on its side; try again, or choose another model.`;
    case 'timeout':
      return `${who} did not answer in time; try again, or choose another model.`;
    case 'network':
      return endpoint.local
        ? `${who} could not be reached; start it on this machine, or choose another model.`
        : `${who} could not be reached; check the network connection and the endpoint's address.`;
    case 'auth':
      return `${who} did not accept the API key; enter it again with "Tierwise: Set API Key…".`;
    case 'quota':
      return `The account at ${who} has no credit left; add credit there, or choose another model.`;
    case 'context-too-long':
      return `The task is too long for ${model.label}; select less code, or choose a model with a larger context window.`;
    case 'content-filter':
      return `${who} stopped the request at its content filter; choose another model.`;
    case 'bad-request':
      return refused === null
        ? `${who} did not accept the request for ${model.label}; check the endpoint's settings, or choose another model.`
        : `${who} did not accept "${refused}" in the request for ${model.label}; check the model's settings, or choose another model.`;
    case 'unknown-model':
      return `${who} does not offer the model "${model.name}" at this address; choose another model.`;
    case 'malformed':
      return `${who} answered in a form that cannot be read; check that the endpoint's address and protocol are right.`;
    case 'cut-stream':
      return `The connection to ${who} ended before the answer did; try again.`;
    case 'cancelled':
      return 'The task was cancelled.';
  }
}
