# Patterns whose repeats hinder each other, on texts long enough that their steps are counted: the matches stay the same.
import re

line = 'key = value; other=1, third : "quoted \\" text" 12.5 '
texts = [line * 6, 'a' * 250 + 'b', ('ab ' * 70 + '\n') * 2, 'é' * 150 + 'x=' + 'é' * 150, '<p>one</p>' * 30, '1,2,,3,' * 40, ' ' * 250 + '.']
patterns = [r'(\w+)\s*[=:]\s*(.*?);', r'.*?(\d+).*?(\d+)', r'(.*)(.*)b', r'(.*?)(.*?)x=(.*)', r'<(\w+)>(.*?)</\1>', r'(\d*),(\d*),(\d*)', r'\s*\s*\.',
            r'(?P<first>\S+).*(?P<last>\S+)', r'"((?:[^"\\]|\\.)*)"', r'(?s)(.+?)\n(.+)', r'^(.*?) (.*?) (.*)$', r'(?<=e)(\w*)(\w*)', r'(?:a|ab)(?:c|bcd)*(d*).*', r'(a*)*?b', r'(?:(\w)\s*)+', r'\b(\w+)\b.*\b\1\b', r'[^,]*,[^,]*,.*?,', r'(?m)^\s*(.*)\s*$', r'(?x) ( \w+ ) \s* # comment with *+?\n ( .* )', r'(?=.*b)(.*)(.+)', r'(?!.*zz)(\w*)(\W*)', r'(x*)(y*)(z*)', r'((a+)|(b+))+', r'(.{1,40})(.{1,40})\s']
for pattern in patterns:
    for text in texts:
        try:
            m = re.search(pattern, text)
            found = re.findall(pattern, text)
            shown = m and (m.span(), [m.span(i) for i in range(1, m.re.groups + 1)][:4], m.lastindex)
            print(ascii(pattern), shown, len(found), len(re.split(pattern, text)), len(re.sub(pattern, '-', text, 3)))
        except re.error as e:
            print(ascii(pattern), e)
