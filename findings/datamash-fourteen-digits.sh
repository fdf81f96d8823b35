#!/usr/bin/env bash
# GNU datamash (Debian: datamash; seen with 1.7) adds up figures of a form.
# Expected: a sum of whole yuan is exact to eighteen digits, as datamash computes with long double, which holds them; a
# single figure is its own sum.
# Happens: it prints fourteen digits. 100000000000005, one figure alone, has the sum 1e+14, 1234567890123.45 and 0.01
# have 1234567890123.5, and the two unequal totals 100000000000005 and 100000000000001 are printed alike. The sums
# of a ministry, in yuan and fen, are as long. Nothing tells that digits are missing; with -R 2 they are all there.
# Needs: Debian; installs datamash if it is not there. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
command -v datamash > /dev/null || { apt-get update -qq; apt-get install -y -qq --no-install-recommends datamash > /dev/null; } || { echo "CANNOT INSTALL"; exit 2; }
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
sum() { printf '%s\n' "$@" | tr ' ' '\n' | datamash sum 1; }
{
  sum 100000000000005
  sum 100000000000001
  sum 1234567890123.45 0.01
  printf '1234567890123.45\n0.01\n' | datamash -R 2 sum 1
} | tee out.txt
cat > expected.txt <<'TXT'
1e+14
1e+14
1234567890123.5
1234567890123.46
TXT
cmp -s out.txt expected.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: a figure of fifteen digits is not its own sum"
