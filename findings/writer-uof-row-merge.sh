#!/usr/bin/env bash
# LibreOffice Writer (Debian: libreoffice-writer; seen with 7.4.7) saves a report in UOF (.uot), the
# office format of the national standard GB/T 20916, and opens it again.
# Expected: cells that are merged over rows and over columns stay merged; UOF has 跨行 and 跨列 for them.
# Happens: only 跨列 is written. The cell 申请人 that covers two rows is one row high, and the row
# below it starts in the first column: 1,034 stands under 申请人 and not under 自然人. No warning.
# Needs: Debian; installs libreoffice-writer if soffice is not there. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
command -v soffice > /dev/null || { apt-get update -qq; apt-get install -y -qq --no-install-recommends libreoffice-writer > /dev/null; } || { echo "CANNOT INSTALL"; exit 2; }
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > page.html <<'HTML'
<!DOCTYPE html><html><head><meta charset="utf-8"><title>t</title></head><body><table border="1">
<tr><td rowspan="2">申请人</td><td>自然人</td><td colspan="2">法人</td></tr>
<tr><td>1,034</td><td>0</td><td>—</td></tr>
</table></body></html>
HTML
run() { soffice --headless "-env:UserInstallation=file://$dir/profile" "$@" > /dev/null 2>&1; }
soffice --version 2> /dev/null
run --infilter="HTML (StarWriter)" --convert-to "odt:writer8" page.html
run --convert-to "uot:UOF text" page.odt
echo "uot: 跨列 $(grep -o '<字:跨列 ' page.uot | wc -l), 跨行 $(grep -o '<字:跨行 ' page.uot | wc -l)" | tee out.txt
run --convert-to "html:HTML (StarWriter)" --outdir back page.uot
tr '\n' ' ' < back/page.html | sed 's/<tr/\n<tr/g; s/<\/td>/|/g; s/<[^>]*>//g; s/[ \t]*|[ \t]*/|/g' | sed 's/^[ \t]*//' | tail -2 | tee -a out.txt
echo
grep -q '^uot: 跨列 1, 跨行 0$' out.txt && grep -q '^1,034|0|—|' out.txt && ! grep -q 'rowspan="2"' back/page.html || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: merged rows are lost, figures move to the left"
