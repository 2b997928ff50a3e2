#!/usr/bin/env bash
# Reads strange texts and bytes for some minutes: bench/fuzz.sh [MINUTES [FIRST-SEED]]. Names each seed whose text is read
# with a throw, an offset outside the text, otherwise the second time, or too slowly; the same seed gives the same text.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
[ -d reader/target/test-classes/org/dateline/reading ] && [ -d bench/target/lib ] || mvn -B -q -DskipTests package
exec java -Xmx512m -XX:+UseSerialGC -Ddateline.root=. \
  -cp "reader/target/test-classes:bench/target/classes:bench/target/lib/*" org.dateline.reading.Fuzz "$@"
