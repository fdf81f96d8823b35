#!/usr/bin/env bash
# csvkit (Debian: csvkit; seen with 1.0.7) turns a CSV of counts into JSON and describes it.
# Expected: a column of counts is a column of numbers, whatever the counts are.
# Happens: if all are 0 or 1, blanks apart, as in most columns of a small office, they are true and false, and csvstat has no
# sum for them. With one 2 in the column, all are numbers. csvsql makes a column of truth values for them
# and a number column for the next office, so that the tables of two offices do not fit together.
# Needs: Debian; installs csvkit if it is not there. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
command -v csvjson > /dev/null || { apt-get update -qq; apt-get install -y -qq --no-install-recommends csvkit > /dev/null; } || { echo "CANNOT INSTALL"; exit 2; }
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
printf '指标,甲镇,乙镇\n维持,0,0\n纠正,1,2\n其他,,\n' > form.csv
{
  csvjson form.csv
  csvstat --sum form.csv
  csvsql -i sqlite form.csv | tr -s '\t\n ' ' '
} 2> /dev/null | tee out.txt
echo
grep -qF '[{"指标": "维持", "甲镇": false, "乙镇": 0.0}, {"指标": "纠正", "甲镇": true, "乙镇": 2.0}, {"指标": "其他", "甲镇": null, "乙镇": null}]' out.txt \
  && grep -qE '2\. 甲镇: None' out.txt && grep -qE '3\. 乙镇: 2' out.txt && grep -qE '甲镇"? BOOLEAN, "?乙镇"? (DECIMAL|FLOAT)' out.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: the counts 0 and 1 are false and true"
