/** The map's layers, in greys that stand back behind what reports say. */
import type { FilterSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';

export interface Colours {
  sea: string;
  land: string;
  border: string;
  coast: string;
  river: string;
  road: string;
  text: string;
  faint: string;
  ink: string;
  paper: string;
  accent: string;
  unknown: string;
}

export const LIGHT: Colours = {
  sea: '#e3e8ea',
  land: '#f8f6f1',
  border: '#a9a398',
  coast: '#bcc4c7',
  river: '#c6d5dc',
  road: '#ddd7cb',
  text: '#22252a',
  faint: '#7d796f',
  ink: '#22252a',
  paper: '#fbfaf7',
  accent: '#2f5d8a',
  unknown: '#e4e1da',
};

export const DARK: Colours = {
  sea: '#14181b',
  land: '#1e2124',
  border: '#5d5a54',
  coast: '#363d41',
  river: '#2b3a43',
  road: '#34373a',
  text: '#e9e6df',
  faint: '#8d8a82',
  ink: '#e9e6df',
  paper: '#1a1c1f',
  accent: '#8ab6e0',
  unknown: '#45474a',
};

const SANS = ['Source Sans', 'Noto Naskh'];
const BOLD = ['Source Sans Bold', 'Noto Naskh'];
const empty = { type: 'geojson' as const, data: { type: 'FeatureCollection' as const, features: [] } };

function layers(c: Colours): LayerSpecification[] {
  const base = (id: string, layer: string) => ({ id, source: 'base', filter: ['==', ['get', 'layer'], layer] satisfies FilterSpecification as FilterSpecification });
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': c.sea } },
    { ...base('land', 'land'), type: 'fill', paint: { 'fill-color': c.land, 'fill-antialias': false } },
    { ...base('lake', 'lake'), type: 'fill', paint: { 'fill-color': c.sea } },
    {
      id: 'district',
      type: 'line',
      source: 'borders',
      minzoom: 7,
      paint: { 'line-color': c.border, 'line-opacity': 0.35, 'line-width': 0.6, 'line-dasharray': [2, 2] },
    },
    { ...base('river', 'river'), type: 'line', paint: { 'line-color': c.river, 'line-width': ['interpolate', ['linear'], ['zoom'], 5, 0.8, 10, 2.4] } },
    { ...base('coast', 'coast'), type: 'line', paint: { 'line-color': c.coast, 'line-width': 0.8 } },
    {
      ...base('border', 'border'),
      type: 'line',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': c.border, 'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.8, 10, 1.8], 'line-dasharray': [5, 2, 1, 2] },
    },
    {
      id: 'road',
      type: 'line',
      source: 'routes',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': c.road,
        'line-width': ['interpolate', ['linear'], ['zoom'], 6, ['match', ['get', 'class'], ['motorway', 'primary'], 1.1, 0.5], 11, ['match', ['get', 'class'], ['motorway', 'primary'], 3, 1.6]],
      },
    },
    {
      id: 'route-chosen',
      type: 'line',
      source: 'routes',
      filter: ['==', ['get', 'id'], ''],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': c.accent, 'line-width': 9, 'line-opacity': 0.28 },
    },
    {
      id: 'route-open',
      type: 'line',
      source: 'routes',
      filter: ['==', ['get', 'status'], 'open'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': c.ink, 'line-width': 2.2, 'line-opacity': ['get', 'opacity'] },
    },
    {
      id: 'route-contested',
      type: 'line',
      source: 'routes',
      filter: ['==', ['get', 'status'], 'contested'],
      paint: { 'line-color': c.ink, 'line-width': 2.2, 'line-dasharray': [3, 2], 'line-opacity': ['get', 'opacity'] },
    },
    {
      id: 'route-cut',
      type: 'line',
      source: 'routes',
      filter: ['==', ['get', 'status'], 'cut'],
      paint: { 'line-color': c.ink, 'line-width': 2.2, 'line-dasharray': [1, 2.4], 'line-opacity': ['get', 'opacity'] },
    },
    {
      id: 'route-bar',
      type: 'symbol',
      source: 'bars',
      layout: { 'icon-image': 'bar', 'icon-allow-overlap': true, 'icon-rotate': ['get', 'turn'], 'icon-rotation-alignment': 'map' },
    },
    {
      id: 'route-name',
      type: 'symbol',
      source: 'routes',
      filter: ['!=', ['get', 'status'], 'unknown'],
      layout: {
        'symbol-placement': 'line',
        'text-field': ['get', 'name'],
        'text-font': SANS,
        'text-size': 12,
        'text-offset': [0, -0.8],
        'symbol-spacing': 420,
        'text-max-angle': 40,
      },
      paint: { 'text-color': c.text, 'text-halo-color': c.land, 'text-halo-width': 1.6 },
    },
    {
      id: 'country',
      type: 'symbol',
      source: 'base',
      filter: ['==', ['get', 'layer'], 'country'],
      maxzoom: 7.5,
      layout: { 'text-field': ['upcase', ['get', 'name']], 'text-font': SANS, 'text-size': 12, 'text-letter-spacing': 0.18, 'text-max-width': 7 },
      paint: { 'text-color': c.faint, 'text-halo-color': c.land, 'text-halo-width': 1.2 },
    },
    {
      id: 'town-dot',
      type: 'circle',
      source: 'towns',
      filter: ['>=', ['zoom'], ['get', 'minzoom']],
      paint: { 'circle-radius': 2, 'circle-color': c.land, 'circle-stroke-color': c.faint, 'circle-stroke-width': 1 },
    },
    {
      id: 'chosen',
      type: 'circle',
      source: 'chosen',
      paint: { 'circle-radius': 22, 'circle-color': c.accent, 'circle-opacity': 0.14, 'circle-stroke-color': c.accent, 'circle-stroke-width': 2 },
    },
    {
      id: 'siege',
      type: 'symbol',
      source: 'holdings',
      filter: ['has', 'siege'],
      layout: { 'icon-image': ['get', 'siege'], 'icon-allow-overlap': true, 'icon-ignore-placement': true },
    },
    {
      id: 'hold',
      type: 'symbol',
      source: 'holdings',
      layout: { 'icon-image': ['get', 'icon'], 'icon-allow-overlap': true, 'symbol-sort-key': ['get', 'population'] },
    },
    {
      id: 'incident',
      type: 'symbol',
      source: 'incidents',
      layout: { 'icon-image': ['get', 'icon'], 'icon-allow-overlap': true, 'icon-offset': ['get', 'offset'] },
    },
    {
      id: 'incident-count',
      type: 'symbol',
      source: 'incidents',
      filter: ['!=', ['get', 'count'], ''],
      layout: {
        'text-field': ['get', 'count'],
        'text-font': BOLD,
        'text-size': 11.5,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
        'text-offset': ['get', 'textOffset'],
      },
      paint: { 'text-color': c.ink, 'text-halo-color': c.paper, 'text-halo-width': 1.4 },
    },
    {
      id: 'hold-name',
      type: 'symbol',
      source: 'holdings',
      layout: {
        'text-field': ['get', 'label'],
        'text-font': ['case', ['>=', ['get', 'population'], 100000], ['literal', BOLD], ['literal', SANS]],
        'text-size': ['case', ['>=', ['get', 'population'], 500000], 14, 12],
        'text-variable-anchor': ['left', 'right', 'bottom', 'bottom-left', 'bottom-right'],
        'text-radial-offset': ['get', 'gap'],
        'text-justify': 'auto',
        'symbol-sort-key': ['-', 0, ['get', 'population']],
      },
      paint: { 'text-color': c.text, 'text-halo-color': c.land, 'text-halo-width': 1.8 },
    },
    {
      id: 'town-name',
      type: 'symbol',
      source: 'towns',
      filter: ['>=', ['zoom'], ['get', 'minzoom']],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': SANS,
        'text-size': 12,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.45,
        'symbol-sort-key': ['-', 0, ['get', 'population']],
      },
      paint: { 'text-color': c.faint, 'text-halo-color': c.land, 'text-halo-width': 1.4 },
    },
  ];
}

export function style(colours: Colours): StyleSpecification {
  return {
    version: 8,
    sources: { base: empty, borders: empty, routes: empty, bars: empty, towns: empty, holdings: empty, incidents: empty, chosen: empty },
    layers: layers(colours),
  };
}
