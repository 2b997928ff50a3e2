import type { Evidence, Histogram, Incident, Paged, Picture, PlaceHistory, Report, ReportHead, RouteHistory, Theatre } from './types';

/** What went wrong, in words for the reader. */
export class Failure extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

type Values = Record<string, string | number | null | undefined>;

function address(path: string, values: Values): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value !== null && value !== undefined && value !== '') query.set(name, String(value));
  }
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}

async function ask(path: string, values: Values, signal?: AbortSignal): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(address(path, values), signal ? { signal } : {});
  } catch (e) {
    if (e instanceof DOMException && e.name === 'AbortError') throw e;
    throw new Failure(0, 'The desk does not answer. Start it again with “dateline serve” and reload this page.');
  }
  if (!response.ok) {
    const problem = (await response.json().catch(() => null)) as { detail?: string } | null;
    throw new Failure(response.status, problem?.detail ?? `The desk answered with status ${response.status}.`);
  }
  return response;
}

async function get<T>(path: string, values: Values = {}, signal?: AbortSignal): Promise<T> {
  return (await (await ask(path, values, signal)).json()) as T;
}

/** An id as part of a path; a slash inside an id stays one. */
const part = (id: string) => encodeURIComponent(id).replaceAll('%2F', '/');

export const api = {
  theatre: () => get<Theatre>('/api/v1/theatre'),
  picture: (asOf: string, days: number, knownOn: string | null, signal?: AbortSignal) => get<Picture>('/api/v1/situation', { asOf, days, knownOn }, signal),
  incidents: (filter: Values, signal?: AbortSignal) => get<Paged<Incident>>('/api/v1/incidents', filter, signal),
  place: (id: string, knownOn: string | null, signal?: AbortSignal) => get<PlaceHistory>(`/api/v1/places/${part(id)}`, { knownOn }, signal),
  route: (id: string, knownOn: string | null, signal?: AbortSignal) => get<RouteHistory>(`/api/v1/routes/${part(id)}`, { knownOn }, signal),
  why: (id: string, knownOn: string | null, signal?: AbortSignal) => get<Evidence>(`/api/v1/why/${part(id)}`, { knownOn }, signal),
  reports: (knownOn: string | null, signal?: AbortSignal) => get<Paged<ReportHead & { claims: number }>>('/api/v1/reports', { knownOn, limit: 5000 }, signal),
  report: (id: string, knownOn: string | null, signal?: AbortSignal) => get<Report>(`/api/v1/reports/${part(id)}`, { knownOn }, signal),
  histogram: (knownOn: string | null, signal?: AbortSignal) => get<Histogram>('/api/v1/histogram', { knownOn }, signal),
  brief: (from: string, to: string, knownOn: string | null, signal?: AbortSignal) => ask('/api/v1/brief', { from, to, knownOn }, signal).then((response) => response.text()),
};

/** The words for an error of any kind. */
export function words(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** True where a question was given up because a newer one took its place. */
export function givenUp(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
