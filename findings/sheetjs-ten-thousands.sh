#!/usr/bin/env bash
# SheetJS (npm: xlsx 0.18.5) shows figures that are formatted in 万 (ten thousands).
# Expected: the format 0\.0,"万元", by which offices show yuan as 万元, shows 251000 as 25.1万元: the
# comma divides by a thousand, 251 is left, and the point stands before its last digit.
# Happens: the text of the cell is 2.51万元, a tenth of what the sheet shows, and with the condition
# [>=10000] 10000 is .10万 where the sheet shows 1.0万. The CSV made of the sheet has these, too.
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
  const sheet = book.addWorksheet('经费');
  const put = (row, label, figure, format) => {
    sheet.getCell(row, 1).value = label;
    sheet.getCell(row, 2).value = figure;
    sheet.getCell(row, 2).numFmt = format;
  };
  put(1, '专项经费', 251000, '0\\.0,"万元"');
  put(2, '收取费用', 10000, '[>=10000]0\\.0,"万";0');
  put(3, '其他费用', 9000, '[>=10000]0\\.0,"万";0');
  await book.xlsx.writeFile('book.xlsx');
  const read = xlsx.readFile('book.xlsx');
  process.stdout.write(xlsx.utils.sheet_to_csv(read.Sheets['经费']) + '\n');
})();
JS
node show.js | tee out.txt
grep -q '^专项经费,2.51万元$' out.txt && grep -q '^收取费用,.10万$' out.txt && grep -q '^其他费用,9000$' out.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: figures in 万 are shown as a tenth of what they are"
