import type { FailureKind } from '../../core/ledger.ts';
import { addUsd } from '../../core/money.ts';
import type { Waste, WasteWhy } from '../../core/report/waste.ts';
import { useTexts } from './text.ts';

/** What was paid for nothing, and why. */
export function WasteTable({ waste }: { readonly waste: Waste }) {
  const texts = useTexts();
  const total = addUsd(waste.failed, waste.rejected, waste.writtenOff);
  const most = Math.max(...waste.reasons.map(({ cost }) => cost), 1);
  return (
    <section aria-labelledby="waste">
      <h2 id="waste">Paid in vain, and why</h2>
      <p class="note">
        {waste.reasons.length === 0
          ? 'No attempt failed or was rejected in this time.'
          : `${texts.money(total)} went to attempts without a usable answer.`}
        {waste.discarded.attempts === 0
          ? ''
          : ` Beside that, ${texts.count(waste.discarded.attempts, 'answer')} for ${texts.money(waste.discarded.cost)} passed the checks, and you did not keep them.`}
      </p>
      {waste.reasons.length === 0 ? null : (
        <div class="wide" tabIndex={0} role="group" aria-label="Reasons">
          <table>
            <thead>
              <tr>
                <th scope="col">Why</th>
                <th scope="col">Attempts</th>
                <th scope="col">Cost</th>
              </tr>
            </thead>
            <tbody>
              {waste.reasons.map(({ why, attempts, cost }) => (
                <tr key={reasonOf(why)}>
                  <th scope="row">
                    {reasonOf(why)}
                    <span class="share" style={{ width: `${(100 * cost) / most}%` }} />
                  </th>
                  <td>{texts.number(attempts)}</td>
                  <td>{texts.money(cost)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

const failures: Readonly<Record<FailureKind, string>> = {
  'rate-limit': 'Failed: too many requests',
  overloaded: 'Failed: the provider was overloaded',
  timeout: 'Failed: no answer in time',
  network: 'Failed: no connection',
  auth: 'Failed: the key was refused',
  quota: 'Failed: the account has no credit',
  'context-too-long': 'Failed: too long for the model',
  'content-filter': 'Failed: stopped by a content filter',
  'bad-request': 'Failed: the request was refused',
  'unknown-model': 'Failed: the provider does not know the model',
  malformed: 'Failed: the reply could not be read',
  'cut-stream': 'Failed: the answer broke off',
  cancelled: 'Cancelled by you',
};

function reasonOf(why: WasteWhy): string {
  switch (why.kind) {
    case 'rejected':
      return why.check === null ? 'Rejected by its checks' : `Rejected by the check “${why.check}”`;
    case 'failed':
      return failures[why.failure];
    case 'written-off':
      return 'Charged in full: its window ended first';
  }
}
