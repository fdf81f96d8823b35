#!/usr/bin/env bash
# nzh 1.0.14 (npm) turns Chinese numerals into numbers.
# Expected: 两千 is 2000 and 二〇二四 is 2024; a text that cannot be read (1万, 25.1万) gives no number.
# Happens: 两千 is 0, 两万三千 is 3000, 二〇二四 is 224, and 1万 and 25.1万 are 0. Nothing tells a
# real 0 from a text that was not understood.
# The narrative parts of annual reports write 两 before 百, 千 and 万, and years with 〇.
# Needs: Node, npm. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > /dev/null; npm install --silent --no-audit --no-fund nzh@1.0.14 > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > read.js <<'JS'
const nzh = require('nzh').cn;
for (const text of ['一百零五', '两千', '两万三千', '二〇二四', '1万', '25.1万']) {
  console.log(text + ' ' + nzh.decodeS(text));
}
JS
node read.js | tee out.txt
grep -q '^一百零五 105$' out.txt && grep -q '^两千 0$' out.txt && grep -q '^二〇二四 224$' out.txt \
  && grep -q '^25.1万 0$' out.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: 两千 is 0, 二〇二四 is 224"
