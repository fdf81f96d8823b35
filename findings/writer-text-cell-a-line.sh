#!/usr/bin/env bash
# LibreOffice Writer (Debian: libreoffice-writer; seen with 7.4.7) saves a table as plain text.
# Expected: a row is a line, with tabs between its cells, as when a table is copied as text.
# Happens: each cell is a line of its own and no line ends a row. A merged cell that covers several
# columns is one line like any other, one that covers several rows leaves empty lines, so that the
# text alone does not tell which figure stands in which column.
# Needs: Debian; installs libreoffice-writer if soffice is not there. Exits 1 if the behaviour is another one.
set -euo pipefail
command -v soffice > /dev/null || { apt-get update -qq; apt-get install -y -qq --no-install-recommends libreoffice-writer > /dev/null; }
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > page.html <<'HTML'
<!DOCTYPE html><html><head><meta charset="utf-8"><title>t</title></head><body><table border="1">
<tr><td rowspan="2">Group</td><td>a</td><td>1</td></tr>
<tr><td>b</td><td>2</td></tr>
<tr><td colspan="2">Sum</td><td>3</td></tr>
</table></body></html>
HTML
run() { soffice --headless "-env:UserInstallation=file://$dir/profile" "$@" > /dev/null 2>&1; }
soffice --version
run --infilter="HTML (StarWriter)" --convert-to "docx:MS Word 2007 XML" page.html
run --convert-to "txt:Text (encoded):UTF8" page.docx
cat page.txt
[ "$(sed 's/^\xef\xbb\xbf//' page.txt | tr -d '\r' | head -8 | tr '\n' '|')" = 'Group|a|1||b|2|Sum|3|' ] || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: a cell a line, no end of a row"
