#!/usr/bin/env bash
# Builds, checks the style and runs every test. Needs only the .NET SDK that global.json names.
#   ./test.sh           everything
#   ./test.sh --fast    without the browser tests and the fuzzing
# CHROMIUM=/path/to/chromium chooses the browser. The last line is "N passed, M failed".
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

export DOTNET_CLI_UI_LANGUAGE=en DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
readonly project=Dashboard.Tests
readonly results=artifacts/tests
readonly browser='Category=Browser' fuzz='Category=Fuzz'

fast=no
case "${1-}" in
  '') ;;
  --fast) fast=yes ;;
  *) echo "usage: ./test.sh [--fast]" >&2; exit 2 ;;
esac

say() { printf '\n== %s\n' "$*"; }
fail() { printf '%s\n' "$@" >&2; exit 1; }

find_chromium() {
  if [[ -n "${CHROMIUM-}" ]]; then
    command -v "$CHROMIUM" || fail \
      "CHROMIUM names no program that can be run: $CHROMIUM" \
      "Biến CHROMIUM không trỏ tới chương trình chạy được: $CHROMIUM"
    return
  fi
  local name
  for name in chromium chromium-browser google-chrome-stable google-chrome; do
    if command -v "$name"; then return; fi
  done
}

need_chromium() {
  local path
  path=$(find_chromium)
  if [[ -z "$path" && $(id -u) == 0 ]] && command -v apt-get >/dev/null; then
    say "Chromium"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium fonts-noto-core >/dev/null || true
    path=$(find_chromium)
  fi
  [[ -n "$path" ]] || fail \
    "The browser tests need Chromium: install it, or set CHROMIUM=/path/to/chromium, or run ./test.sh --fast." \
    "Kiểm thử trên trình duyệt cần Chromium: hãy cài đặt, hoặc đặt biến CHROMIUM=/đường/dẫn/chromium, hoặc chạy ./test.sh --fast."
  export DASHBOARD_CHROMIUM="$path"
}

run_dotnet_test() { dotnet test --project "$project" -c Release --no-build "$@"; }

# How many tests the compiled assembly has, of those that a filter lets through.
count_tests() {
  local list count
  list=$(run_dotnet_test --list-tests "$@" 2>&1) || true
  count=$(sed -nE 's/^Discovered ([0-9]+) tests?\.$/\1/p' <<<"$list")
  [[ -n "$count" ]] || fail "The tests could not be listed:" "$list"
  echo "$count"
}

passed=0 failed=0 skipped=0 ran=0 broken=no

# Runs the tests that a filter lets through and adds up the runner's own counters.
run_pass() {
  local name=$1 expected=$2 trx="$results/$1.trx" code=0 counters
  shift 2
  say "$name: $expected tests"
  run_dotnet_test --results-directory "$results" --report-trx --report-trx-filename "$name.trx" \
    --minimum-expected-tests "$expected" "$@" || code=$?
  if [[ ! -f "$trx" ]]; then
    echo "$name: the runner left no report (exit code $code)." >&2
    broken=yes
    return
  fi
  counters=$(tr -d '\n' <"$trx" | grep -oE '<Counters [^>]*>')
  counter() { sed -nE "s/.* $1=\"([0-9]+)\".*/\1/p" <<<"$counters"; }
  local bad=$(($(counter failed) + $(counter error) + $(counter timeout) + $(counter aborted)))
  local total executed
  total=$(counter total) executed=$(counter executed)
  passed=$((passed + $(counter passed)))
  failed=$((failed + bad))
  skipped=$((skipped + total - executed))
  ran=$((ran + total))
  if [[ $code != 0 && $bad == 0 ]]; then
    echo "$name: the runner ended with exit code $code." >&2
    broken=yes
  fi
}

command -v dotnet >/dev/null || fail \
  "The .NET SDK is missing: install .NET 10 and run ./test.sh again." \
  "Chưa có .NET SDK: hãy cài .NET 10 rồi chạy lại ./test.sh."
[[ $fast == yes ]] || need_chromium

say "Restore"
dotnet restore --locked-mode
say "Build"
dotnet build -c Release --no-restore
say "Style"
dotnet format --verify-no-changes --no-restore

rm -rf "$results"
all=$(count_tests)
unit=$(count_tests --filter-not-trait "$browser" --filter-not-trait "$fuzz")
expected=$unit
run_pass unit "$unit" --filter-not-trait "$browser" --filter-not-trait "$fuzz"
if [[ $fast == no ]]; then
  expected=$all
  fuzzing=$(count_tests --filter-trait "$fuzz")
  run_pass fuzz "$fuzzing" --filter-trait "$fuzz"
  run_pass browser $((all - unit - fuzzing)) --filter-trait "$browser"
fi

echo
if ((ran == 0 || ran < expected)); then
  echo "Only $ran of the $expected tests in the repository ran." >&2
  broken=yes
fi
line="$passed passed, $failed failed"
((skipped == 0)) || line+=", $skipped skipped"
echo "$line"
[[ $broken == no && $failed == 0 ]]
