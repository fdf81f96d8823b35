#!/usr/bin/env bash
# chinese-days 1.5.7 and chinese-workday 1.16.1 (npm) count working days in China, by which an application for
# information must be answered (20 working days, 政府信息公开条例 art. 33).
# Expected: of a year whose holidays have not been announced yet they say that they do not know, and the
# fixed holidays of the law, such as 1 October, are no working days in any year.
# Happens: every weekday of such a year is a working day: 1 and 2 October and the Spring Festival of 2035
# without a word, so that a time that runs over the turn of the year ends days too early until a new version is
# installed. chinese-workday also takes 31 January 2020 for one, when the holiday had been prolonged to 2 February.
# Needs: Node, npm. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > /dev/null; npm install --silent --no-audit --no-fund chinese-days@1.5.7 chinese-workday@1.16.1 > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > days.mjs <<'JS'
import days from 'chinese-days';
import * as workday from 'chinese-workday';
for (const day of ['2024-10-01', '2024-02-04', '2020-01-31', '2035-10-01', '2035-10-02', '2035-02-08']) {
  console.log(`${day} chinese-days ${days.isWorkday(day)} chinese-workday ${workday.isWorkday(day)}`);
}
JS
node days.mjs | tee out.txt
cat > expected.txt <<'TXT'
2024-10-01 chinese-days false chinese-workday false
2024-02-04 chinese-days true chinese-workday true
2020-01-31 chinese-days false chinese-workday true
2035-10-01 chinese-days true chinese-workday true
2035-10-02 chinese-days true chinese-workday true
2035-02-08 chinese-days true chinese-workday true
TXT
cmp -s out.txt expected.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: the National Day of a year without data is a working day"
