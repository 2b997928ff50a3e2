/** The base map: files of 20 by 20 degrees, loaded as they come into view. */
import type { Feature, FeatureCollection } from 'geojson';

const SIZE = 20;

export class Base {
  readonly #asked = new Set<string>();
  readonly #features: Feature[] = [];

  /** Loads what meets a box and is not yet there; true where something came. */
  async load(west: number, south: number, east: number, north: number): Promise<boolean> {
    const files: string[] = [];
    for (let x = Math.floor(Math.max(-180, west) / SIZE) * SIZE; x <= Math.min(179, east); x += SIZE) {
      for (let y = Math.floor(Math.max(-60, south) / SIZE) * SIZE; y <= Math.min(79, north); y += SIZE) {
        const file = `${x}_${y}`;
        if (!this.#asked.has(file)) {
          this.#asked.add(file);
          files.push(file);
        }
      }
    }
    const parts = await Promise.all(files.map((file) => this.#fetch(file)));
    parts.forEach((features) => this.#features.push(...features));
    return parts.some((features) => features.length > 0);
  }

  get data(): FeatureCollection {
    return { type: 'FeatureCollection', features: this.#features };
  }

  async #fetch(file: string): Promise<Feature[]> {
    const known = await this.#index();
    if (!known.has(`${file}.json`)) return [];
    const response = await fetch(`/base/${file}.json`);
    return response.ok ? ((await response.json()) as FeatureCollection).features : [];
  }

  #names: Promise<Set<string>> | null = null;

  /** The files there are: open sea has none. */
  #index(): Promise<Set<string>> {
    this.#names ??= fetch('/base/index.json')
      .then((response) => response.json() as Promise<string[]>)
      .then((names) => new Set(names));
    return this.#names;
  }
}
