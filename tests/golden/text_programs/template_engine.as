# stress: every 97 (a long program)
# A template engine: {{ expr | filter }}, {% if %}, {% for %}, compiled to closures
import re

TOKEN = re.compile(r'({{.*?}}|{%.*?%}|{#.*?#})', re.S)


class TemplateError(Exception):
    def __init__(self, message, line):
        super().__init__(f'line {line}: {message}')
        self.line = line


FILTERS = {'upper': str.upper, 'title': str.title, 'length': len, 'join': lambda v, sep=', ': sep.join(map(str, v)), 'default': lambda v, d='': v if v else d,
           'money': lambda v: f'{v:,.2f}', 'escape': lambda s: str(s).replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')}


def lookup(context, path):
    value = context
    for part in path.split('.'):
        try:
            value = value[part]
        except (TypeError, KeyError):
            try:
                value = getattr(value, part)
            except AttributeError:
                try:
                    value = value[int(part)]
                except (ValueError, IndexError, TypeError, KeyError):
                    return None
    return value() if callable(value) else value


def expression(text):
    text, *filters = [part.strip() for part in re.split(r'\|(?=(?:[^"]*"[^"]*")*[^"]*$)', text)]

    def evaluate(context):
        if re.fullmatch(r'-?\d+', text):
            value = int(text)
        elif text.startswith('"') and text.endswith('"'):
            value = text[1:-1]
        else:
            value = lookup(context, text)
        for f in filters:
            name, _, argument = f.partition(':')
            value = FILTERS[name](value, argument.strip('"')) if argument else FILTERS[name](value)
        return value
    return evaluate


class Parser:
    def __init__(self, source):
        self.tokens, line = [], 1
        for token in TOKEN.split(source):
            self.tokens.append((token, line))
            line += token.count('\n')
        self.position = 0

    def parse(self, *until):
        nodes = []
        while self.position < len(self.tokens):
            token, line = self.tokens[self.position]
            self.position += 1
            if token.startswith('{{'):
                e = expression(token[2:-2].strip())
                nodes.append(lambda c, e=e: '' if e(c) is None else str(e(c)))
            elif token.startswith('{%'):
                words = token[2:-2].split()
                if words[0] in until:
                    return nodes, words[0]
                nodes.append(self.block(words, line))
            elif not token.startswith('{#') and token:
                nodes.append(lambda c, t=token: t)
        if until:
            raise TemplateError(f'expected {" or ".join(until)}', self.tokens[-1][1])
        return nodes, None

    def block(self, words, line):
        if words[0] == 'if':
            test = expression(' '.join(words[1:]))
            then, end = self.parse('else', 'endif')
            other = self.parse('endif')[0] if end == 'else' else []
            return lambda c: render(then if test(c) else other, c)
        if words[0] == 'for' and len(words) == 4 and words[2] == 'in':
            items = expression(words[3])
            body, _ = self.parse('endfor')

            def loop(c):
                values = list(items(c) or [])
                return ''.join(render(body, {**c, words[1]: v, 'loop': {'index': i, 'first': i == 1, 'last': i == len(values)}}) for i, v in enumerate(values, 1))
            return loop
        raise TemplateError(f'unknown block {words[0]!r}', line)


def render(nodes, context):
    return ''.join(node(context) for node in nodes)


class User:
    def __init__(self, name, tags):
        self.name, self.tags = name, tags

    def greeting(self):
        return f'Hi {self.name}'


page = '''{# a comment
of two lines #}<h1>{{ title | upper }}</h1>
{% if users %}{% for user in users %}  {{ loop.index }}. {{ user.greeting | escape }}: {{ user.tags | join:" + " | default:"none" }}{% if loop.last %}.{% else %};{% endif %}
{% endfor %}{% else %}nobody
{% endif %}Total {{ total | money }} {{ "text" | length }} {{ missing.deep }}{{ 42 }} {{ rows.1.0 }}
'''
nodes, _ = Parser(page).parse()
print(render(nodes, {'title': 'été & hiver', 'users': [User('Ann <a>', ['x', 'y']), User('Bob', [])], 'total': 1234567.891, 'rows': [[1], [2]]}))
print(render(nodes, {'title': '', 'total': 0}))
for bad in ('{% if x %}', 'a\n{% for x of y %}\n', 'ok\n\n{% unknown %}', '{% if x %}{% else %}'):
    try:
        Parser(bad).parse()
    except TemplateError as e:
        print(type(e).__name__, e, e.line)
for bad in ('{{ x | nofilter }}', '{{ x | money }}'):
    try:
        render(Parser(bad).parse()[0], {'x': 'text'})
    except Exception as e:
        print(type(e).__name__, e)
