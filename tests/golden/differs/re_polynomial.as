# Repeats that hinder each other: CPython takes time that grows with a power of the text's length; here a search is given
# up when it has taken too many steps, counted the same way in every run.
import re


def attempt(pattern, text, flags=0):
    try:
        m = re.search(pattern, text, flags)
        print(ascii(pattern), len(text), m and m.span())
    except re.error as e:
        print(ascii(pattern), len(text), e.pattern == pattern, e)


attempt('a*a*a*[bc]', 'a' * 5000)
attempt('a*a*a*a*[bc]', 'a' * 100000)
attempt('a*a*[bc]', 'a' * 200000)
attempt('a*?a*?a*?[bc]', 'a' * 5000)
attempt('(a*)(a*)(a*)[bc]', 'a' * 5000)
attempt(r'(?:a*|b)(?:a*)a*[bc]', 'a' * 5000)
attempt(r'(?i)[a-z]*\w*[xyz0-9]*!', 'a' * 20000)
attempt(r'(?s).*.*.*=\d', 'x=' * 20000)
attempt('é*é*é*[bc]', 'é' * 5000)
attempt(r'^(\s*\S+\s*)*$', 'a ' * 30 + '\n\n')
# Those that cannot run away, however long the text.
attempt(r'\w+\s*=\s*\w+', 'word ' * 100000)
attempt(r'"[^"]*"\s*:\s*\d+', '"key" ' * 50000)
attempt(r'(\d+)-(\d+)-(\d+)', '123-' * 50000)
attempt(r'(\w+)@(\w+)\.com', 'someone@somewhere.org ' * 10000)
attempt(r'a++a*+b', 'a' * 100000)
attempt(r'(?>a*)b*c', 'a' * 20000)
attempt(r'.*x.*y', ('q' * 70 + '\n') * 3000)
attempt(r'(?s)<a>.*?</a>.*?<b>', '<a></a>' + 'x' * 100000 + '<b>')
