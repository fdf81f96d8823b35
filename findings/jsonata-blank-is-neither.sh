#!/usr/bin/env bash
# jsonata 2.2.2 (npm) checks a total against its parts, one of which is missing.
# Expected: of "合计 = 维持 + 纠正" and "合计 != 维持 + 纠正" one is true, or both give nothing, as the
# sum itself does.
# Happens: both are false. A check written as "report when !=" never reports a form with a blank, and
# one written as "report when not =" reports every such form; $not(纠正 > 0) on the blank gives nothing.
# Needs: Node, npm. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > /dev/null; npm install --silent --no-audit --no-fund jsonata@2.2.2 > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > check.js <<'JS'
const jsonata = require('jsonata');
(async () => {
  const form = { 合计: 5, 维持: 3 };
  for (const rule of ['维持 + 纠正', '合计 = 维持 + 纠正', '合计 != 维持 + 纠正', '$not(合计 = 维持 + 纠正)', '$not(纠正 > 0)']) {
    console.log(rule + ' : ' + (await jsonata(rule).evaluate(form)));
  }
})();
JS
node check.js | tee out.txt
grep -q '^维持 + 纠正 : undefined$' out.txt && grep -q '^合计 = 维持 + 纠正 : false$' out.txt \
  && grep -q '^合计 != 维持 + 纠正 : false$' out.txt && grep -q '^\$not(合计 = 维持 + 纠正) : true$' out.txt \
  && grep -q '^\$not(纠正 > 0) : undefined$' out.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: with a blank, = and != are both false"
