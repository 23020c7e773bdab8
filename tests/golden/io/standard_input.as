# reading standard input
import sys
print(input())
print(input("prompt> "))
print(repr(sys.stdin.readline()), repr(sys.stdin.read(3)))
for line in sys.stdin:
    print("line", repr(line))
try:
    input()
except EOFError as e:
    print("EOFError", e)
print(repr(sys.stdin.read()))
