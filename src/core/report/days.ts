/** Calendar days as the ledger writes them, `YYYY-MM-DD`. */

export function dayAfter(day: string): string {
  return shifted(day, 1);
}

/** The day so many days later; earlier for a negative number. */
export function shifted(day: string, days: number): string {
  return new Date(Date.parse(day) + days * millisecondsPerDay).toISOString().slice(0, 10);
}

/** Every day from `first` up to, but not including, `end`. */
export function daysBetween(first: string, end: string): readonly string[] {
  const days: string[] = [];
  for (let day = first; day < end; day = dayAfter(day)) days.push(day);
  return days;
}

export function isWeekend(day: string): boolean {
  const weekday = new Date(Date.parse(day)).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** The days that rows stand for: from the first of them to today. */
export function daysCovered(rows: readonly { readonly day: string }[], today: string): number {
  const first = rows.reduce((least, { day }) => (day < least ? day : least), today);
  return Math.round((Date.parse(today) - Date.parse(first)) / millisecondsPerDay) + 1;
}

/** What an amount of so many days comes to in a month of thirty. */
export function perMonth(amount: number, days: number): number {
  return (amount * 30) / days;
}

const millisecondsPerDay = 86_400_000;
