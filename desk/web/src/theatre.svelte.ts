/** What the page knows of the theatre; asked once. */
import type { Side, Theatre } from './types';

class Known {
  theatre: Theatre | null = $state.raw(null);
  readonly #sides = $derived(new Map(this.theatre?.sides.map((side) => [side.id, side]) ?? []));

  side(id: string | null): Side | null {
    return id === null ? null : (this.#sides.get(id) ?? null);
  }

  sideName(id: string | null): string {
    return id === null ? 'not known' : (this.#sides.get(id)?.name ?? id);
  }

  actorName(id: string | null): string {
    return id === null ? '' : (this.theatre?.actors[id]?.name ?? id);
  }
}

export const known = new Known();
