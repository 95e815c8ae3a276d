import { useState } from 'preact/hooks';
import type { Group, Grouping, GroupingName } from '../../core/report/groups.ts';
import { useTexts } from './text.ts';

const titles: Readonly<Record<GroupingName, string>> = {
  kind: 'Kind',
  model: 'Model',
  tier: 'Tier',
  language: 'Language',
  folder: 'Folder',
  file: 'File',
};

/** Where the money went, as a table for each way to look at it, with a bar for the share of the dearest. */
export function Groups({ groups }: { readonly groups: Readonly<Record<GroupingName, Grouping>> }) {
  return (
    <section aria-labelledby="groups">
      <h2 id="groups">Where it went</h2>
      <div class="columns">
        {(Object.keys(titles) as GroupingName[]).map((name) => (
          <GroupTable key={name} title={titles[name]} grouping={groups[name]} />
        ))}
      </div>
    </section>
  );
}

const fewest = 7;

function GroupTable({
  title,
  grouping: { groups, others },
}: {
  readonly title: string;
  readonly grouping: Grouping;
}) {
  const [all, setAll] = useState(false);
  const texts = useTexts();
  const most = Math.max(...groups.map(({ spent }) => spent), 1);
  const shown = all ? groups : groups.slice(0, fewest);
  if (groups.length === 0) return null;
  return (
    <div class="group">
      <table>
        <caption>By {title.toLowerCase()}</caption>
        <thead>
          <tr>
            <th scope="col">{title}</th>
            <th scope="col">Spent</th>
            <th scope="col">Tasks</th>
            <th scope="col">Rejected</th>
            <th scope="col">Kept</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((group) => (
            <GroupRow key={group.name} group={group} most={most} name={group.name} />
          ))}
          {all && others !== null ? (
            <GroupRow group={others.sum} most={most} name={`${texts.number(others.count)} others`} />
          ) : null}
        </tbody>
      </table>
      {groups.length <= fewest ? null : (
        <button class="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${texts.number(groups.length + (others?.count ?? 0))}`}
          <span class="hidden"> by {title.toLowerCase()}</span>
        </button>
      )}
    </div>
  );
}

function GroupRow({
  group,
  most,
  name,
}: {
  readonly group: Group;
  readonly most: number;
  readonly name: string;
}) {
  const { money, number, percent } = useTexts();
  return (
    <tr>
      <th scope="row">
        {name}
        <span class="share" style={{ width: `${Math.min(100, (100 * group.spent) / most)}%` }} />
      </th>
      <td>{money(group.spent)}</td>
      <td>{number(group.tasks)}</td>
      <td>{group.attempts === 0 ? '–' : percent(group.rejected / group.attempts)}</td>
      <td>{group.judged === 0 ? '–' : percent(group.kept / group.judged)}</td>
    </tr>
  );
}
