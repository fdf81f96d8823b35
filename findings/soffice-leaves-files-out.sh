#!/usr/bin/env bash
# LibreOffice (Debian: libreoffice-calc; seen with 7.4.7) converts the forms of a county in one call: soffice --convert-to
# with the names of 260 files.
# Expected: it writes 260 files, or exits with a code other than 0, or says which it left out.
# Happens: it converts the first 247 or so and exits with code 0. Names beyond about 255 arguments are dropped without a
# word, and the log ends like that of a whole run. Thirteen offices are missing from the total.
# Needs: Debian; installs libreoffice-calc if soffice is not there. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
command -v soffice > /dev/null || { apt-get update -qq; apt-get install -y -qq --no-install-recommends libreoffice-calc > /dev/null; } || { echo "CANNOT INSTALL"; exit 2; }
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
mkdir forms out
for i in $(seq 100 359); do echo "upheld,$i" > forms/$i.csv; done
soffice --headless "-env:UserInstallation=file://$dir/profile" --convert-to xlsx --outdir out forms/*.csv > log.txt 2>&1 && code=0 || code=$?
written=$(ls out | wc -l)
echo "260 given, $written written, the last $(ls out | tail -1), exit code $code, $(grep -ci error log.txt || true) errors"
[ "$code" = 0 ] && [ "$written" -gt 200 ] && [ "$written" -lt 256 ] && ! grep -i -e error -e warn log.txt | grep -qv javaldx || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: files are left out, and the exit code is 0"
