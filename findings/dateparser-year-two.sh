#!/usr/bin/env bash
# dateparser (Debian: python3-dateparser; seen with 1.1.6) reads the year of a report.
# Expected: 2024年 is a day of the year 2024, as 2024年12月 is one of December 2024, or is no date.
# Happens: it is taken for "2024 years" and counted back from today: with today in 2026 it is a day of
# the year 2. 2024年度 and 二〇二四年, the other ways to head a report, are no date.
# Needs: Debian; installs python3-dateparser if it is not there. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
python=/usr/bin/python3
"$python" -c 'import dateparser' 2> /dev/null \
  || { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-dateparser > /dev/null; } || { echo "CANNOT INSTALL"; exit 2; }
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > years.py <<'PY'
import datetime
import dateparser

today = {"RELATIVE_BASE": datetime.datetime(2026, 6, 15)}
print("dateparser", dateparser.__version__)
for text in ["2024年12月", "2024年", "2024年度", "二〇二四年"]:
    found = dateparser.parse(text, languages=["zh"], settings=today)
    print(text, found and found.date())
PY
"$python" -X utf8 -W ignore years.py | tee out.txt
grep -q '^2024年 0002-06-15$' out.txt && grep -q '^2024年12月 2024-12-15$' out.txt && grep -q '^2024年度 None$' out.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: 2024年 is in the year 2"
