#!/usr/bin/env bash
# Reads the same files with two builds in turn and prints the processor time of a reading and the
# ratio, each the median of several runs.
#
#   side-by-side.sh BEFORE.jar NOW.jar [FILE ...]
#
# The jars are those that the package phase leaves in disclosure-io/target/disclosure.jar. Without
# files, the samples and the forms that other programs wrote are read. RUNS=5 says how often.
set -euo pipefail
before=$1 now=$2
shift 2
here=$(cd "$(dirname "$0")" && pwd)
files=("$@")
if [ ${#files[@]} -eq 0 ]; then
  world=$here/../../../cli/src/test/resources/org/opendisclosure/world
  files=("$here"/../../main/samples/*.csv "$world"/programs/*)
fi
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
for run in $(seq "${RUNS:-3}"); do
  for build in before now; do
    jar=${!build}
    java -Xbatch -XX:+UseSerialGC -Dlog4j2.StatusLogger.level=OFF -cp "$jar" \
      "$here/ReadLoop.java" "${files[@]}" > "$out/$build.$run"
  done
done
median() { sort -n | awk '{ a[NR] = $1 } END { print a[int((NR + 1) / 2)] }'; }
printf '| file | before, µs | now, µs | ratio |\n|---|---|---|---|\n'
for i in $(seq ${#files[@]}); do
  b=$(for f in "$out"/before.*; do sed -n "${i}p" "$f" | cut -f2; done | median)
  n=$(for f in "$out"/now.*; do sed -n "${i}p" "$f" | cut -f2; done | median)
  name=$(sed -n "${i}p" "$out/now.1" | cut -f1)
  awk -v f="$name" -v b="$b" -v n="$n" 'BEGIN { printf "| %s | %d | %d | %.2f |\n", f, b, n, n / b }'
done
