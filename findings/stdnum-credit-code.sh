#!/usr/bin/env bash
# stdnum 1.12.0 (npm) checks unified social credit codes (统一社会信用代码, GB 32100-2015).
# Expected: a code whose check character is right is valid. The codes below are made up; their check
# characters are computed here by the weights of the standard (modulus 31), which give 0 for a remainder of 0.
# Happens: a code that ends in a right 0, one in 31, has "an invalid checksum"; and a code of the
# registrars with a letter (N agriculture, Y others, A military) is "of an invalid format". Village
# collectives (村集体经济组织) have codes with N2. python-stdnum 1.18 takes the 0 and refuses the letters.
# Needs: Node, npm. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > /dev/null; npm install --silent --no-audit --no-fund stdnum@1.12.0 > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > check.js <<'JS'
const { stdnum } = require('stdnum');
const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const complete = (code) => {
  let sum = 0;
  for (let i = 0, weight = 1; i < 17; i++, weight = (weight * 3) % 31) sum += characters.indexOf(code[i]) * weight;
  return code + characters[(31 - (sum % 31)) % 31];
};
for (const start of ['11320829MF0000005', '11320829MF0000339', 'N2320829MF0000005', 'Y1320829MF0000005']) {
  const code = complete(start);
  const answer = stdnum.CN.uscc.validate(code);
  console.log(code + ' ' + (answer.isValid ? 'valid' : answer.error.name));
}
JS
node check.js | tee out.txt
grep -q '^11320829MF0000005F valid$' out.txt && grep -q '^11320829MF00003390 InvalidChecksum$' out.txt \
  && grep -q '^N2320829MF0000005N InvalidFormat$' out.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: codes that end in 0 or start with a letter are refused"
