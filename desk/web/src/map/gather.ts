/** Gathers the incidents of a map into what can be told apart at its zoom. */
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Incident } from '../types';
import { incidentRadius } from './symbols';

interface Heap {
  x: number;
  y: number;
  lon: number;
  lat: number;
  places: Map<string, Incident[]>;
}

/** Screen pixels within which places fall together. */
const NEAR = 34;

/** The world's width in screen pixels. */
const world = (zoom: number) => 512 * 2 ** zoom;

export interface GatheredProperties {
  /** Ids of the incidents behind the symbol. */
  ids: string;
  place: string;
  icon: string;
  count: string;
  /** Offset of the symbol under its place, in pixels; two numbers. */
  offset: [number, number];
  gathered: boolean;
  title: string;
}

/**
 * Symbols for incidents: a count where several places fall together, else one symbol for each
 * group at a place, side by side under its dot.
 */
export function gather(incidents: Incident[], zoom: number): FeatureCollection<Point, GatheredProperties> {
  const scale = world(zoom);
  const byPlace = new Map<string, Incident[]>();
  for (const incident of incidents) {
    if (incident.place !== null) {
      const there = byPlace.get(incident.place.id);
      if (there) there.push(incident);
      else byPlace.set(incident.place.id, [incident]);
    }
  }
  const heaps: Heap[] = [];
  const places = [...byPlace.entries()].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  for (const [id, there] of places) {
    const at = there[0]?.place;
    if (!at) continue;
    const x = ((at.lon + 180) / 360) * scale;
    const sin = Math.sin((at.lat * Math.PI) / 180);
    const y = (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * scale;
    const heap = heaps.find((h) => Math.hypot(h.x - x, h.y - y) < NEAR);
    if (heap) heap.places.set(id, there);
    else heaps.push({ x, y, lon: at.lon, lat: at.lat, places: new Map([[id, there]]) });
  }
  const features: Feature<Point, GatheredProperties>[] = [];
  for (const heap of heaps) {
    const all = [...heap.places.values()].flat();
    const point = (properties: GatheredProperties): void => {
      features.push({ type: 'Feature', geometry: { type: 'Point', coordinates: [heap.lon, heap.lat] }, properties });
    };
    const [only] = heap.places.keys();
    if (heap.places.size > 1) {
      const names = [...new Set(all.map((i) => i.place?.name ?? ''))];
      point({
        ids: all.map((i) => i.id).join('\n'),
        place: '',
        icon: `gathered|${all.length > 99 ? 13 : all.length > 9 ? 11 : 9}`,
        count: String(all.length),
        offset: [0, 19],
        gathered: true,
        title: `${all.length} incidents in ${names.slice(0, 3).join(', ')}${names.length > 3 ? ` and ${names.length - 3} more places` : ''}`,
      });
      continue;
    }
    const groups = Map.groupBy(all, (i) => i.group);
    const width = 17;
    let index = 0;
    for (const [group, members] of groups) {
      const hollow = members.every((i) => i.verification === 'unverified');
      const deaths = Math.max(...members.map((i) => i.deaths));
      const first = members[0];
      point({
        ids: members.map((i) => i.id).join('\n'),
        place: only ?? '',
        icon: `incident|${group}|${hollow ? 'hollow' : 'full'}|${incidentRadius(deaths)}`,
        count: members.length > 1 ? String(members.length) : '',
        offset: [(index - (groups.size - 1) / 2) * width, 20],
        gathered: false,
        title: members.length === 1 && first ? first.statement : `${members.length} incidents at ${first?.place?.name ?? ''}`,
      });
      index++;
    }
  }
  return { type: 'FeatureCollection', features };
}
