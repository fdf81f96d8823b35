#!/usr/bin/env bash
# Three solvers of mixed-integer programs (Debian: glpk-utils, lp-solve, coinor-cbc; seen with GLPK 5.0,
# lp_solve 5.5.2.5, CBC 2.10.8) look for the fewest wrong cells of a form, as statistics offices do.
# The form: 合计 1044, 维持 1000, 纠正 34, so that one figure is wrong by 10. For each cell, a variable
# that may be 0 or 1 says whether it is changed: |x - figure| <= M * changed.
# Expected: each answers that one cell is changed, whatever M is; M of a million or a thousand
# millions is usual, as the largest figure of the form is not known before.
# Happens: GLPK with M of a million, and lp_solve with a thousand millions, answer that none is, but the
# figures that they give are not those of the form: a change by 10 costs 0.00001 of a cell, which counts as
# 0. CBC with a thousand millions says that there is no answer. A form with a wrong total passes.
# Needs: Debian; installs the solvers if they are not there. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
command -v glpsol > /dev/null && command -v lp_solve > /dev/null && command -v cbc > /dev/null || { apt-get update -qq; apt-get install -y -qq --no-install-recommends glpk-utils lp-solve coinor-cbc > /dev/null; } || { echo "CANNOT INSTALL"; exit 2; }
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
for m in 10000 1000000 1000000000; do
  {
    echo "Minimize"; echo " cells: d1 + d2 + d3"; echo "Subject To"; echo " total: x1 - x2 - x3 = 0"
    i=0; for figure in 1044 1000 34; do i=$((i + 1)); echo " u$i: x$i - $m d$i <= $figure"; echo " l$i: x$i + $m d$i >= $figure"; done
    echo "Bounds"; for i in 1 2 3; do echo " 0 <= x$i <= $m"; done
    echo "General"; echo " x1 x2 x3"; echo "Binary"; echo " d1 d2 d3"; echo "End"
  } > form.lp
  {
    echo "min: d1 + d2 + d3; x1 - x2 - x3 = 0;"
    i=0; for figure in 1044 1000 34; do i=$((i + 1)); echo "x$i - $m d$i <= $figure; x$i + $m d$i >= $figure; x$i <= $m; d$i <= 1;"; done
    echo "int x1, x2, x3, d1, d2, d3;"
  } > form.lps
  glpsol --lp form.lp -o glpk.txt > /dev/null
  lp_solve form.lps > lps.txt
  cbc form.lp solve solution cbc.txt > /dev/null
  echo "M $m: GLPK $(sed -n 's/^Objective: *cells = \([^ ]*\).*/\1/p' glpk.txt) ($(awk '$2 ~ /^x/ {printf "%s ", $4}' glpk.txt)), lp_solve $(sed -n 's/^Value of objective function: *//p' lps.txt) ($(awk '/^x/ {printf "%s ", $2}' lps.txt)), CBC $(head -1 cbc.txt)"
done | tee out.txt
grep -q '^M 10000: GLPK 1 .*lp_solve 1\.0.*CBC Optimal - objective value 1\.0' out.txt \
  && grep -q '^M 1000000: GLPK 0 (1044 1000 44 ), lp_solve 1\.0.*CBC Optimal - objective value 1\.0' out.txt \
  && grep -q '^M 1000000000: GLPK 0 .*lp_solve 1e-08 (1034 1000 34 ), CBC Integer infeasible' out.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: a figure is changed, and none is counted"
