#!/usr/bin/env bash
# The build of a hosting image: installs the SDK version that global.json names if the image lacks it, then builds the site.
set -euo pipefail
cd "$(dirname "$0")/../.."
version=$(sed -n 's/.*"version": "\([0-9.]*\)".*/\1/p' global.json | head -n 1)
if ! dotnet --list-sdks 2>/dev/null | grep -q "^$version "; then
  export DOTNET_ROOT="$HOME/.cache/dotnet-$version"
  if [ ! -x "$DOTNET_ROOT/dotnet" ]; then
    curl -fsSL https://dot.net/v1/dotnet-install.sh -o /tmp/dotnet-install.sh
    bash /tmp/dotnet-install.sh --version "$version" --install-dir "$DOTNET_ROOT" --no-path
  fi
  export PATH="$DOTNET_ROOT:$PATH"
fi
dotnet run --project src/Curriculum -c Release -- build --strict --format text
