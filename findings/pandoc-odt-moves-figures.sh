#!/usr/bin/env bash
# One table, saved as .docx and as .odt by LibreOffice Writer (Debian: libreoffice-writer; seen with 7.4.7), read
# by pandoc (Debian: pandoc; seen with 2.17.1.1).
# Expected: cells that are merged over rows and columns are merged in both, or covered places are blank, so
# that each figure stays under its heading.
# Happens: from the .docx all is right. From the .odt, the row below 申请人, which covers two rows, starts in the first
# column: 1,034 stands under 申请人 instead of 自然人, and 0 under 自然人. There is no warning.
# Needs: Debian; installs pandoc and libreoffice-writer if they are not there. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
command -v pandoc > /dev/null && command -v soffice > /dev/null || { apt-get update -qq; apt-get install -y -qq --no-install-recommends pandoc libreoffice-writer > /dev/null; } || { echo "CANNOT INSTALL"; exit 2; }
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > page.html <<'HTML'
<!DOCTYPE html><html><head><meta charset="utf-8"><title>t</title></head><body><table border="1">
<tr><td rowspan="2">申请人</td><td>自然人</td><td colspan="2">法人</td></tr>
<tr><td>1,034</td><td>0</td><td>—</td></tr>
</table></body></html>
HTML
run() { soffice --headless "-env:UserInstallation=file://$dir/profile" "$@" > /dev/null 2>&1; }
run --infilter="HTML (StarWriter)" --convert-to "odt:writer8" page.html
run --convert-to "docx:MS Word 2007 XML" page.odt
pandoc --version | head -1; soffice --version 2> /dev/null
for file in page.docx page.odt; do
  echo "$file$(pandoc -t html $file | tr -d '\n' | sed 's/<\/*p>//g; s/<tr[^>]*>/ | /g; s/<td[^s>]*\([a-z]*span="[0-9]*"\)*[^>]*>/[\1]/g; s/<[^>]*>/ /g' | tr -s ' ')"
done | tee out.txt
grep -qxF 'page.docx | [span="2"]申请人 []自然人 [span="2"]法人 | []1,034 []0 []— ' out.txt && grep -qxF 'page.odt | []申请人 []自然人 []法人 | []1,034 []0 []— ' out.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: figures of the .odt stand one column to the left"
