#!/usr/bin/env bash
# numeral 2.0.6 and numbro 2.5.0 (npm) read figures out of cells.
# Expected: 3(4), a figure with a remark behind it, is 3, or no number at all.
# Happens: it is -34. A pair of brackets anywhere in the text is taken for a minus and all digits
# for one number, so that 0(3) is -3 and numeral reads 1034(含上年) as -1034.
# Figures of these forms often carry a remark or the previous year's figure in brackets.
# Needs: Node, npm. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund numeral@2.0.6 numbro@2.5.0 > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > read.js <<'JS'
const numeral = require('numeral');
const numbro = require('numbro');
for (const text of ['3', '1,034', '3(4)', '0(3)', '12(1)', '1034(含上年)']) {
  console.log(text + ' numeral ' + numeral(text).value() + ' numbro ' + numbro.unformat(text));
}
JS
node read.js | tee out.txt
grep -q '^3(4) numeral -34 numbro -34$' out.txt && grep -q '^0(3) numeral -3 numbro -3$' out.txt \
  && grep -q '^1034(含上年) numeral -1034 ' out.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: a remark in brackets turns a figure into a negative one"
