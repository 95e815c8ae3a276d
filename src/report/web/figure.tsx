import type { ComponentChildren, RefObject } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

type Rows = readonly (readonly ComponentChildren[])[];

export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: Rows;
}

interface FigureProps {
  readonly title: string;
  /** What is to be seen, in a sentence or two. */
  readonly note?: ComponentChildren;
  /** Its rows are made when the table is opened: most are never read. */
  readonly table: Omit<Table, 'rows'> & { readonly rows: () => Rows };
  /** Whether there is nothing to show as a table either. */
  readonly empty: boolean;
  readonly children: ComponentChildren;
}

/** A picture with its title and note; the same figures are in a table below it. */
export function Figure({ title, note, table, empty, children }: FigureProps) {
  const id = useId();
  const [opened, setOpened] = useState(false);
  return (
    <section class="figure" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {note === undefined ? null : <p class="note">{note}</p>}
      {children}
      {empty ? null : (
        <details class="table" onToggle={() => setOpened(true)}>
          <summary onClick={() => setOpened(true)}>{table.caption} as a table</summary>
          {opened ? <FigureTable table={{ ...table, rows: table.rows() }} /> : null}
        </details>
      )}
    </section>
  );
}

export function FigureTable({ table }: { readonly table: Table }) {
  return (
    <div class="wide" tabIndex={0} role="group" aria-label={table.caption}>
      <table>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([name, ...cells], row) => (
            <tr key={row}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The width that an element has now, in CSS pixels: pictures are drawn to it, so that their text keeps its size. */
export function useWidth<E extends HTMLElement>(atFirst: number): readonly [RefObject<E | null>, number] {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(atFirst);
  useLayoutEffect(() => {
    const node = element.current;
    if (node === null) return undefined;
    setWidth(Math.max(200, node.clientWidth));
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.max(200, Math.floor(entry.contentRect.width)));
    });
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
