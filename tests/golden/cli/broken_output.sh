# standard output that cannot be written
unset PYTHONUNBUFFERED
"$ASPEN" -c 'print("x")' > /dev/full
echo "full $?"
"$ASPEN" -c 'import sys; print("x"); sys.exit(3)' > /dev/full
echo "full after exit $?"
"$ASPEN" -c 'print("x", flush=True)' > /dev/full
echo "flush $?"
"$ASPEN" -c 'print("goes nowhere")' >&-
echo "closed $?"
"$ASPEN" -c 'import sys; print(sys.stdout, sys.__stdout__)' >&- 2>&1
"$ASPEN" -c 'import sys; print(sys.stdin)' <&-
"$ASPEN" -c 'import sys; sys.stdout.close()'
echo "closed by the script $?"
