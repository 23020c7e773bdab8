#!/bin/sh
# golden_table.sh BUILD_DIR: every topic of the golden tests, and every intended difference, has its row in their README.
exec sh tests/tool/golden_table.sh check
