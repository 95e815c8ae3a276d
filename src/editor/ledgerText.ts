/** The ledger as text that other programs read. */
import type { StoredRow } from '../core/ledger.ts';
import { toDollars } from '../core/money.ts';

export type ExportFormat = 'jsonl' | 'json' | 'csv';

/** What stands before the first page, between pages and after the last; and a page's own text. */
export interface Export {
  readonly head: string;
  readonly between: string;
  readonly tail: string;
  page(rows: readonly StoredRow[]): string;
}

export function exportAs(format: ExportFormat): Export {
  switch (format) {
    case 'jsonl':
      return {
        head: '',
        between: '',
        tail: '',
        page: (rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
      };
    case 'json':
      return {
        head: '[\n',
        between: ',\n',
        tail: '\n]\n',
        page: (rows) => rows.map((row) => JSON.stringify(row)).join(',\n'),
      };
    case 'csv':
      return {
        head: `${columns.map(([name]) => name).join(',')}\r\n`,
        between: '',
        tail: '',
        page: (rows) => rows.map(csvLine).join(''),
      };
  }
}

type Cell = string | number | boolean | null | undefined;

/** One line per row of the ledger; a column that a row's type does not have is empty. Amounts are US dollars. */
const columns: readonly (readonly [name: string, cell: (row: StoredRow) => Cell])[] = [
  ['seq', (row) => row.seq],
  ['at', (row) => new Date(row.at).toISOString()],
  ['day', (row) => row.day],
  ['type', (row) => row.type],
  ['task', (row) => row.taskId],
  ['workspace', (row) => row.workspace],
  ['kind', (row) => ('kind' in row ? row.kind : null)],
  ['complexity', (row) => ('complexity' in row ? row.complexity : null)],
  ['language', (row) => (row.type === 'task' ? row.languageId : null)],
  ['path', (row) => (row.type === 'task' ? row.path : null)],
  ['source', (row) => (row.type === 'attempt' ? row.source : null)],
  [
    'model',
    (row) => (row.type === 'plan' ? row.estimate.models.join(' > ') : 'model' in row ? row.model : null),
  ],
  ['tier', (row) => (row.type === 'attempt' ? row.tier : null)],
  ['cost_usd', (row) => ('cost' in row ? toDollars(row.cost) : null)],
  ['saved_usd', (row) => (row.type === 'attempt' ? toDollars(row.saved) : null)],
  ['expected_cost_usd', expectedCost],
  ['reserved_usd', (row) => (row.type === 'reservation' ? toDollars(row.amount) : null)],
  ['input_tokens', (row) => usage(row)?.input],
  ['cache_read_tokens', (row) => usage(row)?.cacheRead],
  ['cache_write_tokens', (row) => usage(row)?.cacheWrite],
  ['output_tokens', (row) => usage(row)?.output],
  ['latency_ms', (row) => (row.type === 'attempt' ? Math.round(row.latencyMs) : null)],
  ['stop', (row) => (row.type === 'attempt' ? row.stop : null)],
  ['failure', (row) => (row.type === 'attempt' ? row.failure?.kind : null)],
  ['verdict', (row) => (row.type === 'verdict' ? row.verdict : null)],
  ['score', (row) => (row.type === 'verdict' ? row.score : null)],
  ['outcome', (row) => (row.type === 'outcome' ? row.outcome : null)],
  ['because', because],
];

function expectedCost(row: StoredRow): Cell {
  if (row.type === 'plan') return row.estimate.costUsd;
  return row.type === 'attempt' ? row.expectedCostUsd : null;
}

function usage(row: StoredRow) {
  return row.type === 'attempt' ? row.usage : null;
}

function because(row: StoredRow): Cell {
  if ('because' in row) return row.because;
  if ('reasons' in row) return row.reasons.join(' ');
  if (row.type === 'attempt') return row.failure?.message;
  if (row.type !== 'verdict') return null;
  const failed = row.checks.filter(({ result }) => result === 'fail');
  return failed.map((check) => `${check.check}: ${check.because}`).join(' ');
}

function csvLine(row: StoredRow): string {
  return `${columns.map(([, cell]) => csvCell(cell(row))).join(',')}\r\n`;
}

/** Quoted where needed (RFC 4180); a text that a spreadsheet would run as a formula gets an apostrophe before it. */
function csvCell(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
