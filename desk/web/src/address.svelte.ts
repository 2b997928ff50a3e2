/** What is on the page, kept in its address: whoever opens the address sees the same. */
import { isDay, type Step } from './time/days';

export type Page = 'situation' | 'incidents' | 'reports' | 'report' | 'brief' | 'nowhere';

export type Choice = { type: 'place' | 'route' | 'why'; id: string };

export interface View {
  page: Page;
  /** Id of the report on the report page. */
  report: string;
  /** Where in the report's text to scroll to, in UTF-16 units, or null. */
  at: number | null;
  /** The day shown, or null for the last one of the record. */
  day: string | null;
  /** The day by which the facts were known, or null for all that is recorded. */
  known: string | null;
  step: Step;
  choice: Choice | null;
  groups: string[];
  place: string;
  q: string;
  from: string | null;
  to: string | null;
}

function read(): View {
  const path = decodeURIComponent(location.pathname).replace(/\/+$/, '');
  const query = new URLSearchParams(location.search);
  let page: Page = 'nowhere';
  let report = '';
  if (path === '' || path === '/situation') page = 'situation';
  else if (path === '/incidents') page = 'incidents';
  else if (path === '/reports') page = 'reports';
  else if (path === '/brief') page = 'brief';
  else if (path.startsWith('/reports/')) {
    page = 'report';
    report = path.slice('/reports/'.length);
  }
  const day = (name: string) => {
    const text = query.get(name);
    return isDay(text) ? text : null;
  };
  const step = query.get('step');
  const open = query.get('open') ?? '';
  const at = open.indexOf('/');
  const type = open.slice(0, at);
  return {
    page,
    report,
    at: /^\d+$/.test(query.get('at') ?? '') ? Number(query.get('at')) : null,
    day: day('day'),
    known: day('known'),
    step: step === 'day' || step === 'week' ? step : 'month',
    choice: type === 'place' || type === 'route' || type === 'why' ? { type, id: open.slice(at + 1) } : null,
    groups: (query.get('group') ?? '').split(',').filter((g) => g !== ''),
    place: query.get('place') ?? '',
    q: query.get('q') ?? '',
    from: day('from'),
    to: day('to'),
  };
}

export function href(target: View): string {
  const path =
    target.page === 'situation'
      ? '/situation'
      : target.page === 'report'
        ? `/reports/${encodeURIComponent(target.report).replaceAll('%2F', '/')}`
        : target.page === 'nowhere'
          ? location.pathname
          : `/${target.page}`;
  const query = new URLSearchParams();
  if (target.day !== null) query.set('day', target.day);
  if (target.known !== null) query.set('known', target.known);
  if (target.step !== 'month') query.set('step', target.step);
  if (target.choice !== null) query.set('open', `${target.choice.type}/${target.choice.id}`);
  if (target.page === 'report' && target.at !== null) query.set('at', String(target.at));
  if (target.page === 'incidents') {
    if (target.groups.length > 0) query.set('group', target.groups.join(','));
    if (target.place !== '') query.set('place', target.place);
    if (target.q !== '') query.set('q', target.q);
  }
  if (target.page === 'incidents' || target.page === 'brief') {
    if (target.from !== null) query.set('from', target.from);
    if (target.to !== null) query.set('to', target.to);
  }
  const text = query.toString().replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%40', '@').replaceAll('%2C', ',');
  return text === '' ? path : `${path}?${text}`;
}

export const view: View = $state(read());

/** The address of the view with some parts changed. */
export function linkTo(change: Partial<View>): string {
  return href({ ...view, ...change });
}

/**
 * Changes the view and its address. A slide of the day replaces the address instead of adding to
 * the history, so that "back" leads to the last thing opened.
 */
export function go(change: Partial<View>, replace = false): void {
  Object.assign(view, change);
  const target = href(view);
  if (target !== location.pathname + location.search) {
    if (replace) history.replaceState(null, '', target);
    else history.pushState(null, '', target);
  }
}

/** Opens a thing's evidence in the sheet. */
export function open(type: Choice['type'], id: string): void {
  go({ choice: { type, id } });
}

window.addEventListener('popstate', () => Object.assign(view, read()));
