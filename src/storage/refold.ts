/** What a refold found: an empty list of differences when the live state is what the ledger adds up to. */
export interface LedgerCheck {
  readonly rows: number;
  /** One plain sentence each. */
  readonly differences: readonly string[];
}
