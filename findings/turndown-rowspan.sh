#!/usr/bin/env bash
# turndown 7.2.5 with turndown-plugin-gfm 1.0.2 (npm) turns a page's table into a pipe table.
# Expected: a table with rowspan or colspan, which pipe tables do not have, is kept as HTML (as the
# plugin does with a table without a heading row), or covered places become blank cells.
# Happens: spans are ignored. The row below a rowspan starts in the first column and is one cell
# short, so that each of its values stands under the heading of its left neighbour.
# Needs: Node, npm. Exits 1 if the behaviour is another one.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund turndown@7.2.5 turndown-plugin-gfm@1.0.2 > /dev/null
cat > convert.js <<'JS'
const TurndownService = require('turndown');
const service = new TurndownService();
service.use(require('turndown-plugin-gfm').gfm);
console.log(service.turndown(`<table><thead><tr><th>Group</th><th>Item</th><th>n</th><th>m</th></tr></thead><tbody>
<tr><td rowspan="2">G</td><td>a</td><td>1</td><td>2</td></tr>
<tr><td>b</td><td>3</td><td>4</td></tr>
<tr><td colspan="2">Sum</td><td>5</td><td>6</td></tr></tbody></table>`));
JS
node convert.js | tee out.txt
grep -q '^| b | 3 | 4 |$' out.txt && grep -q '^| Sum | 5 | 6 |$' out.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: spans are ignored, values move to the left"
