# stress: every 97 (a long program)
# Markdown to HTML: blocks by line, inline marks by patterns
import re


def escape(text):
    return text.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;').replace('"', '&quot;')


def inline(text):
    kept = []

    def keep(html):
        kept.append(html)
        return f'\0{len(kept) - 1}\0'

    text = re.sub(r'(`+)(.+?)\1', lambda m: keep(f'<code>{escape(m[2].strip())}</code>'), text)
    text = re.sub(r'\\([\\`*_{}\[\]()#+.!-])', lambda m: keep(escape(m[1])), text)
    text = escape(text)
    text = re.sub(r'!\[([^\]]*)\]\(([^)\s]+)\)', lambda m: keep(f'<img src="{m[2]}" alt="{m[1]}">'), text)
    text = re.sub(r'\[([^\]]+)\]\(([^)\s]+)(?: &quot;(.*?)&quot;)?\)', lambda m: f'<a href="{m[2]}"' + (f' title="{m[3]}"' if m[3] else '') + f'>{m[1]}</a>', text)
    text = re.sub(r'(\*\*|__)(?=\S)(.+?)(?<=\S)\1', r'<strong>\2</strong>', text)
    text = re.sub(r'(?<!\w)([*_])(?=\S)(.+?)(?<=\S)\1(?!\w)', r'<em>\2</em>', text)
    text = re.sub(r'~~(.+?)~~', r'<del>\g<1></del>', text)
    text = re.sub(r' {2,}$', '<br>', text, flags=re.M)
    return re.sub('\0(\\d+)\0', lambda m: kept[int(m[1])], text)


def blocks(lines):
    paragraph = []

    def flush():
        if paragraph:
            yield f'<p>{inline(chr(10).join(paragraph))}</p>'
            paragraph.clear()

    i = 0
    while i < len(lines):
        line = lines[i]
        if m := re.match(r'(#{1,6})\s+(.*?)\s*#*$', line):
            yield from flush()
            yield f'<h{len(m[1])}>{inline(m[2])}</h{len(m[1])}>'
        elif m := re.match(r'(```|~~~)(\w*)$', line):
            yield from flush()
            end = next((k for k in range(i + 1, len(lines)) if lines[k] == m[1]), len(lines))
            yield f'<pre><code{f" class={m[2]!r}" if m[2] else ""}>' + escape('\n'.join(lines[i + 1:end])) + '</code></pre>'
            i = end
        elif re.match(r'\s*([-*_])(\s*\1){2,}\s*$', line):
            yield from flush()
            yield '<hr>'
        elif re.match(r'>\s?', line):
            yield from flush()
            quote = []
            while i < len(lines) and re.match(r'>\s?', lines[i]):
                quote.append(re.sub(r'^>\s?', '', lines[i]))
                i += 1
            yield '<blockquote>\n' + '\n'.join(blocks(quote)) + '\n</blockquote>'
            continue
        elif m := re.match(r'(\s*)([-*+]|\d+\.)\s+', line):
            yield from flush()
            yield from listing(lines, i)
            while i < len(lines) and re.match(r'\s*([-*+]|\d+\.)\s+|\s{2,}\S', lines[i]):
                i += 1
            continue
        elif '|' in line and i + 1 < len(lines) and re.fullmatch(r'\s*\|?(\s*:?-+:?\s*\|)+\s*:?-*:?\s*', lines[i + 1]):
            yield from flush()
            cells = lambda row: [c.strip() for c in row.strip().strip('|').split('|')]
            aligns = ['center' if a[0] == a[-1] == ':' else 'right' if a[-1] == ':' else 'left' for a in cells(lines[i + 1])]
            yield '<table>'
            yield '<tr>' + ''.join(f'<th>{inline(c)}</th>' for c in cells(line)) + '</tr>'
            i += 2
            while i < len(lines) and '|' in lines[i]:
                yield '<tr>' + ''.join(f'<td align="{a}">{inline(c)}</td>' for c, a in zip(cells(lines[i]), aligns)) + '</tr>'
                i += 1
            yield '</table>'
            continue
        elif not line.strip():
            yield from flush()
        else:
            paragraph.append(line.strip() if not line.endswith('  ') else line.lstrip())
        i += 1
    yield from flush()


def listing(lines, i, indent=0):
    tag = 'ol' if lines[i].lstrip()[0].isdigit() else 'ul'
    yield f'{" " * indent}<{tag}>'
    while i < len(lines) and (m := re.match(r'(\s*)(?:[-*+]|\d+\.)\s+(.*)', lines[i])):
        depth = len(m[1].expandtabs(4))
        if depth < indent:
            break
        if depth > indent:
            yield from listing(lines, i, depth)
            while i < len(lines) and re.match(r'\s{%d,}\S' % depth, lines[i]):
                i += 1
            continue
        done = re.match(r'\[([ x])\]\s+(.*)', m[2])
        text = f'{"☑" if done[1] == "x" else "☐"} {inline(done[2])}' if done else inline(m[2])
        yield f'{" " * indent}  <li>{text}</li>'
        i += 1
    yield f'{" " * indent}</{tag}>'


print('\n'.join(blocks('''# Title with `code` & *stars* #

A paragraph with **bold *nested* text**, __strong__, snake_case_name, 2 * 3 * 4, \\*escaped\\*,
a [link](http://x.y/z?a=1&b=2 "the title") and ![image](pic.png), ~~gone~~.  
Next line ``with ` tick`` <b>.

> quoted *text*
> > deeper
> - item

- one
- [x] two
    - nested 1
    - nested 2
- [ ] three
1. first
2. second

* * *
| name | amount | c |
|:-----|-------:|:-:|
| a    | 1,000  | x |
| **b**| 2 | `y|z` |

```python
if a < b:
    print("&")
```
#not a heading
##### h5
~~~
unclosed'''.split('\n'))))
