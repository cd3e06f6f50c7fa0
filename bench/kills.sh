#!/usr/bin/env bash
# Kills the program at random moments of imports, undos and readings again, so many times (50 unless told), and appends the result
# with its date to bench/kills.txt.
#   bench/kills.sh [TIMES]
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet build Dashboard.Tests -c Release -v quiet -nologo
if DASHBOARD_KILLS="${1:-50}" dotnet test --project Dashboard.Tests -c Release --no-build --filter-class '*KilledChangeTests'; then result=passed; else result=FAILED; fi
echo "$(date +%Y-%m-%d) ${1:-50} kills: $result" >> bench/kills.txt
tail -n 1 bench/kills.txt
[ "$result" = passed ]
