#!/usr/bin/env bash
# SheetJS (npm: xlsx 0.18.5) reads a web page's table.
# Expected: a cell whose text is not a plain number, such as (4) or 1/2, stays the text it is.
# Happens: (4) becomes the number -4; 1/2 and 1-2 become days of the year 2001. A remark or a
# numbered item in a cell is a figure afterwards, and the workbook and CSV no longer show what stood there.
# Needs: Node, npm. Exits 1 if the behaviour is another one.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > /dev/null; npm install --silent --no-audit --no-fund xlsx@0.18.5 > /dev/null
cat > page.html <<'HTML'
<!DOCTYPE html><html><head><meta charset="utf-8"><title>t</title></head><body><table>
<tr><td>remark</td><td>(4)</td></tr><tr><td>share</td><td>1/2</td></tr><tr><td>item</td><td>1-2</td></tr>
</table></body></html>
HTML
cat > read.js <<'JS'
const xlsx = require('xlsx');
const book = xlsx.readFile('page.html');
console.log('xlsx ' + xlsx.version);
console.log(xlsx.utils.sheet_to_csv(book.Sheets[book.SheetNames[0]]));
JS
node read.js | tee out.txt
grep -q '^remark,-4$' out.txt && grep -q '^share,1/2/01$' out.txt && grep -q '^item,1/2/01$' out.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: (4) is -4; 1/2 and 1-2 are dates"
