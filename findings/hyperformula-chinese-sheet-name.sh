#!/usr/bin/env bash
# A workbook with a check over two sheets, saved by LibreOffice Calc (Debian: libreoffice-calc; seen with 7.4.7) and read by
# SheetJS (npm: xlsx 0.18.5), whose formulas HyperFormula 3.5.0 (npm) calculates.
# Expected: 表一!A3 is the cell of the sheet 表一. Spreadsheets write names of Chinese letters without quotation
# marks, as this file shows.
# Happens: it is #ERROR!, "unexpected character", as only Latin letters may stand without quotation marks, although
# a sheet may have the name. All checks between the tables of a form fail to parse. '表一'!A3 is calculated, and
# fast-formula-parser 1.0.19 (npm) calculates both.
# Needs: Debian (installs libreoffice-calc if soffice is not there), Node, npm. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
command -v soffice > /dev/null || { apt-get update -qq; apt-get install -y -qq --no-install-recommends libreoffice-calc > /dev/null; } || { echo "CANNOT INSTALL"; exit 2; }
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > /dev/null; npm install --silent --no-audit --no-fund xlsx@0.18.5 hyperformula@3.5.0 fast-formula-parser@1.0.19 > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > write.js <<'JS'
const XLSX = require('xlsx');
const book = XLSX.utils.book_new();
XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([[5], [6], [{t: 'n', f: 'SUM(A1:A2)', v: 11}]]), '表一');
XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([[{t: 'n', f: "'表一'!A3", v: 11}]]), '汇总');
XLSX.writeFile(book, 'form.xlsx');
JS
node write.js
mkdir saved
soffice --headless "-env:UserInstallation=file://$dir/profile" --convert-to xlsx --outdir saved form.xlsx > /dev/null 2>&1
cat > compute.js <<'JS'
const XLSX = require('xlsx');
const { HyperFormula } = require('hyperformula');
const FormulaParser = require('fast-formula-parser');
const written = XLSX.readFile('saved/form.xlsx').Sheets['汇总'].A1.f;
const figures = [[5], [6], [11]];
for (const formula of [written, "'表一'!A3"]) {
  const sheets = {表一: figures, 汇总: [['=' + formula]]};
  const engine = HyperFormula.buildFromSheets(sheets, {licenseKey: 'gpl-v3'});
  const value = engine.getCellValue({sheet: engine.getSheetId('汇总'), row: 0, col: 0});
  const parser = new FormulaParser({onCell: ({sheet, row, col}) => sheets[sheet][row - 1][col - 1]});
  console.log(formula + ' => HyperFormula ' + (value.value ?? value) + ', fast-formula-parser ' + parser.parse(formula, {sheet: '汇总', row: 1, col: 1}));
}
JS
node compute.js 2> /dev/null | tee out.txt
cat > expected.txt <<'TXT'
表一!A3 => HyperFormula #ERROR!, fast-formula-parser 11
'表一'!A3 => HyperFormula 11, fast-formula-parser 11
TXT
cmp -s out.txt expected.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: a sheet with a Chinese name cannot be referred to"
