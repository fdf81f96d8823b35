#!/usr/bin/env bash
# LibreOffice Calc (Debian: libreoffice-calc; seen with 7.4.7) opens a web page.
# Expected: the caption of a table becomes a row of its own above the table, or is left out.
# Happens: it is written into the table's first cell, before its text and with a line break, so
# that the first heading is no longer the heading that stands on the page.
# Needs: Debian; installs libreoffice-calc if soffice is not there.
# Exits 1 if the behaviour is another one.
set -euo pipefail
command -v soffice > /dev/null || { apt-get update -qq; apt-get install -y -qq --no-install-recommends libreoffice-calc > /dev/null; }
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > page.html <<'HTML'
<!DOCTYPE html><html><head><meta charset="utf-8"><title>t</title></head><body>
<table><caption>Table three</caption><tr><td>Item</td><td>n</td></tr><tr><td>a</td><td>1</td></tr></table>
</body></html>
HTML
soffice --version
soffice --headless "-env:UserInstallation=file://$dir/profile" --infilter="HTML (StarCalc)" --convert-to csv page.html > /dev/null 2>&1
cat page.csv
tr -d '\n' < page.csv | grep -Eq '"Table three *Item",na,1' || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: the caption stands in the first cell"
