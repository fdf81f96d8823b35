#!/usr/bin/env bash
# Gnumeric's ssconvert (Debian: gnumeric; seen with 1.12.55) makes a web page, a LaTeX table and a CSV of a workbook
# written by SheetJS (npm: xlsx 0.18.5), whose columns are five characters wide.
# Expected: the three have the same figures. A page and a LaTeX table have columns as wide as their texts.
# Happens: in the page and in LaTeX, each figure that is wider than its column on the sheet is rounded to fit: 251000 is
# 3E+05, 103456 is 1E+05 and a fee of 0.000412 is 0. 103456 and 99999 are alike. Only the CSV has them whole. There
# is no warning, and the rounded figures cannot be told from those of the form.
# Needs: Debian (installs gnumeric if ssconvert is not there), Node, npm. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
command -v ssconvert > /dev/null || { apt-get update -qq; apt-get install -y -qq --no-install-recommends gnumeric > /dev/null; } || { echo "CANNOT INSTALL"; exit 2; }
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > /dev/null; npm install --silent --no-audit --no-fund xlsx@0.18.5 > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > write.js <<'JS'
const XLSX = require('xlsx');
const sheet = XLSX.utils.aoa_to_sheet([[251000, 103456, 0.000412, "end"]]);
sheet['!cols'] = [{wch: 5}, {wch: 5}, {wch: 5}, {wch: 5}];
const book = XLSX.utils.book_new();
XLSX.utils.book_append_sheet(book, sheet, 's');
XLSX.writeFile(book, 'form.xlsx');
JS
node write.js
for type in html tex csv; do ssconvert form.xlsx form.$type 2> /dev/null; done
{
  echo "csv $(cat form.csv)"
  echo "page $(grep -oE '>([0-9.E+]+|end)' form.html | tr -d '>' | paste -sd ,)"
  echo "LaTeX $(grep -F '&end' form.tex | tr -d '\t\\' | tr '&' ',')"
} | tee out.txt
cat > expected.txt <<'TXT'
csv 251000,103456,0.000412,end
page 3E+05,1E+05,0,end
LaTeX 3E+05,1E+05,0,end
TXT
cmp -s out.txt expected.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: a page has 3E+05 for 251000"
