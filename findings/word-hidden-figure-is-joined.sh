#!/usr/bin/env bash
# A Word table whose cells hold more than one sees: pandoc (Debian: pandoc; seen with 2.17.1.1), mammoth 1.13.0
# (npm), LibreOffice Writer (Debian: libreoffice-writer; seen with 7.4.7) turn it into text or a page.
# Expected: a hidden 9 behind the figure 3 is left out, as on screen and in print. A 4 that is struck out is
# marked as such before 5, whether by one line (w:strike) or by two (w:dstrike).
# Happens: 3 and the hidden 9 are 39 in all three, LibreOffice's plain text among them, although its PDF shows 3.
# pandoc and mammoth mark a figure that one line strikes out, but not one that two strike out: 4 and 5 are 45.
# A figure that was corrected by striking it out becomes a larger one.
# Needs: Debian (installs pandoc, libreoffice-writer if they are not there), Node, npm, Python. Exits 1 if the
# behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
command -v pandoc > /dev/null && command -v soffice > /dev/null || { apt-get update -qq; apt-get install -y -qq --no-install-recommends pandoc libreoffice-writer > /dev/null; } || { echo "CANNOT INSTALL"; exit 2; }
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > /dev/null; npm install --silent --no-audit --no-fund mammoth@1.13.0 > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > form.py <<'PY'
import zipfile
def run(text, look=''): return '<w:r><w:rPr>%s</w:rPr><w:t>%s</w:t></w:r>' % (look, text)
def cell(inner): return '<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr><w:p>%s</w:p></w:tc>' % inner
def row(label, inner): return '<w:tr>%s%s</w:tr>' % (cell(run(label)), cell(inner))
rows = row('维持', run('3') + run('9', '<w:vanish/>')) + row('纠正', run('4', '<w:strike/>') + run('5')) + row('其他', run('4', '<w:dstrike/>') + run('5'))
w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
with zipfile.ZipFile('form.docx', 'w') as z:
    z.writestr('[Content_Types].xml', head + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
    z.writestr('_rels/.rels', head + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>')
    z.writestr('word/document.xml', head + '<w:document %s><w:body><w:tbl><w:tblPr/><w:tblGrid>%s</w:tblGrid>%s</w:tbl><w:p/><w:sectPr/></w:body></w:document>' % (w, '<w:gridCol w:w="2000"/>' * 2, rows))
PY
python3 form.py
cells() { tr -d '\n' | sed 's/<\/t[dr]>/|/g; s/<t[^>]*>//g; s/<\/*p>//g; s/<\/*t[^>]*>//g; s/<\/*col[^>]*>//g' | tr -s '|'; }
pandoc --version | head -1; soffice --version 2> /dev/null
{
  echo "pandoc $(pandoc -t html form.docx | cells)"
  echo "mammoth $(node -e "require('mammoth').convertToHtml({path: 'form.docx'}).then(r => console.log(r.value))" | cells)"
  soffice --headless "-env:UserInstallation=file://$dir/profile" --convert-to "txt:Text (encoded):UTF8" form.docx > /dev/null 2>&1
  echo "LibreOffice $(tail -c +4 form.txt | tr '\n' '|')"
} | tee out.txt
grep -q '^pandoc 维持|39|纠正|<del>4</del>5|其他|45|$' out.txt && grep -q '^mammoth 维持|39|纠正|<s>4</s>5|其他|45|$' out.txt \
  && grep -q '^LibreOffice 维持|39|纠正|45|其他|45|' out.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: what is hidden or struck out twice is part of the figure"
