/** Days as whole numbers since 1 January 1970, so that they can be slid and counted. */
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAY_MS = 86_400_000;

export type Step = 'day' | 'week' | 'month';

/** How many days a step shows, counted back from the day itself. */
export const SPAN: Record<Step, number> = { day: 1, week: 7, month: 30 };

export function toNumber(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY_MS);
}

export function toIso(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

export function isDay(text: string | null): text is string {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
}

/** 17 Jul 2016: never to be misread. */
export function show(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${year ?? ''}`;
}

/** A span in words; open ends are said. */
export function showSpan(from: string | null, to: string | null): string {
  if (from === null && to === null) return 'day not known';
  if (from === null) return `until ${show(to ?? '')}`;
  if (to === null) return `since ${show(from)}`;
  if (from === to) return show(from);
  const [y0, m0] = from.split('-');
  const [y1, m1] = to.split('-');
  if (y0 === y1 && m0 === m1) return `${Number(from.slice(8))}–${show(to)}`;
  if (y0 === y1) return `${Number(from.slice(8))} ${MONTHS[Number(m0) - 1] ?? ''} – ${show(to)}`;
  return `${show(from)} – ${show(to)}`;
}

export function move(iso: string, step: Step, by: number): string {
  if (step !== 'month') return toIso(toNumber(iso) + by * SPAN[step]);
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + by, 1));
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return toIso(toNumber(first.toISOString().slice(0, 10)) + Math.min(day, length) - 1);
}

/** Reads a day as people write it: 2016-07-17, 17 Jul 2016, Jul 2016, 2016; null where it is none. */
export function parse(text: string): string | null {
  const words = text.trim().replaceAll(/[.,]/g, ' ');
  if (isDay(words)) return words;
  const match = /^(?:(\d{1,2})\s+)?(?:([a-z]{3})[a-z]*\s+)?(\d{4})$/i.exec(words);
  if (!match || (match[1] !== undefined && match[2] === undefined)) return null;
  const month = match[2] === undefined ? 1 : MONTHS.findIndex((m) => m.toLowerCase() === match[2]?.toLowerCase()) + 1;
  if (month === 0) return null;
  const iso = `${match[3] ?? ''}-${String(month).padStart(2, '0')}-${(match[1] ?? '1').padStart(2, '0')}`;
  return isDay(iso) && toIso(toNumber(iso)) === iso ? iso : null;
}
