#!/usr/bin/env bash
# SheetJS (npm: xlsx 0.18.5) shows figures that are formatted as Chinese numerals.
# Expected: [DBNum1][$-804]General, which shows 1034 as 一千〇三十四, falls back to 1034 where a
# program knows no Chinese numerals.
# Happens: the text is $1034. [$-804] names a language and no currency, but its $ comes out as a
# dollar sign, so that a count of applications reads as a sum of money.
# Needs: Node, npm. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund xlsx@0.18.5 exceljs@4.4.0 > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > show.js <<'JS'
const ExcelJS = require('exceljs');
const xlsx = require('xlsx');
(async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('申请');
  const put = (row, label, figure, format) => {
    sheet.getCell(row, 1).value = label;
    sheet.getCell(row, 2).value = figure;
    sheet.getCell(row, 2).numFmt = format;
  };
  put(1, '收到申请数', 1034, '[DBNum1][$-804]General');
  put(2, '申请办结数', 1034, '[DBNum2][$-804]General"件"');
  put(3, '申请答复数', 1034, '[$-804]0"件"');
  await book.xlsx.writeFile('book.xlsx');
  const read = xlsx.readFile('book.xlsx');
  process.stdout.write(xlsx.utils.sheet_to_csv(read.Sheets['申请']) + '\n');
})();
JS
node show.js | tee out.txt
grep -q '^收到申请数,\$1034$' out.txt && grep -q '^申请办结数,\$1034件$' out.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: a count is shown with a dollar sign"
