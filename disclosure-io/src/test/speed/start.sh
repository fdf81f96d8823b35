#!/usr/bin/env bash
# Checks one form again and again with two builds in turn, each started anew, and prints the
# processor time of a run and its share of that before: medians, with a bare virtual machine beside.
#
#   start.sh BEFORE.jar NOW.jar [FILE]
#
# The jars are those that the package phase leaves in disclosure-io/target/disclosure.jar; where a
# script "disclosure" lies beside the second, it is measured as well. JAVA_HOME says which Java,
# RUNS=9 how often.
set -euo pipefail
before=$1 now=$2
here=$(cd "$(dirname "$0")" && pwd)
file=${3:-$here/../../main/samples/huaian-city-2024.csv}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
mkdir "$out/times"
printf 'public class Bare { public static void main(String[] args) {} }' > "$out/Bare.java"
"${java}c" -d "$out" "$out/Bare.java"
launcher=$(dirname "$now")/disclosure
bare() { "$java" -cp "$out" Bare; }
first() { "$java" -jar "$before" check "$file"; }
second() { "$java" -jar "$now" check "$file"; }
third() { "$launcher" check "$file"; }
runs=(bare first second)
if [ -x "$launcher" ]; then
  runs+=(third)
  third > /dev/null || true # writes the archive
fi
TIMEFORMAT='%U %S'
for _ in $(seq "${RUNS:-9}"); do
  for run in "${runs[@]}"; do
    { time "$run" > /dev/null 2>&1 || true; } 2>> "$out/times/$run"
  done
done
median() { awk '{ print ($1 + $2) * 1000 }' "$out/times/$1" | sort -n | awk '{ a[NR] = $1 } END { print a[int((NR + 1) / 2)] }'; }
declare -A names=([bare]='bare virtual machine' [first]='before' [second]='now' [third]='now, by the script')
base=$(median first)
printf '| what | processor time, ms | ratio |\n|---|---|---|\n'
for run in "${runs[@]}"; do
  awk -v n="${names[$run]}" -v t="$(median "$run")" -v b="$base" \
    'BEGIN { printf "| %s | %d | %.2f |\n", n, t, t / b }'
done
