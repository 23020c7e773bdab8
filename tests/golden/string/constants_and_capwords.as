# The constants of string, and capwords.
import string
print(string.ascii_letters, string.digits, string.hexdigits, string.octdigits)
print(repr(string.punctuation), repr(string.whitespace), len(string.printable))
print(repr(string.capwords('  hello   WORLD  ')), string.capwords('a-b-c', '-'), repr(string.capwords('')))
