#!/usr/bin/env bash
# ExcelJS 4.4.0 (npm) writes a sheet with merged cells as CSV.
# Expected: a merged text or number stands once, in its first place, as the workbook stores it and
# as spreadsheet programs export it; and a number appears as its format shows it.
# Happens: it is repeated in every place of the merged range, numbers too, so that a sum over a row
# counts a merged figure several times; and the number's format is left out: 50% is 0.5.
# Needs: Node, npm. Exits 1 if the behaviour is another one.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > /dev/null; npm install --silent --no-audit --no-fund exceljs@4.4.0 > /dev/null
cat > write.js <<'JS'
const ExcelJS = require('exceljs');
(async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('s');
  sheet.getCell('A1').value = 'licences';
  sheet.getCell('B1').value = 40;
  sheet.mergeCells('B1:D1');
  sheet.getCell('A2').value = 'share';
  sheet.getCell('B2').value = 0.5;
  sheet.getCell('B2').numFmt = '0%';
  await book.xlsx.writeFile('book.xlsx');
  const read = new ExcelJS.Workbook();
  await read.xlsx.readFile('book.xlsx');
  process.stdout.write(await read.csv.writeBuffer());
})();
JS
node write.js > out.txt; cat out.txt; echo
grep -q '^licences,40,40,40$' out.txt && grep -q '^share,0.5' out.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: a merged figure is repeated in every place"
