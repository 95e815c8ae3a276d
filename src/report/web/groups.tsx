import { formatUsd } from '../../core/money.ts';
import type { Group } from '../../core/report/reportModel.ts';

interface Props {
  readonly title: string;
  readonly groups: readonly Group[];
  readonly locale: string;
}

/** Sums by kind, tier or model, with a bar for the share of the dearest. */
export function Groups({ title, groups, locale }: Props) {
  const most = Math.max(...groups.map((group) => group.spent), 1);
  return (
    <section>
      <h2>{title}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{title.slice(3)}</th>
            <th scope="col">Spent</th>
            <th scope="col">Attempts</th>
            <th scope="col">Rejected</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.name}>
              <th scope="row">
                {group.name}
                <span class="share" style={{ width: `${(100 * group.spent) / most}%` }} />
              </th>
              <td>{formatUsd(group.spent, locale)}</td>
              <td>{group.attempts}</td>
              <td>{group.rejected}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
