# what the compiler warns about
import sys
x = 5
if x is 5:
    print("is with a literal")
assert (x, "always true")
print("\d")
"text"[0]
