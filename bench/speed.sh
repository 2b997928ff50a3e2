#!/usr/bin/env bash
# Start to first claim, the demo in 512 MB of heap, tokens a second of the reader, and how long it takes to derive the
# picture from the claims of the samples and from fourteen times as many (JMH, one thread, warm).
# Machines differ and are noisy: read the ratios.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
[ -f cli/target/dateline.jar ] && [ -f bench/target/classes/META-INF/BenchmarkList ] || mvn -B -q -DskipTests package
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

python3 - <<'PY'
import glob, subprocess, time
report = sorted(glob.glob("samples/aleppo/*.txt"))[0]
times = []
for _ in range(7):
    start = time.perf_counter()
    run = subprocess.Popen(["./dateline", "read", report, "--format", "jsonl"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    run.stdout.readline()
    times.append(time.perf_counter() - start)
    run.communicate()
print("start to first claim: median %.2f s, worst %.2f s of %d runs" % (sorted(times)[len(times) // 2], max(times), len(times)))
PY

for heap in 512m; do
  start=$(date +%s%N)
  DATELINE_JAVA_OPTS="-Xmx$heap" ./dateline demo --no-serve --db "$work/demo.db" >"$work/demo.log" 2>&1
  echo "demo --no-serve with a heap of $heap: $(( ($(date +%s%N) - start) / 1000000 )) ms"
  DATELINE_JAVA_OPTS="-Xmx$heap" ./dateline read samples/aleppo --format jsonl 2>/dev/null | wc -l | sed "s/^/read with a heap of $heap: /; s/$/ claims/"
done

classpath="bench/target/classes:bench/target/lib/*"
java -Xmx512m -XX:+UseSerialGC -Ddateline.root=. -cp "$classpath" org.openjdk.jmh.Main ReaderBenchmark -jvmArgs "-Xmx512m -XX:+UseSerialGC -Ddateline.root=." 2>&1 |
  grep -E '^ReaderBenchmark'
java -Xmx512m -XX:+UseSerialGC -Ddateline.root=. -cp "$classpath" org.openjdk.jmh.Main DerivationBenchmark -jvmArgs "-Xmx512m -XX:+UseSerialGC -Ddateline.root=." 2>&1 |
  grep -E '^DerivationBenchmark'
