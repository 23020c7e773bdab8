# how programs end
for code in 'pass' 'import sys; sys.exit()' 'import sys; sys.exit(0)' 'import sys; sys.exit(7)' 'import sys; sys.exit("text")' \
    'raise SystemExit' 'raise SystemExit(3)' 'raise SystemExit((1, 2))' 'import sys; sys.exit(257)' 'import sys; sys.exit(-1)' 'import sys; sys.exit(1.5)' \
    '1/0' 'raise KeyboardInterrupt' 'x = = 1' 'import os; os._exit(9)' 'import sys; sys.exit(True)' 'exit(4)' 'quit()'; do
    "$ASPEN" -c "$code" 2>&1 | tail -n 1
    "$ASPEN" -c "$code" > /dev/null 2>&1
    echo "$code -> $?"
done
