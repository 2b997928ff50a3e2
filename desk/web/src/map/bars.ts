/** Where the bar across a route that is cut stands: once, in the middle of its longest stretch. */
import type { MultiLineString, Point } from 'geojson';

export interface Bar {
  lon: number;
  lat: number;
  /** Clockwise turn of the bar in degrees, so that it stands across the road. */
  turn: number;
}

export function barOf(geometry: MultiLineString | Point): Bar | null {
  if (geometry.type === 'Point') {
    const [lon = 0, lat = 0] = geometry.coordinates;
    return { lon, lat, turn: 0 };
  }
  let longest = -1;
  let bar: Bar | null = null;
  for (const line of geometry.coordinates) {
    for (let i = 0; i + 1 < line.length; i++) {
      const [x0 = 0, y0 = 0] = line[i] ?? [];
      const [x1 = 0, y1 = 0] = line[i + 1] ?? [];
      const dx = (x1 - x0) * Math.cos((y0 * Math.PI) / 180);
      const dy = y1 - y0;
      if (Math.hypot(dx, dy) > longest) {
        longest = Math.hypot(dx, dy);
        bar = { lon: (x0 + x1) / 2, lat: (y0 + y1) / 2, turn: (-Math.atan2(dy, dx) * 180) / Math.PI };
      }
    }
  }
  return bar;
}
