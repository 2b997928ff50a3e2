#!/usr/bin/env bash
# The desk on 100,000 claims over ten years: how long each sort of question takes when it is asked for the first time, and what 50
# connections that ask all sorts for a minute have to wait (needs wrk). CLAIMS, SECONDS_LONG, CONNECTIONS and DB (kept where named) may be set.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
claims=${CLAIMS:-100000}
seconds=${SECONDS_LONG:-60}
connections=${CONNECTIONS:-50}
work="$(mktemp -d)"
command -v wrk >/dev/null || { echo "wrk is missing; install it (Debian: apt-get install wrk)."; exit 1; }
if [ -z "${CLASSPATH:-}" ]; then
  [ -d bench/target/lib ] || mvn -B -q -DskipTests -Dweb.skip=true package
  CLASSPATH="bench/target/classes:bench/target/lib/*"
fi
cat >"$work/ask.lua" <<'LUA'
local paths = {}
for line in io.lines(os.getenv("QUESTIONS")) do paths[#paths + 1] = line end
local at = 0
function setup(thread) at = at + 1; thread:set("seed", at) end
function init() math.randomseed(seed) end
function request()
  return wrk.format("GET", paths[math.random(#paths)], {["Accept-Encoding"] = "gzip"})
end
function done(summary, latency)
  io.write(string.format("%-14s %10s %10s %10s %10s %10s %8s\n", "connections", "answers/s", "p50 ms", "p90 ms", "p99 ms", "max ms", "errors"))
  local e = summary.errors
  io.write(string.format("%-14s %10.0f %10.1f %10.1f %10.1f %10.1f %8d\n", os.getenv("CONNECTIONS"), summary.requests / summary.duration * 1e6,
    latency:percentile(50) / 1000, latency:percentile(90) / 1000, latency:percentile(99) / 1000, latency.max / 1000,
    e.connect + e.read + e.write + e.status + e.timeout))
end
LUA
mkfifo "$work/in"
: >"$work/out"
java ${JAVA_OPTS:--Xmx2g} -cp "$CLASSPATH" org.dateline.bench.scale.DeskLoad "$claims" "${DB:-$work/war.db}" "$work/questions" <"$work/in" >"$work/out" 2>"$work/err" &
desk=$!
exec 5>"$work/in"
trap 'exec 5>&-; wait $desk 2>/dev/null || true; rm -rf "$work"' EXIT
until grep -q '^serving' "$work/out"; do
  kill -0 $desk 2>/dev/null || { cat "$work/out" "$work/err"; echo "The desk ended."; exit 1; }
  sleep 1
done
cat "$work/out"
port=$(sed -n 's/^port //p' "$work/out")
export QUESTIONS="$work/questions" CONNECTIONS="$connections"
resident() { awk '/VmRSS/ {printf "resident %d MB\n", $2 / 1024}' "/proc/$desk/status" 2>/dev/null || true; }
echo "load of the machine before: $(cut -d' ' -f1-3 /proc/loadavg 2>/dev/null)"
wrk -t2 -c"$connections" -d5s --timeout 10s -s "$work/ask.lua" "http://127.0.0.1:$port" >/dev/null
resident
wrk -t2 -c"$connections" -d"${seconds}s" --timeout 10s -s "$work/ask.lua" "http://127.0.0.1:$port" | grep -A2 -E '^connections|Non-2xx'
resident
echo heap >&5
sleep 3
grep '^heap' "$work/out" | tail -1
echo "load of the machine after: $(cut -d' ' -f1-3 /proc/loadavg 2>/dev/null)"
