#!/usr/bin/env bash
# Checks many forms with two builds in turn and prints the processor time of a run, its share of
# that before, and how much sooner two threads end than one: medians of interleaved runs.
#
#   bulk.sh BEFORE.jar NOW.jar [FOLDER]
#
# The jars are those that the package phase leaves in disclosure-io/target/disclosure.jar. FOLDER
# keeps the inputs, which are made if they are not there: lines of JSON, wide, long, and folders of
# published formats, one form in ten with a mistyped figure. How many: JSON=100000 WIDE=60000
# LONG=5000 FILES=300. RUNS=3 says how often. How much sooner two threads end is told of the new
# build alone, and means nothing on a machine that has other work or fewer than two processors.
set -euo pipefail
before=$1 now=$2
here=$(cd "$(dirname "$0")" && pwd)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
in=${3:-$out/in}
if [ ! -e "$in/forms.jsonl" ]; then
  mkdir -p "$in"
  "$java" -cp "$now" "$here/BulkFiles.java" "$in" "${JSON:-100000}" "${WIDE:-60000}" \
    "${LONG:-5000}" "${FILES:-300}"
  mkdir -p "$in/pdf"
  made=0
  while [ "$made" -lt "${FILES:-300}" ]; do
    for file in "$here"/../../../pdf/src/test/resources/org/opendisclosure/io/pdf/*.pdf; do
      cp "$file" "$in/pdf/$made.pdf"
      made=$((made + 1))
    done
  done
fi
TIMEFORMAT='%U %S %R'
run() {
  { time "$java" -jar "$2" check --threads "$3" --format json "$in/$4" > /dev/null 2>&1 || true; } \
    2>> "$out/$1.$4"
}
inputs=(forms.jsonl wide.csv long.csv html sheet text markdown docx xlsx pdf)
for _ in $(seq "${RUNS:-3}"); do
  for input in "${inputs[@]}"; do
    run before "$before" 1 "$input"
    run now "$now" 1 "$input"
    run two "$now" 2 "$input"
  done
done
median() { sort -n | awk '{ a[NR] = $1 } END { print a[int((NR + 1) / 2)] }'; }
printf '| input | before, s of processor | now | ratio | 1 thread, s | 2 threads | times faster |\n'
printf '|---|---|---|---|---|---|---|\n'
for input in "${inputs[@]}"; do
  b=$(awk '{ print $1 + $2 }' "$out/before.$input" | median)
  n=$(awk '{ print $1 + $2 }' "$out/now.$input" | median)
  one=$(awk '{ print $3 }' "$out/now.$input" | median)
  two=$(awk '{ print $3 }' "$out/two.$input" | median)
  awk -v i="$input" -v b="$b" -v n="$n" -v o="$one" -v t="$two" \
    'BEGIN { printf "| %s | %.1f | %.1f | %.2f | %.1f | %.1f | %.2f |\n", i, b, n, n / b, o, t, o / t }'
done
