#!/bin/sh
# differential.sh BUILD_DIR: a thousand random programs, by Aspen and by python3. Ends with "N passed, N failed, N skipped".
case $1 in *asan* | *tsan*) DIFFERENTIAL_UNLIMITED=1; export DIFFERENTIAL_UNLIMITED ;; esac
"$1/differential" "$1/aspen" 1000
