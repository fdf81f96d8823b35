#!/usr/bin/env bash
# pandoc (Debian: pandoc; seen with 2.17.1.1) reads a page's table with row headings.
# Expected: a row heading (th) that covers three columns takes three columns in whatever pandoc
# writes, as a plain cell (td) does, and the figures behind it stay under their headings.
# Happens: if another row of the table has fewer row headings, the colspan is cut to their number.
# The figures of the row move to the left, under wrong headings, and a blank cell follows the last;
# the other rows stay where they are. There is no warning. With td instead of th nothing moves.
# Needs: Debian; installs pandoc if it is not there. Exits 1 if the behaviour is another one.
set -euo pipefail
command -v pandoc > /dev/null || { apt-get update -qq; apt-get install -y -qq --no-install-recommends pandoc > /dev/null; }
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > th.html <<'HTML'
<!DOCTYPE html><html><head><meta charset="utf-8"><title>t</title></head><body><table>
<thead><tr><th colspan="3">Item</th><th>m</th><th>n</th></tr></thead><tbody>
<tr><th colspan="3">new</th><td>1</td><td>2</td></tr>
<tr><th rowspan="2">done</th><th colspan="2">a</th><td>3</td><td>4</td></tr>
<tr><th>b</th><th>c</th><td>5</td><td>6</td></tr>
</tbody></table></body></html>
HTML
sed 's/<th/<td/g; s/<td\(ead\)/<th\1/; s/\/th>/\/td>/g' th.html > td.html
pandoc --version | head -1
for f in th td; do echo "--- $f"; pandoc --fail-if-warnings -f html -t gfm $f.html | tee $f.md; done
grep -Eq '^\| new +\| +\| 1 +\| 2 +\| +\|$' th.md || { echo "CHANGED"; exit 1; }
grep -Eq '^\| +\| b +\| c +\| 5 +\| 6 +\|$' th.md || { echo "CHANGED"; exit 1; }
grep -Eq '^\| new +\| +\| +\| 1 +\| 2 +\|$' td.md || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: the figures behind a wide row heading move to the left"
