#!/usr/bin/env bash
# Visits every page of a data folder that is there already, with the checks of the browser tests: every size of window, light
# and dark; nothing cut, covered, foreign or in error. Tells how long each page took. The folder stays as it is.
#   bench/pages-large.sh FOLDER
# CHROMIUM=/path/to/chromium chooses the browser. Pictures: artifacts/pictures/*-lon-*.png.
set -euo pipefail
[[ $# == 1 && -f "$1/dashboard.db" ]] || { echo "usage: bench/pages-large.sh FOLDER, made by “bench folder FOLDER”" >&2; exit 2; }
DASHBOARD_LARGE_FOLDER=$(realpath "$1")
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export DOTNET_CLI_UI_LANGUAGE=en DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
export DASHBOARD_LARGE_FOLDER DASHBOARD_CHROMIUM="${CHROMIUM-$(command -v chromium || command -v chromium-browser || command -v google-chrome)}"
readonly project=Dashboard.Tests results=artifacts/tests

dotnet build "$project" -c Release
run() { dotnet test --project "$project" -c Release --no-build --filter-trait 'Data=Large' "$@"; }

# A filter that lets nothing through must not look like success.
list=$(run --list-tests 2>&1) || true
count=$(sed -nE 's/^Discovered ([0-9]+) tests?\.$/\1/p' <<<"$list")
[[ "${count:-0}" -gt 0 ]] || { printf '%s\n' "No tests were found:" "$list" >&2; exit 1; }

code=0
run --results-directory "$results" --report-trx --report-trx-filename pages-large.trx --minimum-expected-tests "$count" || code=$?
grep -oE '[a-z-]+, (Light|Dark): opened in [0-9.]+ s, [0-9.]+ s CPU' "$results/pages-large.trx" | sort || true
exit "$code"
