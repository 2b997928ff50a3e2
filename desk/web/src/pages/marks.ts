/** Cuts a report's text into pieces so that each mark is a whole number of them. */
import type { Claim } from '../types';

export interface Piece {
  begin: number;
  text: string;
  /** The claim whose trigger this is, or null. */
  trigger: Claim | null;
  /** Claims whose sentence this lies in. */
  within: Claim[];
  /** Roles that mentions of the chosen claim give these words. */
  roles: string[];
}

interface Edge {
  begin: number;
  end: number;
}

/** A paragraph as pieces; offsets count UTF-16 units of the whole text, as JavaScript's strings do. */
export function pieces(text: string, from: number, to: number, claims: Claim[], chosen: Claim | null): Piece[] {
  const roles: (Edge & { role: string })[] = [];
  if (chosen) {
    const add = (role: string) => (edge: Edge) => roles.push({ begin: edge.begin, end: edge.end, role });
    chosen.agents.forEach(add('who'));
    chosen.targets.forEach(add('whom'));
    chosen.places.forEach(add('where'));
    chosen.figures.forEach(add('how many'));
    chosen.sources.forEach(add('said by'));
    if (chosen.time) add('when')(chosen.time);
  }
  const near = claims.filter((claim) => claim.begin < to && claim.end > from);
  const cuts = new Set<number>([from, to]);
  const cut = (edge: Edge) => {
    if (edge.begin > from && edge.begin < to) cuts.add(edge.begin);
    if (edge.end > from && edge.end < to) cuts.add(edge.end);
  };
  near.forEach((claim) => {
    cut(claim);
    cut(claim.trigger);
  });
  roles.forEach(cut);
  const at = [...cuts].sort((a, b) => a - b);
  const result: Piece[] = [];
  for (let i = 0; i + 1 < at.length; i++) {
    const begin = at[i] ?? 0;
    const end = at[i + 1] ?? 0;
    const inside = (edge: Edge) => edge.begin <= begin && edge.end >= end;
    const triggers = near.filter((claim) => inside(claim.trigger));
    result.push({
      begin,
      text: text.slice(begin, end),
      trigger: triggers.find((claim) => claim.id === chosen?.id) ?? triggers[0] ?? null,
      within: near.filter(inside),
      roles: roles.filter(inside).map((r) => r.role),
    });
  }
  return result;
}

/** Begin and end of each paragraph: runs of text without an empty line. */
export function paragraphs(text: string): [number, number][] {
  const result: [number, number][] = [];
  const gap = /\r?\n[ \t]*(?:\r?\n[ \t]*)+/g;
  let begin = 0;
  for (const match of text.matchAll(gap)) {
    if (match.index > begin) result.push([begin, match.index]);
    begin = match.index + match[0].length;
  }
  if (begin < text.length) result.push([begin, text.length]);
  return result;
}
