# Patterns people write: dates, addresses, numbers, paths, quotes, balanced pieces; what they find and where
import re
patterns = {
    'date': r'\b(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])\b', 'time': r'(?<!\d)([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?(?!\d)', 'mail': r'[\w.+-]+@[\w-]+(?:\.[\w-]+)+', 'ip': r'\b(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)\b',
    'url': r'(?P<scheme>https?|ftp)://(?P<host>[^/\s:?#]+)(?::(?P<port>\d+))?(?P<path>/[^\s?#]*)?(?:\?(?P<query>[^\s#]*))?(?:#(?P<fragment>\S*))?', 'number': r'[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:[eE][-+]?\d+)?', 'hex': r'#(?:[0-9a-f]{3}){1,2}\b(?i:)', 'quoted': r'''(["'])((?:\\.|(?!\1).)*)\1''',
    'camel': r'(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])', 'path': r'(?:[A-Z]:)?(?:[\\/][\w .-]+)+\.(\w+)', 'tag': r'<(?P<t>\w+)(?:\s[^>]*)?>(.*?)</(?P=t)>', 'repeat': r'\b(\w+)\s+\1\b', 'key': r'^\s*(\w+)\s*[:=]\s*(.*?)\s*(?:#.*)?$', 'money': r'(?:[$€£]\s?|\b(?:USD|EUR)\s)(\d+(?:[.,]\d\d)?)', 'indent': r'(?m)^([ \t]+)(?=\S)', 'blank': r'\n{3,}',
}
texts = ['On 2024-02-29 at 9:05:07, not 2024-13-01 or 25:00; see 12:3', 'mail ann.b+c@mail.example.org, bad@, x@y', 'hosts 192.168.0.1 256.1.1.1 10.0.0.255.', 'get https://user.example:8080/a/b.html?x=1&y=2#top and ftp://h', '1,234,567.89 -5 +3.2e-7 1,23 .5', 'colours #fff #A0B1C2 #12345', '''say "a \\"b\\" c" and 'it\\'s' or "open''',
         'someHTMLParserForXML camelCase', r'C:\dir\file.txt /usr/lib/x.so.1', '<b>bold <i>x</i></b><p class="q">para</p><p>open', 'the the cat sat sat down', 'name : value  # note', '$5.00, €12 and USD 7,50', '  two\n\tone\nnone', 'a\n\n\n\nb']
for name, pattern in patterns.items():
    compiled = re.compile(pattern, re.I if name == 'hex' else 0)
    for text in texts:
        found = [(m.span(), m.group(), m.groups()) for m in compiled.finditer(text)]
        if found:
            print(name, found[:4], compiled.sub('_', text)[:60], sep=' | ')
print([m.groupdict() for m in re.finditer(patterns['url'], texts[3])], re.split(patterns['camel'], texts[7].split()[0]), re.sub(patterns['repeat'], r'\1', texts[10]))
