/** What a run of tests came to, as lines of JSON that other programs read. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';

export type TestEvent =
  | { readonly type: 'pass'; readonly title: string; readonly ms: number }
  | { readonly type: 'fail'; readonly title: string; readonly error: string }
  | { readonly type: 'pending'; readonly title: string }
  | { readonly type: 'end' };

export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly pending: number;
  /** False when the run was cut off: then nothing is known of the tests that are missing. */
  readonly complete: boolean;
}

/** Appends each test of a Mocha run to a file as it ends. */
export function recordResults(runner: Mocha.Runner, file: string): void {
  const record = (event: TestEvent) => appendFileSync(file, `${JSON.stringify(event)}\n`);
  runner.on('pass', (test) => record({ type: 'pass', title: test.fullTitle(), ms: test.duration ?? 0 }));
  runner.on('fail', (test, error: Error) =>
    record({ type: 'fail', title: test.fullTitle(), error: error.stack ?? String(error) }),
  );
  runner.on('pending', (test) => record({ type: 'pending', title: test.fullTitle() }));
  runner.on('end', () => record({ type: 'end' }));
}

/** Sums one or more runs that were recorded in the same file; `runs` of them must have ended. */
export function readTotals(file: string, runs = 1): Totals {
  const events = parseEvents(existsSync(file) ? readFileSync(file, 'utf8') : '');
  const count = (type: TestEvent['type']) => events.filter((event) => event.type === type).length;
  return {
    passed: count('pass'),
    failed: count('fail'),
    pending: count('pending'),
    complete: count('end') === runs,
  };
}

/** Whole lines only: the last one may still be being written. */
export function parseEvents(text: string): readonly TestEvent[] {
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as TestEvent);
}
