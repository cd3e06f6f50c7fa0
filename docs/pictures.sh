#!/usr/bin/env bash
# Takes the pictures of the user guide again, on the samples, as Dashboard.Tests/Browser/Guide/GuidePicture.cs says.
#   docs/pictures.sh    writes docs/huong-dan/hinh; look at them before committing
# CHROMIUM=/path/to/chromium chooses the browser.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export DOTNET_CLI_UI_LANGUAGE=en DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
export DASHBOARD_PICTURES="$PWD/docs/huong-dan/hinh"
DASHBOARD_CHROMIUM=$(command -v "${CHROMIUM-chromium}") || { echo "Chromium is missing: set CHROMIUM=/path/to/chromium." >&2; exit 1; }
export DASHBOARD_CHROMIUM

dotnet build -c Release
rm -rf "$DASHBOARD_PICTURES"
dotnet test --project Dashboard.Tests -c Release --no-build --filter-class '*.GuidePicturesTests'
dotnet test --project Dashboard.Tests -c Release --no-build --filter-class '*.GuideFolderTests'
