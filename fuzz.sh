#!/usr/bin/env bash
# Feeds broken files of every format to the readers and the parser, with a new seed each time.
#   ./fuzz.sh [MINUTES]    60 without a number, shared among the formats
# The result is artifacts/fuzz/yyyy-MM-dd-HHmm.txt; a file that broke something is kept beside it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

export DOTNET_CLI_UI_LANGUAGE=en DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
readonly minutes=${1-60} formats=5 folder=artifacts/fuzz
[[ "$minutes" =~ ^[1-9][0-9]*$ ]] || { echo "usage: ./fuzz.sh [MINUTES]" >&2; exit 2; }

mkdir -p "$folder"
FUZZ_REPORT="$PWD/$folder/$(date +%Y-%m-%d-%H%M).txt"
FUZZ_SECONDS=$((minutes * 60 / formats))
FUZZ_SEED=$(date +%s)
export FUZZ_REPORT FUZZ_SECONDS FUZZ_SEED

dotnet build -c Release Dashboard.Tests
code=0
log=$(dotnet test --project Dashboard.Tests -c Release --no-build --filter-trait 'Category=Fuzz' 2>&1) || code=$?
((code == 0)) || echo "$log" >>"$FUZZ_REPORT"
echo "seed $FUZZ_SEED, $minutes minutes, exit code $code" >>"$FUZZ_REPORT"
cat "$FUZZ_REPORT"
exit "$code"
