/** A check's result. `because` is evidence a person can read; it may quote names from the code, never whole passages. */
export interface Check {
  /** Stable short name, e.g. `finished`, `syntax`, `comments-only`, `signature`. */
  readonly check: string;
  readonly result: 'pass' | 'fail' | 'not-applicable';
  /** A failed hard check rejects; a soft one only lowers the score. */
  readonly hard: boolean;
  readonly because: string;
}

export interface Verdict {
  readonly verdict: 'accept' | 'reject';
  /** 0..1 */
  readonly score: number;
  readonly checks: readonly Check[];
}
