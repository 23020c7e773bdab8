#!/bin/sh
# differential.sh BUILD_DIR: a thousand random programs, by Aspen and by python3. Ends with "N passed, N failed, N skipped".
"$1/differential" "$1/aspen" 1000
