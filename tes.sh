#!/usr/bin/env bash
# All tests: ./tes.sh       Every page of the site in the browser instead of one of each kind (a quarter of an hour more): ./tes.sh --every-page
# Needs the .NET SDK; the browser tests need Chromium, the spelling test hunspell with its Indonesian dictionary: on Debian as root both are installed here if they are missing.
set -euo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1

[ "${1:-}" = --every-page ] || export CURRICULUM_AXE="${CURRICULUM_AXE:-kinds}"
find_browser() { for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome; do [ -n "$name" ] && command -v "$name" && return 0; done; return 1; }
if ! CHROMIUM=$(find_browser); then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo 'Chromium belum ada; dipasang dari paket Debian. / Chromium is missing; installing it from Debian.'
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >/dev/null
    CHROMIUM=$(find_browser)
  else
    echo 'Uji peramban memerlukan Chromium. Pasang, atau beri letaknya: CHROMIUM=/letak/chromium ./tes.sh' >&2
    echo 'The browser tests need Chromium. Install it, or say where it is: CHROMIUM=/path/to/chromium ./tes.sh' >&2
    exit 1
  fi
fi
export CHROMIUM
if ! hunspell -d id_ID -l </dev/null >/dev/null 2>&1; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo 'Kamus ejaan belum ada; dipasang dari paket Debian. / The spelling dictionary is missing; installing it from Debian.'
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends hunspell hunspell-id >/dev/null
  else
    echo 'Uji ejaan memerlukan hunspell dan kamus id_ID. / The spelling test needs hunspell and its dictionary id_ID.' >&2
    exit 1
  fi
fi

dotnet restore Curriculum.sln --locked-mode
dotnet build Curriculum.sln -c Release --no-restore --nologo -v q
results=$(mktemp -d)
status=0
# The browser has the machine to itself: beside tests that build whole sites it would be slow, and what waits for it impatient.
browser='FullyQualifiedName~Curriculum.Tests.Browser'
dotnet test Curriculum.sln -c Release --no-build --nologo --filter "${browser/\~/!\~}" --logger trx --results-directory "$results/rest" || status=$?
dotnet test tests/Curriculum.Tests -c Release --no-build --nologo --filter "$browser" --logger trx --results-directory "$results/browser" || status=$?
passed=0; failed=0
for file in "$results"/*/*.trx; do
  [ -e "$file" ] || continue
  counters=$(grep -o '<Counters [^>]*' "$file")
  passed=$((passed + $(sed 's/.* passed="\([0-9]*\)".*/\1/' <<< "$counters")))
  failed=$((failed + $(sed 's/.* failed="\([0-9]*\)".*/\1/' <<< "$counters")))
done
rm -rf "$results"
[ "$status" = 0 ] || [ "$failed" -gt 0 ] || failed=1
[ "$passed" -gt 0 ] || status=1
echo "$passed passed, $failed failed"
exit "$status"
