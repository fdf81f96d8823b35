#!/usr/bin/env bash
# Two builders of web forms compute with what people typed: SurveyJS (npm: survey-core 3.1.1, ExpressionRunner) and Baidu's
# amis (npm: amis-formula 6.13.0).
# Expected: 1,034, as the printed forms have it, is 1034 or no number; and 10, typed into a text field, is above 9 in
# both, since both take two texts for numbers when they add them up.
# Happens: in SurveyJS, 1,034 minus 1000 is -998.966, as the comma is a decimal point; in amis it is -999, as what
# stands behind the comma is dropped. A total of 1,034 is checked against its parts as 1.034 or 1. In amis, 10 is also not
# above 9: texts are compared by their characters, although 10 plus 9 is 19. Neither reports anything.
# Needs: Node, npm. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > /dev/null; npm install --silent --no-audit --no-fund survey-core@3.1.1 amis-formula@6.13.0 > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > compute.js <<'JS'
const { ExpressionRunner } = require('survey-core');
const { evaluate } = require('amis-formula');
for (const [expression, values] of [
  ['{total} - {rest}', {total: '1034', rest: 1000}],
  ['{total} - {rest}', {total: '1,034', rest: 1000}],
  ['sum({total}, {rest})', {total: '1,034', rest: 1}],
  ['{total} + {rest}', {total: '10', rest: '9'}],
  ['{total} > {rest}', {total: '10', rest: '9'}],
]) {
  const amis = '${' + expression.replace('sum', 'SUM').replace(/[{}]/g, '') + '}';
  console.log(expression + ' ' + JSON.stringify(values) + ' => SurveyJS ' + new ExpressionRunner(expression).runValues(values) + ', amis ' + evaluate(amis, values));
}
JS
node compute.js 2> /dev/null | tee out.txt
cat > expected.txt <<'TXT'
{total} - {rest} {"total":"1034","rest":1000} => SurveyJS 34, amis 34
{total} - {rest} {"total":"1,034","rest":1000} => SurveyJS -998.966, amis -999
sum({total}, {rest}) {"total":"1,034","rest":1} => SurveyJS 2.034, amis 2
{total} + {rest} {"total":"10","rest":"9"} => SurveyJS 19, amis 19
{total} > {rest} {"total":"10","rest":"9"} => SurveyJS true, amis false
TXT
cmp -s out.txt expected.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: 1,034 is 1.034 in one and 1 in the other"
