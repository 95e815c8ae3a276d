/** Which part of the ledger is shown: the time, the machines, the workspace. */
import type { Machines } from '../../core/report/selection.ts';
import type { ReportRange, ReportView } from '../reportProtocol.ts';
import type { Known } from './host.ts';
import { useTexts } from './text.ts';

const ranges: readonly (readonly [ReportRange, string])[] = [
  ['today', 'Today'],
  ['week', '7 days'],
  ['month', '30 days'],
  ['quarter', '90 days'],
  ['all', 'All'],
];

interface Props {
  readonly known: Known;
  readonly view: ReportView;
  readonly onChange: (part: Partial<ReportView>) => void;
}

export function Filters({ known, view, onChange }: Props) {
  return (
    <header>
      <h1>Spend</h1>
      <div role="group" aria-label="Time range" class="ranges">
        {ranges.map(([id, label]) => (
          <button key={id} aria-pressed={id === view.range} onClick={() => onChange({ range: id })}>
            {label}
          </button>
        ))}
      </div>
      {known.report?.report.imported === true || view.machines !== undefined ? (
        <MachineChoice view={view} onChange={(machines) => onChange({ machines })} />
      ) : null}
      <Workspaces known={known} view={view} onChange={(workspace) => onChange({ workspace })} />
    </header>
  );
}

const machines: readonly (readonly [Machines, string])[] = [
  ['this', 'This machine'],
  ['others', 'Other machines (imported)'],
  ['all', 'All machines'],
];

/** Shown once something was imported: until then there is nothing to choose. */
function MachineChoice({
  view,
  onChange,
}: {
  readonly view: ReportView;
  readonly onChange: (machines: Machines) => void;
}) {
  return (
    <label class="workspace">
      Machine
      <select
        value={view.machines ?? 'this'}
        onChange={({ currentTarget: { value } }) =>
          onChange(machines.find(([id]) => id === value)?.[0] ?? 'this')
        }
      >
        {machines.map(([id, label]) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

interface WorkspacesProps {
  readonly known: Known;
  readonly view: ReportView;
  readonly onChange: (workspace: string) => void;
}

/** Workspaces are known by a hash only: the ledger doesn't say where they are. */
function Workspaces({ known: { report }, view, onChange }: WorkspacesProps) {
  const texts = useTexts();
  const others = (report?.report.workspaces ?? []).filter(({ id }) => id !== report?.workspace);
  const named = others.some(({ id }) => id === view.workspace);
  return (
    <label class="workspace">
      Workspace
      <select value={view.workspace} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="all">All workspaces</option>
        {report === null || report.workspace === null ? null : (
          <option value={report.workspace}>This workspace</option>
        )}
        {others.map(({ id, tasks }) => (
          <option key={id} value={id ?? 'none'}>
            {id === null ? 'No folder open' : `Workspace ${id.slice(0, 6)}`} ({texts.count(tasks, 'task')})
          </option>
        ))}
        {named || ['all', 'none', report?.workspace].includes(view.workspace) ? null : (
          <option value={view.workspace}>Workspace {view.workspace.slice(0, 6)}</option>
        )}
      </select>
    </label>
  );
}
