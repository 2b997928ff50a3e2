import type { Grade, Group, HoldStatus, Modality, RouteStatus, Siege, Verification } from './types';

/** What the page calls the kinds of the record. */
export const KIND: Record<string, string> = {
  'control.gain': 'Place taken',
  'control.loss': 'Place lost',
  'control.hold': 'Place held',
  'control.contest': 'Place contested',
  'control.advance': 'Advance',
  'route.cut': 'Route cut',
  'route.open': 'Route open',
  'siege.lay': 'Siege',
  'siege.lift': 'Siege lifted',
  'fight.clash': 'Fighting',
  'strike.air': 'Air strike',
  'strike.shell': 'Shelling',
  'strike.bomb': 'Bombing',
  'harm.kill': 'Killing',
  'harm.abduct': 'Abduction or arrest',
  'harm.abuse': 'Abuse',
  'harm.destroy': 'Destruction',
  'people.toll': 'Toll',
  'people.flee': 'Displacement',
  'people.return': 'Return',
  'people.deprive': 'Deprivation',
  'people.aid': 'Aid',
  'deal.talk': 'Talks',
  'deal.agree': 'Agreement',
  'deal.break': 'Breakdown of a deal',
  'deal.demand': 'Demand',
  'deal.threaten': 'Threat',
  'deal.accuse': 'Accusation',
  'deal.support': 'Support',
  'deal.withhold': 'Support withheld',
  'actor.form': 'Group formed',
  'actor.ally': 'Alliance',
  'actor.split': 'Split',
  'actor.deploy': 'Movement of forces',
};

export const GROUP: Record<Group, string> = {
  control: 'Control',
  route: 'Routes',
  siege: 'Sieges',
  fight: 'Fighting',
  strike: 'Strikes',
  harm: 'Harm',
  people: 'People',
  deal: 'Deals',
  actor: 'Parties',
};

export const GROUPS = Object.keys(GROUP) as Group[];

export const GRADE: Record<Grade, string> = {
  confirmed: 'confirmed',
  fair: 'fair',
  weak: 'weak',
  contested: 'contested',
  discounted: 'discounted',
};

export const VERIFICATION: Record<Verification, string> = {
  stated: '',
  unverified: 'not verified',
  verified: 'verified',
};

export const MODALITY: Record<Modality, string> = {
  asserted: '',
  expected: 'expected',
  conditional: 'conditional',
  denied: 'denied',
};

export const HOLD: Record<HoldStatus, string> = { held: 'Held', contested: 'Contested', unknown: 'No report' };

export const ROUTE: Record<RouteStatus, string> = { open: 'open', cut: 'cut', contested: 'contested', unknown: 'no report' };

const MEASURE: Record<string, string> = {
  killed: 'killed',
  wounded: 'wounded',
  displaced: 'displaced',
  refugees: 'refugees',
  besieged: 'besieged',
  abducted: 'abducted or held',
  fighters: 'fighters',
  sites: 'sites',
  vehicles: 'vehicles',
  other: 'counted',
};

export function measure(code: string): string {
  return MEASURE[code] ?? code;
}

export function number(value: number): string {
  return value.toLocaleString('en-GB');
}

/** 12–28, best 16; at least 40; 16. */
export function range(low: number, best: number, high: number | null): string {
  if (high === null) return best > low ? `at least ${number(low)}, best ${number(best)}` : `at least ${number(low)}`;
  return low === high ? number(low) : `${number(low)}–${number(high)}, best ${number(best)}`;
}

export function sure(confidence: number): string {
  const percent = `${Math.round(confidence * 100)} %`;
  return confidence >= 0.8 ? `well supported (${percent})` : confidence >= 0.5 ? `likely (${percent})` : `weakly supported (${percent})`;
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/** "activists, to CNN": who says so, nearest to the event first, and who printed it. */
export function chain(sources: { text: string; name: string | null }[], outlet: string): string {
  const said = sources.map((source) => source.name ?? source.text).filter((name) => name.toLowerCase() !== outlet.toLowerCase());
  return said.length === 0 ? 'the outlet itself' : said.join(', to ');
}

const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff]/g;

/**
 * Text of a report as it may be shown: characters that are unseen or turn the direction of what
 * follows are named instead of obeyed. Only for showing; offsets count the text as it came.
 */
export function seen(text: string): string {
  return text.replaceAll(CONTROLS, (c) => `\u27e8U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}\u27e9`);
}

/** A statement without the day at its end, for lists that give the day beside it. */
export function undated(statement: string): string {
  return statement.replace(/ on \d{1,2} [A-Z][a-z]+ \d{4}\.$/, '');
}

/** a; a and b; a, b and 3 more. */
export function listed(names: string[]): string {
  const different = [...new Set(names)];
  if (different.length <= 2) return different.join(' and ');
  return `${different.slice(0, 2).join(', ')} and ${different.length - 2} more`;
}

/** People under siege as a report counts them; null where there is only the gazetteer's figure. */
export function reportedPeople(sieges: Siege[]): number | null {
  const counted = sieges.flatMap((siege) => (siege.people !== null && siege.people !== siege.place.population ? [siege.people] : []));
  return counted.length === 0 ? null : Math.max(...counted);
}
