#!/usr/bin/env bash
# Reads the open reports of the claims benchmark and scores the claims: bench/claims.sh [--errors N]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
gold=../shared/bench/claims
if [ ! -f "$gold/score_claims.py" ]; then
  echo "The claims benchmark is not beside this checkout (../shared/bench/claims); nothing was scored."
  exit 0
fi
[ -f cli/target/dateline.jar ] || mvn -B -q -DskipTests package
out="$(mktemp -d)"
trap 'rm -rf "$out"' EXIT
./dateline read "$gold/reports.jsonl" --format jsonl >"$out/claims.jsonl"
python3 "$gold/score_claims.py" "$gold/gold.jsonl" "$out/claims.jsonl" --aliases ../shared/theatre/actors.csv "$@"
