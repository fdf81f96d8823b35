#!/usr/bin/env bash
# turndown 7.2.5 (npm) turns a whole page into Markdown.
# Expected: what no reader of the page sees, its style sheet and scripts, is left out, and its title
# at least stands apart.
# Happens: title, style sheet and script are run together into the first paragraph of the text.
# Their numbers (60rem, 2024) stand among the figures of the page, and nothing tells them apart.
# Needs: Node, npm. Exits 1 if the behaviour is another one.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > /dev/null; npm install --silent --no-audit --no-fund turndown@7.2.5 > /dev/null
cat > convert.js <<'JS'
const TurndownService = require('turndown');
console.log(new TurndownService().turndown(`<!DOCTYPE html><html><head><title>Report 2024</title>
<style>td{width:60rem}</style><script>var x=7</script></head><body><p>Figures</p></body></html>`));
JS
node convert.js | tee out.txt
tr '\n' ' ' < out.txt | grep -q '^Report 2024 *td{width:60rem} *var x=7  *Figures' || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: style sheet and script are text"
