#!/bin/sh
# async_order.sh BUILD_DIR: some hundred random asynchronous programs, by Aspen and by python3. Ends with "N passed, N failed, N skipped".
case $1 in *asan* | *tsan*) DIFFERENTIAL_UNLIMITED=1; export DIFFERENTIAL_UNLIMITED ;; esac
"$1/differential" -a "$1/aspen" 400
