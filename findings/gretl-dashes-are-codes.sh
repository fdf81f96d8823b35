#!/usr/bin/env bash
# gretl (Debian: gretl; seen with 2022c), the statistics program, opens a CSV with counts of five organs.
# Expected: a dash for "none" is a missing value, or the file is refused: with one dash among five
# counts, gretl says that a numeric value was expected. So it does with more dashes.
# Happens: with two or more it takes the column for words and numbers these in order of appearance:
# — is 1, 5 is 2, 7 is 3. Sums go on without a word: — and 1 are 2, 5 and 3 are 5. Only a listing of
# codes, written to a file in the home folder, says so. With - or .. in place of —, the places are missing.
# Needs: Debian; installs gretl if gretlcli is not there. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
command -v gretlcli > /dev/null || { apt-get update -qq; apt-get install -y -qq --no-install-recommends gretl > /dev/null; } || { echo "CANNOT INSTALL"; exit 2; }
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"; export HOME=$dir
sums() {
  printf 'organ,n,m\na,%s,1\nb,%s,2\nc,%s,3\nd,%s,4\ne,%s,5\n' "$@" > counts.csv
  printf 'set verbose off\nopen counts.csv --quiet\nseries sum = n + m\nprint sum --byobs\n' > sums.inp
  { gretlcli -b sums.inp || true; } 2>&1 | grep -E '^(ERROR|[0-9] )' | tr -s ' \n' ' ' || true
}
gretlcli --version | head -1
echo "one dash: $(sums 3 — 5 6 7)" | tee out.txt
echo "three dashes: $(sums — — 5 — 7)" | tee -a out.txt
echo "three of -: $(sums - - 5 - 7)" | tee -a out.txt
grep -q '^one dash: ERROR: .*expected numeric value' out.txt && grep -q '^three dashes: 1 2 2 3 3 5 4 5 5 8 *$' out.txt && grep -q '^three of -: 1 2 3 8 4 5 12 *$' out.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: 5 and 3 are 5, a dash and 1 are 2"
