/** What a provider says was used: its own export, read by what its columns are called. */
import { type Entry, readTable } from './table.ts';

/** Usage of one model on one day, or as much of it as the export says; null where a column is missing. */
export interface UsageLine {
  /** The calendar day in UTC, as providers count, `YYYY-MM-DD`. */
  readonly day: string;
  /** The provider's own name of the model. */
  readonly model: string;
  readonly requests: number | null;
  /** All input, whether read from a cache, written to one, or neither. */
  readonly input: number | null;
  /** The part of `input` read from the provider's cache. */
  readonly cached: number | null;
  readonly output: number | null;
  /** In USD. */
  readonly cost: number | null;
}

export interface UsageExport {
  /** The preset endpoint whose export it is, by its columns; null where they don't tell. */
  readonly endpoint: 'openai' | 'anthropic' | 'openrouter' | null;
  readonly lines: readonly UsageLine[];
  /** Records without a day, a model or any amount. */
  readonly skipped: number;
}

/**
 * Reads a usage or cost export of OpenAI, Anthropic or OpenRouter, CSV or JSON, or a table that calls its columns by
 * similar names. Amounts of the same day and model are added up.
 */
export function readUsageExport(text: string): UsageExport {
  const entries = readTable(text).filter(tellsOfUse);
  const sums = new Map<string, UsageLine>();
  let skipped = 0;
  for (const entry of entries) {
    const line = lineOf(entry);
    if (line === null) {
      skipped += 1;
      continue;
    }
    const key = `${line.day} ${line.model}`;
    const before = sums.get(key);
    sums.set(key, before === undefined ? line : sumOf(before, line));
  }
  const lines = [...sums.values()].sort((a, b) => (`${a.day} ${a.model}` < `${b.day} ${b.model}` ? -1 : 1));
  return { endpoint: endpointBy(entries[0]), lines, skipped };
}

/**
 * Names of columns as the exports have them: OpenAI's usage and costs API and dashboard (start_time, line_item,
 * amount_value, input_cached_tokens, n_context_tokens_total), Anthropic's console and admin API (usage_date_utc,
 * usage_input_tokens_no_cache, token_type), OpenRouter's activity page and API (created_at, model_permaslug, tokens_prompt).
 */
const columns = {
  day: [
    ...[
      'day',
      'date',
      'usage_date_utc',
      'usage_date',
      'date_utc',
      'start_time_iso',
      'starting_at',
      'start_date',
    ],
    ...['created_at', 'timestamp', 'start_time', 'time', 'aggregation_timestamp', 'bucket_start'],
  ],
  model: [
    'model',
    'model_version',
    'model_permaslug',
    'model_slug',
    'model_name',
    'snapshot_id',
    'model_id',
    'line_item',
  ],
  requests: [
    'num_model_requests',
    'n_requests',
    'requests',
    'num_requests',
    'request_count',
    'generation_count',
  ],
  allInput: [
    ...['input_tokens', 'prompt_tokens', 'tokens_prompt', 'native_tokens_prompt', 'n_context_tokens_total'],
    ...['total_input_tokens', 'context_tokens', 'input'],
  ],
  plainInput: [
    'uncached_input_tokens',
    'usage_input_tokens_no_cache',
    'input_tokens_no_cache',
    'input_uncached_tokens',
  ],
  cached: [
    ...[
      'input_cached_tokens',
      'cached_tokens',
      'tokens_cached',
      'cached_input_tokens',
      'cache_read_input_tokens',
    ],
    ...[
      'usage_input_tokens_cache_read',
      'cache_read_tokens',
      'n_cached_context_tokens_total',
      'native_tokens_cached',
    ],
    ...['prompt_tokens_details_cached_tokens', 'cached'],
  ],
  output: [
    ...[
      'output_tokens',
      'usage_output_tokens',
      'completion_tokens',
      'tokens_completion',
      'native_tokens_completion',
    ],
    ...['n_generated_tokens_total', 'generated_tokens', 'output'],
  ],
  cost: [
    'cost_usd',
    'cost_total',
    'total_cost',
    'cost',
    'amount_value',
    'usage',
    'cost_in_usd',
    'amount_usd',
    'spend',
  ],
  // Their sum counts.
  cacheWrites: [
    ...[
      'usage_input_tokens_cache_write_5m',
      'usage_input_tokens_cache_write_1h',
      'cache_creation_input_tokens',
    ],
    ...[
      'cache_creation_ephemeral_5m_input_tokens',
      'cache_creation_ephemeral_1h_input_tokens',
      'cache_write_tokens',
    ],
  ],
} as const;

/** A bucket of a day on which nothing was used has neither a model nor an amount. */
function tellsOfUse(entry: Entry): boolean {
  return [...columns.model, ...columns.allInput, ...columns.plainInput, ...columns.cost].some((name) =>
    entry.has(name),
  );
}

function lineOf(entry: Entry): UsageLine | null {
  const day = dayOf(first(entry, columns.day));
  // A cost line is called by its model and what was paid for, such as "gpt-5-mini-2025-08-07, input".
  const model = first(entry, columns.model)?.split(',')[0]?.trim() ?? '';
  const cached = amount(first(entry, columns.cached));
  const line = {
    requests: amount(first(entry, columns.requests)) ?? (entry.has('generation_id') ? 1 : null),
    input: inputOf(entry, cached),
    cached,
    output: amount(first(entry, columns.output)),
    cost: amount(first(entry, columns.cost)),
  };
  if (day === null || model === '') return null;
  return line.input === null && line.output === null && line.cost === null ? null : { day, model, ...line };
}

/** Some providers count cached input apart from the rest, some inside it. */
function inputOf(entry: Entry, cached: number | null): number | null {
  const plain = amount(first(entry, columns.plainInput));
  const writes = columns.cacheWrites.map((name) => amount(entry.get(name))).filter((found) => found !== null);
  const written = writes.reduce((sum, found) => sum + found, 0);
  if (plain !== null) return plain + (cached ?? 0) + written;
  const all = amount(first(entry, columns.allInput));
  // Anthropic's own `input_tokens` leaves both out; where both are named so, it is that convention.
  const apart = entry.has('cache_read_input_tokens');
  return all === null ? null : all + (apart ? (cached ?? 0) + written : 0);
}

function first(entry: Entry, names: readonly string[]): string | undefined {
  return names.map((name) => entry.get(name)).find((value) => value !== undefined && value !== '');
}

/** Reads `1234`, `1,234.5`, `$0.03` and `1.2e-05`; null for anything else. */
function amount(text: string | undefined): number | null {
  const plain = text?.replace(/^\$|(?<=\d),(?=\d{3}(?:\D|$))|\s*(?:usd)?$/gi, '') ?? '';
  const value = plain === '' ? NaN : Number(plain);
  return Number.isFinite(value) ? value : null;
}

/** The UTC day of a date, a timestamp, or seconds or milliseconds since the epoch. */
function dayOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  const written = /^\d{4}-\d\d-\d\d(?=$|[T ])/.exec(text)?.[0];
  const zoned = /(?:Z|[+-]\d\d:?\d\d)$/.test(text);
  if (written !== undefined && (text.length === written.length || !zoned)) return written;
  const at = /^\d{9,14}(?:\.\d+)?$/.test(text)
    ? Number(text) * (Number(text) < 1e11 ? 1000 : 1)
    : Date.parse(text);
  return Number.isFinite(at) ? new Date(at).toISOString().slice(0, 10) : null;
}

/** Both lines in one, under the first one's day and model. */
export function sumOf(a: UsageLine, b: UsageLine): UsageLine {
  const sum = (name: 'requests' | 'input' | 'cached' | 'output' | 'cost'): number | null =>
    a[name] === null ? b[name] : b[name] === null ? a[name] : a[name] + b[name];
  return {
    ...{ day: a.day, model: a.model, requests: sum('requests'), input: sum('input') },
    ...{ cached: sum('cached'), output: sum('output'), cost: sum('cost') },
  };
}

function endpointBy(entry: Entry | undefined): UsageExport['endpoint'] {
  const has = (...names: readonly string[]) => names.some((name) => entry?.has(name) === true);
  if (has('usage_date_utc', 'uncached_input_tokens', 'usage_input_tokens_no_cache')) return 'anthropic';
  if (has('model_permaslug', 'generation_id', 'byok_usage_inference')) return 'openrouter';
  return has('num_model_requests', 'line_item', 'n_context_tokens_total', 'amount_value') ? 'openai' : null;
}
