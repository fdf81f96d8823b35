#!/usr/bin/env bash
# HyperFormula 3.5.0 (npm) holds large figures of a sheet.
# Expected: a figure of twelve digits stays what was put in; spreadsheets keep fifteen.
# Happens: the value read back has about ten digits: 123456789012 is 123456789010, and 1034567890123 is
# 1034567890100, typed in or added up. Two such figures are read back alike while IF(A3=B3) still
# tells them apart. Sums of money in yuan of a province or a ministry are as long. With smartRounding
# false, or precisionRounding 14 instead of 10, they stay.
# Needs: Node, npm. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > /dev/null; npm install --silent --no-audit --no-fund hyperformula@3.5.0 > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > sheet.js <<'JS'
const { HyperFormula } = require('hyperformula');
const sheet = HyperFormula.buildFromArray(
  [
    [123456789012, 1, '=SUM(A1:B1)'],
    [1234567890123, 0, '=A2'],
    [123456789012, 123456789013, '=IF(A3=B3,"一致","不一致")'],
    [98765432, 0.123457, '=A4+B4'],
  ],
  { licenseKey: 'gpl-v3' },
);
for (const row of sheet.getSheetValues(0)) console.log(row.join(' '));
JS
node sheet.js | tee out.txt
grep -q '^123456789010 1 123456789010$' out.txt && grep -q '^123456789010 123456789010 不一致$' out.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: the eleventh and twelfth digits are changed"
