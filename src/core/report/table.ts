/** Tables as other programs write them: CSV, or JSON of any nesting. */

/** A record's values by the names of their columns; names are lower-case, with `_` for everything but letters and digits. */
export type Entry = ReadonlyMap<string, string>;

/** Reads CSV (RFC 4180; also with `;` or tabs) or JSON (an array, or lists inside objects, or one object a line). */
export function readTable(text: string): readonly Entry[] {
  const content = text.replace(/^\ufeff/, '').trim();
  if (content === '') return [];
  return /^[[{]/.test(content) ? fromJson(content) : fromCsv(content);
}

function fromJson(content: string): readonly Entry[] {
  const whole = parsed(content);
  const values = whole === undefined ? content.split('\n').map(parsed) : [whole];
  return values.flatMap((value) => entriesIn(value, new Map()));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The innermost records; each has the plain values of those around it, too: a bucket's day, a page's currency. */
function entriesIn(value: unknown, around: Entry): readonly Entry[] {
  if (Array.isArray(value)) return value.flatMap((item) => entriesIn(item, around));
  if (typeof value !== 'object' || value === null) return [];
  const own = new Map(around);
  const lists: unknown[][] = [];
  const collect = (fields: object, prefix: string): void => {
    for (const [name, inner] of Object.entries(fields) as [string, unknown][]) {
      const column = columnName(`${prefix}${name}`);
      if (Array.isArray(inner)) lists.push(inner);
      else if (typeof inner === 'object' && inner !== null) collect(inner, `${column}_`);
      else if (['string', 'number'].includes(typeof inner)) own.set(column, String(inner));
    }
  };
  collect(value, '');
  const records = lists.filter((list) => list.some((item) => typeof item === 'object' && item !== null));
  return records.length === 0 ? [own] : records.flatMap((list) => entriesIn(list, own));
}

function fromCsv(content: string): readonly Entry[] {
  const head = content.split('\n', 1)[0] ?? '';
  const separator = [',', ';', '\t'].reduce((best, mark) =>
    head.split(mark).length > head.split(best).length ? mark : best,
  );
  const [names = [], ...records] = csvRecords(content, separator);
  const columns = names.map(columnName);
  return records.map(
    (cells) => new Map(columns.map((column, index) => [column, (cells[index] ?? '').trim()] as const)),
  );
}

function csvRecords(content: string, separator: string): readonly (readonly string[])[] {
  const records: string[][] = [];
  let [cells, cell, quoted]: [string[], string, boolean] = [[], '', false];
  const endRecord = (): void => {
    if (cells.length > 0 || cell !== '') records.push([...cells, cell]);
    [cells, cell] = [[], ''];
  };
  for (let at = 0; at < content.length; at++) {
    const character = content.charAt(at);
    if (quoted) {
      if (character !== '"') cell += character;
      else if (content.charAt(at + 1) === '"') cell += content.charAt(++at);
      else quoted = false;
    } else if (character === '"' && cell === '') quoted = true;
    else if (character === separator) {
      cells.push(cell);
      cell = '';
    } else if (character === '\n') endRecord();
    else if (character !== '\r') cell += character;
  }
  endRecord();
  return records;
}

function columnName(name: string): string {
  return name
    .trim()
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '_')
    .replace(/^_|_$/g, '');
}
