#!/usr/bin/env bash
# opencc-js 1.4.2 (npm) turns the official wording of the forms into Taiwan's characters and words and back.
# Expected: what was converted with cn -> twp comes back with twp -> cn, at least in words of law and
# administration, as it does with cn -> tw and tw -> cn.
# Happens: 属于行政查询事项, a line of the annual report, comes back as 属于行政查找事项, and 国家档案馆
# (the archives, where people consult the gazette) as 国家文件馆: words of computing are put for those
# of the law, and a line of the form is no longer found by its wording.
# Needs: Node, npm. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > /dev/null; npm install --silent --no-audit --no-fund opencc-js@1.4.2 > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > convert.js <<'JS'
const opencc = require('opencc-js');
for (const variant of ['tw', 'twp']) {
  const there = opencc.Converter({ from: 'cn', to: variant });
  const back = opencc.Converter({ from: variant, to: 'cn' });
  for (const text of ['政府信息公开', '属于行政查询事项', '法定程序', '国家档案馆']) {
    console.log([variant, text, there(text), back(there(text))].join(' '));
  }
}
JS
node convert.js | tee out.txt
grep -q '^tw 属于行政查询事项 屬於行政查詢事項 属于行政查询事项$' out.txt && grep -q '^twp 属于行政查询事项 屬於行政查詢事項 属于行政查找事项$' out.txt \
  && grep -q '^twp 国家档案馆 國家檔案館 国家文件馆$' out.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: official wording comes back as other words"
