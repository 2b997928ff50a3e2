#!/usr/bin/env bash
# Tokens a second of Dateline, from text to resolved claims, and of CoreNLP with names and parse, on the same reports in
# one run, warm, one thread each; then Dateline on two threads. About three minutes.
# bench/against-corenlp.sh [--reports PATH] [--tokens N] [--rounds N] [--alone]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
[ -d bench/target/lib ] || mvn -B -q -DskipTests -pl bench -am package
mkdir -p bench/target
rival=""
if [[ " $* " != *" --alone "* ]]; then
  # CoreNLP (GPL, 480 MB) is fetched by Maven for this comparison alone.
  mvn -B -q -f bench/corenlp/pom.xml dependency:build-classpath -Dmdep.outputFile="$PWD/bench/target/corenlp.classpath"
  rival=":$(cat bench/target/corenlp.classpath)"
fi
exec java -Xmx4g -XX:+UseSerialGC -Ddateline.root=. -cp "bench/target/classes:bench/target/lib/*$rival" \
  org.dateline.bench.corenlp.SpeedComparison "$@"
