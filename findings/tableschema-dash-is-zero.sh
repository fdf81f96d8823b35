#!/usr/bin/env bash
# tableschema 1.12.6 (npm), the JavaScript reader of Table Schema, casts a number column.
# Expected: with bareNumber false, which allows 251000元, a cell without any digit (—, 无, 未统计)
# is an error, as it is without that setting, or as it is for integers.
# Happens: it is the number 0. A dash for "not counted" becomes a stated zero, and validation passes.
# 25.1万元 becomes 25.1: the 万 is dropped with the rest of the text.
# Needs: Node, npm. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > /dev/null; npm install --silent --no-audit --no-fund tableschema@1.12.6 > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > cast.js <<'JS'
const { Field } = require('tableschema');
const cast = (type, bareNumber, text) => {
  try {
    return new Field({ name: 'n', type, bareNumber }).castValue(text);
  } catch (error) {
    return 'error';
  }
};
for (const text of ['251000元', '25.1万元', '', '—', '无', '未统计']) {
  console.log(`${text || 'blank'} number ${cast('number', false, text)} bare ${cast('number', true, text)} integer ${cast('integer', false, text)}`);
}
JS
node cast.js | tee out.txt
for text in — 无 未统计; do grep -q "^$text number 0 bare error integer error\$" out.txt || { echo "CHANGED"; exit 1; }; done
grep -q '^blank number null ' out.txt && grep -q '^25.1万元 number 25.1 ' out.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: a cell without digits is the number 0"
