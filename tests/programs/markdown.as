# stress: every 97 (a collection at every safepoint would take minutes)
r"""A Markdown converter: blocks by a table of rules, inline spans by a scanner, a table of contents, text back from HTML."""
import string
import textwrap
from collections import namedtuple, OrderedDict
from dataclasses import dataclass, field, asdict, fields
from functools import partial, reduce
from itertools import groupby, zip_longest, count
from typing import ClassVar, List, Optional

ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


def escape(text):
    return text.translate(ENTITIES)


def slug(text):
    kept = "".join(char if char.isalnum() else " " for char in text.casefold())
    return "-".join(kept.split())


def tag(name, content="", /, *, close=True, **attributes):
    written = "".join(f' {key.rstrip("_")}="{escape(str(value))}"' for key, value in attributes.items() if value is not None)
    return f"<{name}{written}>{content}</{name}>" if close else f"<{name}{written}>"


@dataclass
class Block:
    lines: List[str] = field(default_factory=list)
    rules: ClassVar[list] = []

    def __init_subclass__(cls, *, first=False, **kwargs):
        super().__init_subclass__(**kwargs)
        Block.rules.insert(0 if first else len(Block.rules), cls)

    @classmethod
    def starts(cls, line):
        return False

    def takes(self, line):
        return False

    def html(self, document):
        raise NotImplementedError(type(self).__name__)


@dataclass
class Fence(Block):
    language: str = ""
    closed: bool = False

    @classmethod
    def starts(cls, line):
        return line.startswith("```")

    def takes(self, line):
        if self.closed:
            return False
        if line.strip() == "```":
            self.closed = True
        return True

    def html(self, document):
        language = self.lines[0].removeprefix("```").strip()
        body = self.lines[1:-1] if self.closed else self.lines[1:]
        return tag("pre", tag("code", escape("\n".join(body)) + "\n", class_=f"language-{language}" if language else None))


@dataclass
class Heading(Block):
    @classmethod
    def starts(cls, line):
        marks = len(line) - len(line.lstrip("#"))
        return 1 <= marks <= 6 and line[marks:marks + 1] == " "

    def html(self, document):
        marks, _, text = self.lines[0].partition(" ")
        text = text.rstrip("# ")
        return tag(f"h{len(marks)}", document.inline(text), id=document.anchor(len(marks), text))


@dataclass
class Rule(Block):
    @classmethod
    def starts(cls, line):
        squeezed = line.replace(" ", "")
        return len(squeezed) >= 3 and len(set(squeezed)) == 1 and squeezed[0] in "-*_"

    def html(self, document):
        return tag("hr", close=False)


@dataclass
class Quote(Block):
    @classmethod
    def starts(cls, line):
        return line.startswith(">")

    def takes(self, line):
        return bool(line.strip()) and (line.startswith(">") or not any(rule.starts(line) for rule in Block.rules))

    def html(self, document):
        inner = [line[1:].removeprefix(" ") if line.startswith(">") else line for line in self.lines]
        return tag("blockquote", "\n" + document.render(inner) + "\n")


@dataclass
class ItemList(Block):
    @staticmethod
    def marker(line):
        stripped = line.lstrip()
        indent = len(line) - len(stripped)
        if stripped[:2] in ("- ", "* ", "+ "):
            return indent, "ul", 2
        head, dot, _ = stripped.partition(". ")
        if dot and head.isdecimal() and len(head) < 4:
            return indent, "ol", len(head) + 2
        return None

    @classmethod
    def starts(cls, line):
        return (found := cls.marker(line)) is not None and found[0] < 4

    def takes(self, line):
        return bool(line.strip()) and (line.startswith("  ") or self.starts(line))

    def html(self, document):
        base, kind, _ = self.marker(self.lines[0])
        items = []
        for line in self.lines:
            found = self.marker(line)
            if found and found[0] <= base + 1:
                items.append([line.lstrip()[found[2]:]])
            else:
                items[-1].append(line)
        start = self.lines[0].split(".")[0].strip() if kind == "ol" else None
        return tag(kind, "\n" + "\n".join(map(partial(self.item, document), items)) + "\n", start=None if start == "1" else start)

    def item(self, document, lines):
        first, *rest = lines
        box = {"[ ] ": "☐ ", "[x] ": "☑ "}.get(first[:4])
        text = document.inline(first) if box is None else box + document.inline(first[4:])
        if not rest:
            return tag("li", text)
        dedented = textwrap.dedent("\n".join(rest)).split("\n")
        return tag("li", f"{text}\n{document.render(dedented)}\n")


@dataclass
class Table(Block):
    @classmethod
    def starts(cls, line):
        return line.startswith("|") and line.count("|") > 1

    def takes(self, line):
        return line.startswith("|")

    def html(self, document):
        rows = [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in self.lines]
        aligns = [None] * len(rows[0])
        if len(rows) > 1 and all(set(cell) <= set(":-") and cell for cell in rows[1]):
            aligns = [{(1, 1): "center", (0, 1): "right", (1, 0): "left"}.get((c[0] == ":", c[-1] == ":")) for c in rows.pop(1)]

        def row(cells, name):
            joined = "".join(tag(name, document.inline(cell), align=align) for cell, align in zip_longest(cells[:len(aligns)], aligns, fillvalue=""))
            return tag("tr", joined)

        head, *body = rows
        return tag("table", "\n".join(["", row(head, "th"), *(row(cells, "td") for cells in body), ""]))


@dataclass
class Paragraph(Block):
    def takes(self, line):
        return bool(line.strip()) and not any(rule.starts(line) for rule in Block.rules)

    def html(self, document):
        return tag("p", document.inline("\n".join(line.strip() for line in self.lines)))


Span = namedtuple("Span", "opening name")
SPANS = (Span("**", "strong"), Span("__", "strong"), Span("~~", "del"), Span("*", "em"), Span("_", "em"))


class Document:
    def __init__(self, text):
        self.links, self.anchors, self.contents = {}, OrderedDict(), []
        self.lines = list(filter(self.plain, text.expandtabs(4).splitlines()))

    def plain(self, line):
        """Takes `[name]: target` lines away."""
        name, bracket, target = line.partition("]: ")
        if bracket and name.startswith("["):
            self.links[name[1:].lower()] = target.strip()
            return False
        return True

    def anchor(self, level, text):
        base = slug(text)
        names = (base if n == 0 else f"{base}-{n}" for n in count())
        name = next(name for name in names if name not in self.anchors)
        self.anchors[name] = text
        self.contents.append((level, text, name))
        return name

    def blocks(self, lines):
        block = None
        for line in lines:
            if block is not None and block.takes(line):
                block.lines.append(line)
                continue
            if block is not None:
                yield block
            block = None
            if line.strip():
                kind = next((rule for rule in Block.rules if rule.starts(line)), Paragraph)
                block = kind([line])
        if block is not None:
            yield block

    def render(self, lines=None):
        return "\n".join(block.html(self) for block in self.blocks(self.lines if lines is None else lines))

    def inline(self, text):
        out, at = [], 0
        while at < len(text):
            piece, at = self.span(text, at)
            out.append(piece)
        return "".join(out)

    def span(self, text, at):
        rest = text[at:]
        if rest[0] == "\\" and rest[1:2] and rest[1] in string.punctuation:
            return escape(rest[1]), at + 2
        if rest[0] == "`" and (end := text.find("`", at + 1)) > 0:
            return tag("code", escape(text[at + 1:end])), end + 1
        if rest[0] == "<" and (end := text.find(">", at)) > 0 and "://" in text[at:end]:
            return tag("a", escape(text[at + 1:end]), href=text[at + 1:end]), end + 1
        if (rest[0] == "[" or rest.startswith("![")) and (found := self.link(text, at)):
            return found
        for opening, name in SPANS:
            if rest.startswith(opening) and not rest[len(opening):len(opening) + 1].isspace():
                end = text.find(opening, at + len(opening) + 1)
                if end > 0 and not (opening[0] == "_" and at and text[at - 1].isalnum()):
                    return tag(name, self.inline(text[at + len(opening):end])), end + len(opening)
        if rest[0] == "\n":
            return ("<br>\n" if text[:at].endswith("  ") else "\n"), at + 1
        return escape(rest[0]), at + 1

    def link(self, text, at):
        image = text[at] == "!"
        middle = text.find("]", at)
        if middle < 0:
            return None
        label = text[at + 1 + image:middle]
        if text[middle + 1:middle + 2] == "(" and (end := text.find(")", middle)) > 0:
            target, _, title = text[middle + 2:end].partition(" ")
            title = title.strip('"') or None
        elif label.lower() in self.links:
            target, title, end = self.links[label.lower()], None, middle
        else:
            return None
        if image:
            return tag("img", close=False, src=target, alt=label, title=title), end + 1
        return tag("a", self.inline(label), href=target, title=title), end + 1

    def table_of_contents(self):
        top = min((level for level, *_ in self.contents), default=1)
        for level, text, name in self.contents:
            yield f"{'  ' * (level - top)}- {text} (#{name})"


def plain_text(html):
    """Text only, with entities decoded."""
    out, inside = [], 0
    for char in html:
        inside += (char == "<") - (char == ">")
        if not inside and char != ">":
            out.append(char)
    decoded = reduce(lambda text, pair: text.replace(*pair[::-1]), [('"', "&quot;"), ("<", "&lt;"), (">", "&gt;"), ("&", "&amp;")], "".join(out))
    return [line for line, _ in groupby(filter(str.strip, decoded.split("\n")))]


SAMPLE = '''\
# The Aspen *Grove* #

A grove is **one root** with _many_ trunks; see [the site](https://example.org "Home") or <https://grove.example/a?b=1&c>.
A second line with `code <b> & more`, ~~old~~ text and a hard  
break. snake_case_stays, 2 * 3 * 4, \\*not emphasis\\*.

## What it has

- leaves
- roots
  1. deep
  2. wide and **strong**
     with more
- [x] done
- [ ] not *yet*

3. third
4. fourth

> Quoted *text*
> over two lines
lazily continued
>
> - and a list

```python
def f(x):
    return x < 1 and "a" & 'b'

```

| Tree | Height | Kind |
|:-----|-------:|:----:|
| Aspen | 21 m | `white` |
| Oak | 18 m |
| Yew | 9 | old | extra |

---

![a leaf](leaf.png "Leaf") and [ref], [unknown], [Ref].

### What it has
#### Ünïcode & <signs>
####### not a heading
* * *
Last paragraph with ** lone stars and `open code

[ref]: https://ref.example/
```
unclosed fence
'''


def main():
    document = Document(SAMPLE)
    html = document.render()
    print(html)
    print("-" * 20)
    print(*document.table_of_contents(), sep="\n")
    print("-" * 20)
    for line in plain_text(html)[:12]:
        print(textwrap.fill(line, 50, initial_indent="* ", subsequent_indent="  "))
    print([rule.__name__ for rule in Block.rules], document.links, list(document.anchors.items())[-2:])
    for block in Document("para\nmore\n\n# head\n- a\n- b\n").blocks(["x", "", "# y"]):
        print(block, asdict(block), [f.name for f in fields(block)])
    try:
        Block(["x"]).html(document)
    except NotImplementedError as error:
        print(repr(error))
    big = Document("\n\n".join(f"## Part {n % 50}\n\n{'word *stress* `code` ' * 8}\n\n- a\n- b" for n in range(150)))
    rendered = big.render()
    print(len(rendered), len(big.anchors), next(reversed(big.anchors)), rendered.count("<em>"))


main()
