#!/usr/bin/env python3
"""Compiles theatres/syria from the compiled facts beside the repository and the edits beside this file.

    python3 theatres/compile-syria.py [FACTS]        (FACTS: ../shared/theatre)

Writes places.csv, routes.csv, links.csv, actors.csv, affiliations.csv and admin.geojson. The small files pack.csv,
sides.csv, allegiances.csv and sources.csv are written by hand and left alone. The same facts give the same bytes.
"""
import csv
import json
import math
import re
import sys
import unicodedata
from pathlib import Path

HERE = Path(__file__).resolve().parent
FACTS = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE.parent.parent / "shared" / "theatre"
PACK = HERE / "syria"
EDITS = HERE / "edits"

ARABIC = re.compile(r"[\u0600-\u06ff]")
NOT_LATIN_OR_ARABIC = re.compile(r"[^\u0000-\u024f\u0300-\u036f\u02b0-\u02ff\u1e00-\u1eff\u2010-\u201f\u0600-\u06ff]")

PLACE_KIND = {
    "PPL": "settlement", "PPLA": "settlement", "PPLA2": "settlement", "PPLA3": "settlement", "PPLC": "settlement",
    "PPLW": "settlement", "PPLH": "settlement", "PPLX": "district", "ADM1": "admin1", "ADM2": "admin2",
    "ADM3": "admin2", "RGN": "region", "LCTY": "region", "AIRB": "airbase", "AIRP": "airbase", "MILB": "base",
    "PSTB": "crossing", "CMPRF": "site", "PMPW": "site", "OILW": "site", "INDS": "site", "PS": "site", "MFG": "site",
    "PRN": "site", "HSP": "site", "DAM": "site", "PRT": "site", "HLL": "natural", "MT": "natural", "MTS": "natural",
    "STM": "natural", "LK": "natural", "RSV": "natural", "RDJCT": "junction",
}
NODE_KIND = {"bridge": "junction", "dam": "site", "military": "base", "camp": "site"}
ACTOR_KIND = {
    "rebel": "rebel", "media": "media", "jihadist": "jihadist", "militia": "militia", "monitor": "monitor",
    "coalition": "coalition", "humanitarian": "ngo", "state force": "military", "foreign state": "state",
    "Kurdish": "militia", "foreign force": "military", "political": "political", "civilian": "civilian",
    "unknown": "other",
}
SIDE = {
    "opposition": "opposition", "government": "government", "neutral": "neutral", "SDF": "sdf", "jihadist": "hts",
    "Turkey": "turkey", "coalition": "coalition", "IS": "isis", "other": "neutral", "new government": "transitional",
    "unknown": "unknown",
}


def rows(path):
    with open(path, encoding="utf-8", newline="") as f:
        return list(csv.DictReader(f))


def write(name, header, records):
    with open(PACK / name, "w", encoding="utf-8", newline="") as f:
        out = csv.writer(f, lineterminator="\n")
        out.writerow(header)
        out.writerows(records)
    print(f"{name}: {len(records)}")


def source_of(text):
    if text.startswith("OCHA"):
        return "ocha"
    if text.startswith("GeoNames"):
        return "geonames"
    if text.startswith("OpenSyria"):
        return "opensyria"
    if text.startswith("Columbia"):
        return "csr"
    if text.lower().startswith(("syrian archive", "syrianarchive")):
        return "archive"
    return "estimate"


def named(unit):
    """A few units carry a gazetteer number where the name should be."""
    return "" if unit.isdigit() else unit


def fold(name):
    plain = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    plain = re.sub(r"^(al|el|ad|ar|as|at|an|az|ash)[- ]", "", plain.lower())
    return re.sub(r"[^a-z\u0600-\u06ff]", "", plain)


def plain_names(names):
    """Leaves out romanisations that nobody prints: 'nahyt mrkz azaz', 'ALP', names in other scripts."""
    kept = []
    for name in names:
        name = name.strip().strip('"')
        bare = re.sub(r"\s*\([^)]*\)\s*", " ", name).strip()
        if bare != name and bare:
            name = bare
        if not name or NOT_LATIN_OR_ARABIC.search(name) or re.fullmatch(r"[A-Z]{3}", name):
            continue
        article = re.match(r"(al|el|ad|ar|as|at|an|az|ash|ath)[- ‘`]", name)
        if not ARABIC.search(name) and name[0].islower() and not article:
            continue
        if re.search(r"\b(nahiyah|khot|Gorad|mantiqah)\b", name):
            continue
        if name not in kept:
            kept.append(name)
    return kept


def with_feature_words(names, kind):
    """Reports say 'X crossing' and 'X border crossing', 'X airbase', 'X air base' and 'X military airport'."""
    words = {"crossing": ["border crossing", "crossing"], "airbase": ["airbase", "air base", "military airport"]}
    more = []
    for name in names:
        for word in words.get(kind, []):
            if name.lower().endswith(" " + word):
                bare = name[: -len(word) - 1]
                if not re.search(r"(border|military|international)$", bare, re.I):
                    more += [bare + " " + other for other in words[kind]]
    return list(dict.fromkeys(names + more))


def km(a, b):
    p1, p2 = math.radians(a["lat"]), math.radians(b["lat"])
    d = (math.sin((p2 - p1) / 2) ** 2
         + math.cos(p1) * math.cos(p2) * math.sin(math.radians(b["lon"] - a["lon"]) / 2) ** 2)
    return 2 * 6371.0088 * math.asin(min(1, math.sqrt(d)))


def read_places(nodes):
    edits = {r["id"]: r for r in rows(EDITS / "places.csv")}
    places = {}
    for r in rows(FACTS / "places_syria.csv"):
        edit = edits.get(r["id"], {})
        if edit.get("drop") == "yes" or re.search(r"\bnahiyah$", r["name"]):
            continue
        node = nodes.get(r["id"])
        name, kind = r["name"], PLACE_KIND[r["feature_code"]]
        names = [r["name"]] + r["alt_names"].split("|")
        if node:
            names += [node["name"]] + node["aliases"].split("|")
            if node["kind"] in NODE_KIND:
                name, kind = node["name"], NODE_KIND[node["kind"]]
        name = edit.get("name") or (plain_names([name]) or [name])[0]
        kind = edit.get("kind") or kind
        names = plain_names(names + [n for n in edit.get("add_names", "").split("|") if n])
        gone = set(edit.get("drop_names", "").split("|"))
        names = [n for n in names if n not in gone]
        names = with_feature_words(names, kind)
        local = next((n for n in names if ARABIC.search(n)), "")
        places[r["id"]] = {
            "id": r["id"], "name": name, "names": [n for n in names if n not in (name, local)], "local": local,
            "lat": float(r["lat"]), "lon": float(r["lon"]), "kind": kind, "admin1": named(r["admin1"]),
            "admin2": named(r["admin2"]), "admin3": named(r["admin3"]), "country": r["country"],
            "population": int(r["population"] or 0), "within": edit.get("within", ""),
            "source": source_of(r["source"]), "seat": r["feature_code"] in ("PPLA", "PPLA2", "PPLA3", "PPLC"),
        }
    return places


def give_districts_their_city(places):
    cities = [p for p in places.values() if p["kind"] == "settlement" and (p["seat"] or p["population"] >= 20000)]
    for p in places.values():
        if p["kind"] != "district" or p["within"]:
            continue
        seats = [c for c in cities if c["seat"] and c["admin3"] == p["admin3"] and p["admin3"]]
        near = sorted((km(p, c) - math.log10(c["population"] + 10), c["id"]) for c in seats or cities)
        if near and km(p, places[near[0][1]]) <= 12:
            p["within"] = near[0][1]


def merge_doubles(places, nodes):
    """One place listed by two sources under one name becomes one; its other id and names go with it."""
    rank = {"csr": 0, "ocha": 1, "geonames": 2, "opensyria": 3, "archive": 4, "estimate": 5}
    order = sorted(places.values(), key=lambda p: (p["id"] not in nodes, rank[p["source"]], -p["population"], p["id"]))
    cells, kept, gone = {}, [], {}
    for p in order:
        reach = 1.5 if p["kind"] == "district" else 1.0
        cell = (round(p["lat"] * 20), round(p["lon"] * 20))
        double = None
        for dy in (-1, 0, 1):
            for dx in (-1, 0, 1):
                for q in cells.get((cell[0] + dy, cell[1] + dx), []):
                    same_name = fold(p["name"]) == fold(q["name"]) or (p["local"] and fold(p["local"]) == fold(q["local"]))
                    if same_name and p["kind"] == q["kind"] and km(p, q) <= reach:
                        double = double or q
        if double and p["id"] not in nodes:
            double["names"] += [n for n in [p["name"]] + p["names"] if n not in double["names"] and n != double["name"]]
            double["population"] = max(double["population"], p["population"])
            double["local"] = double["local"] or p["local"]
            gone[p["id"]] = double["id"]
            continue
        kept.append(p)
        cells.setdefault(cell, []).append(p)
    for p in kept:
        p["within"] = gone.get(p["within"], p["within"])
    print("doubles merged:", len(gone))
    return {p["id"]: p for p in kept}


def write_places(places):
    write("places.csv",
          "id,name,other_names,local_name,lat,lon,kind,admin1,admin2,admin3,country,population,within,source".split(","),
          [[p["id"], p["name"], "|".join(dict.fromkeys(p["names"])), p["local"], f"{p['lat']:.5f}", f"{p['lon']:.5f}",
            p["kind"], p["admin1"], p["admin2"], p["admin3"], p["country"], p["population"], p["within"], p["source"]]
           for p in sorted(places.values(), key=lambda p: p["id"])])


def slug(name):
    plain = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    return re.sub(r"[^a-z0-9]+", "_", plain.lower()).strip("_")


def write_routes(nodes_by_name):
    edits = {}
    for r in rows(EDITS / "routes.csv"):
        for road in r["roads"].split("|"):
            edits[road] = r
    routes, links, used = {}, [], set()
    for r in rows(FACTS / "routes_north_syria.csv"):
        edit = edits.get(r["road"])
        used.add(r["road"])
        if edit:
            rid, name, names = edit["id"], edit["name"], edit["other_names"]
        else:
            street = re.fullmatch(r"city(?: \((.*)\))?", r["road"])
            name = f"streets of Aleppo{', ' + street.group(1) if street.group(1) else ''}" if street else r["road"]
            rid, names = slug(name), ""
        routes.setdefault(rid, [rid, name, names])
        links.append([rid, nodes_by_name[r["from"]], nodes_by_name[r["to"]], r["km"], r["minutes"], r["class"]])
    unused = sorted(set(edits) - used)
    if unused:
        sys.exit(f"edits/routes.csv names roads that the facts do not have: {unused}")
    write("routes.csv", ["id", "name", "other_names"], sorted(routes.values()))
    write("links.csv", ["route", "from", "to", "km", "minutes", "class"], sorted(links))


def write_actors():
    edits = {r["id"]: r for r in rows(EDITS / "actors.csv")}
    out = []
    for r in rows(FACTS / "actors.csv"):
        edit = edits.pop(r["id"], {})
        names = [n for n in r["aliases"].split("|") if n] + [n for n in edit.get("add_names", "").split("|") if n]
        names = [n for n in dict.fromkeys(names) if n not in edit.get("drop_names", "").split("|") and n != r["name"]]
        out.append([r["id"], r["name"], "|".join(names), edit.get("kind") or ACTOR_KIND[r["kind"]],
                    edit.get("side") or SIDE[r["side"]], r["parent"], r["from"], r["to"], r["note"]])
    for r in edits.values():
        if not r["name"]:
            sys.exit(f"edits/actors.csv: {r['id']} is no actor of the facts and gives no name of its own")
        out.append([r["id"], r["name"], r["add_names"], r["kind"], r["side"], "", "", "", ""])
    write("actors.csv", "id,name,other_names,kind,side,parent,from,to,note".split(","), sorted(out))
    write("affiliations.csv", "actor,relation,target,from,to,note".split(","),
          sorted([r["actor"], r["relation"], r["target"], r["from"], r["to"], r["note"]]
                 for r in rows(FACTS / "actor_affiliations.csv")))


def simplify(ring, tolerance):
    """Douglas and Peucker on one closed ring."""
    def keep(first, last, marks):
        x1, y1 = ring[first][:2]
        x2, y2 = ring[last][:2]
        far, index = 0.0, None
        for i in range(first + 1, last):
            x, y = ring[i][:2]
            length = math.hypot(x2 - x1, y2 - y1)
            d = (abs((y2 - y1) * x - (x2 - x1) * y + x2 * y1 - y2 * x1) / length) if length else math.hypot(x - x1, y - y1)
            if d > far:
                far, index = d, i
        if index is not None and far > tolerance:
            marks.add(index)
            keep(first, index, marks)
            keep(index, last, marks)

    middle = len(ring) // 2
    marks = {0, middle, len(ring) - 1}
    keep(0, middle, marks)
    keep(middle, len(ring) - 1, marks)
    return [[round(ring[i][0], 3), round(ring[i][1], 3)] for i in sorted(marks)]


def write_admin():
    data = json.loads((FACTS / "admin3_syria.geojson").read_text(encoding="utf-8"))
    features = []
    for f in data["features"]:
        shape, p = f["geometry"], f["properties"]
        polygons = [shape["coordinates"]] if shape["type"] == "Polygon" else shape["coordinates"]
        thin = [ring for ring in (simplify(polygon[0], 0.012) for polygon in polygons) if len(ring) > 3]
        if not thin:
            continue
        features.append({
            "type": "Feature",
            "properties": {"name": p["adm3"], "pcode": p["pcode"], "admin2": p["adm2"], "admin1": p["adm1"]},
            "geometry": {"type": "MultiPolygon", "coordinates": [[ring] for ring in thin]},
        })
    features.sort(key=lambda f: f["properties"]["pcode"])
    text = ",\n".join(json.dumps(f, ensure_ascii=False, separators=(",", ":")) for f in features)
    (PACK / "admin.geojson").write_text('{"type":"FeatureCollection","features":[\n' + text + "\n]}\n", encoding="utf-8")
    print(f"admin.geojson: {len(features)}, {(PACK / 'admin.geojson').stat().st_size} bytes")


def main():
    node_rows = rows(FACTS / "routes_north_syria_nodes.csv")
    nodes = {r["place_id"]: r for r in node_rows}
    places = read_places(nodes)
    give_districts_their_city(places)
    places = merge_doubles(places, nodes)
    write_places(places)
    write_routes({r["node"]: r["place_id"] for r in node_rows})
    write_actors()
    write_admin()


if __name__ == "__main__":
    main()
