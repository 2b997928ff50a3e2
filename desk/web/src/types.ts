/** The answers of the desk's API, as desk/API.md describes them. */
import type { FeatureCollection, MultiLineString, Point } from 'geojson';

export type Group = 'control' | 'route' | 'siege' | 'fight' | 'strike' | 'harm' | 'people' | 'deal' | 'actor';
export type Verification = 'stated' | 'unverified' | 'verified';
export type Modality = 'asserted' | 'expected' | 'conditional' | 'denied';
export type Grade = 'confirmed' | 'fair' | 'weak' | 'contested' | 'discounted';
export type HoldStatus = 'held' | 'contested' | 'unknown';
export type RouteStatus = 'open' | 'cut' | 'contested' | 'unknown';

export interface Side {
  id: string;
  name: string;
  letter: string;
  colour: string;
  pattern: string;
  allies: string[];
}

export interface Place {
  id: string;
  name: string;
  localName: string | null;
  lat: number;
  lon: number;
  kind: string;
  population: number;
  admin1: string;
}

export interface RouteProperties {
  id: string;
  name: string;
  class: string;
}

export interface Theatre {
  id: string;
  name: string;
  sides: Side[];
  actors: Record<string, { name: string; side: string }>;
  kinds: { code: string; group: Group }[];
  bounds: [number, number, number, number];
  routes: FeatureCollection<MultiLineString | Point, RouteProperties>;
  towns: Place[];
}

export interface Span {
  from: string | null;
  to: string | null;
  precision: string;
}

export interface Figure {
  id: string;
  measure: string;
  who: string;
  low: number;
  best: number;
  high: number | null;
  cumulative: boolean;
  rule: string;
  claims: string[];
}

export interface Party {
  id: string | null;
  name: string;
}

export interface Incident {
  id: string;
  kind: string;
  group: Group;
  statement: string;
  when: Span;
  place: Place | null;
  placeName: string;
  agents: Party[];
  targets: Party[];
  figures: Figure[];
  deaths: number;
  supporting: number;
  disputing: number;
  independentSources: number;
  grade: Grade;
  gradeRule: string;
  verification: Verification;
  modality: Modality;
}

export interface Hold {
  id: string;
  place: Place;
  status: HoldStatus;
  holder: string | null;
  side: string | null;
  /** Sides that contest the place, where it is contested. */
  sides: string[];
  since: string | null;
  until: string | null;
  confidence: number;
  claims: string[];
}

export interface RouteState {
  id: string;
  route: { id: string; name: string };
  status: RouteStatus;
  since: string | null;
  confidence: number;
  claims: string[];
}

export interface Siege {
  id: string;
  place: Place;
  besieged: string | null;
  besieger: string | null;
  since: string | null;
  until: string | null;
  criteria: string[];
  people: number | null;
  assessor: string;
  routesCut: string[];
  confidence: number;
  claims: string[];
}

export interface Forecast {
  claim: string;
  kind: string;
  places: string[];
  agents: string[];
  made: string | null;
  by: string | null;
  outcome: 'open' | 'came_true' | 'did_not' | 'condition_not_met';
  decided: string | null;
  deciding: string[];
}

export interface Picture {
  asOf: string;
  knownOn: string | null;
  holdings: Hold[];
  routes: RouteState[];
  sieges: Siege[];
  figures: Figure[];
  forecasts: Forecast[];
  incidents: Incident[];
  changes: Hold[];
}

export interface ReportHead {
  id: string;
  title: string;
  outlet: string;
  published: string | null;
  language: string;
  sample: boolean;
}

export interface Mention {
  text: string;
  begin: number;
  end: number;
  name: string | null;
  actor: string | null;
  actorName: string | null;
}

export interface PlaceMention {
  text: string;
  begin: number;
  end: number;
  role: 'at' | 'from' | 'to' | 'near' | 'route';
  place?: string;
  route?: string;
  name?: string;
}

export interface ClaimFigure {
  measure: string;
  who: string;
  low: number | null;
  high: number | null;
  approx: boolean;
  cumulative: boolean;
  text: string;
  begin: number;
  end: number;
}

export interface Claim {
  id: string;
  incident: string | null;
  event: string;
  group: Group;
  begin: number;
  end: number;
  sentence: string;
  trigger: { text: string; begin: number; end: number };
  agents: Mention[];
  targets: Mention[];
  places: PlaceMention[];
  time: (Span & { text: string; begin: number; end: number }) | null;
  when: Span;
  figures: ClaimFigure[];
  modality: Modality;
  sources: Mention[];
  verification: Verification;
  confidence: number;
  reader: string;
  report: ReportHead;
}

export interface EvidenceSentence extends Claim {
  stance: 'supports' | 'disputes';
}

export interface Ruling {
  id: string;
  what: string;
  analyst: string;
  at: string;
  reason: string;
  field?: string;
  value?: string;
}

export interface EvidenceTree {
  id: string;
  type: string;
  statement: string;
  confidence: number;
  reason: string;
  because: EvidenceTree[];
}

export interface Evidence extends EvidenceTree {
  sentences: EvidenceSentence[];
  incident?: Incident;
  rulings: Ruling[];
}

export interface PlaceHistory {
  place: Place;
  history: Hold[];
  sieges: Siege[];
  incidents: Incident[];
  total: number;
}

export interface RouteHistory {
  id: string;
  name: string;
  km: number;
  history: RouteState[];
}

export interface Report extends ReportHead {
  url: string | null;
  hash: string;
  text: string;
  claims: Claim[];
  gaps: { begin: number; end: number; reason: string }[];
}

export interface Paged<T> {
  total: number;
  items: T[];
}

export interface Histogram {
  incidents: [string, number][];
  reports: [string, number][];
  /** What most incidents lie in: west, south, east, north; null where none has a place. */
  bounds: [number, number, number, number] | null;
  reportsTotal: number;
  incidentsTotal: number;
}
