"""What a program is about: a text with directives, read from topics/."""
import os

from statements import matching, risky, statements
from template import Template


class Node:
    """A line of a topic and the lines that are indented below it."""

    def __init__(self, text):
        self.children = []
        self.word, self.rest = "", text
        if text.startswith("%"):
            self.word, _, self.rest = text[1:].partition(" ")
        self.inline = Node(self.rest) if self.word and self.rest.startswith("%") else None
        self.template = Template(self.rest) if self.word != "let" else None


def read_nodes(text):
    root = Node("")
    path = [(-1, root)]
    for line in text.splitlines():
        body = line.strip()
        if not body or body.startswith("##"):
            continue
        indent = len(line) - len(line.lstrip())
        while path[-1][0] >= indent:
            path.pop()
        node = Node(body)
        path[-1][1].children.append(node)
        path.append((indent, node))
    return root.children


class Topic:
    """A program text with directives, read from a file."""

    def __init__(self, path):
        self.name = os.path.basename(path).partition(".")[0]
        with open(path, encoding="utf-8") as file:
            self.nodes = read_nodes(file.read())

    def write(self, source, holes):
        Writer(source, holes).write(self.nodes)


class Writer:
    """Writes nodes to a source. It is also what fills holes: first with what %let said, then with random expressions."""

    def __init__(self, source, holes):
        self.source = source
        self.rng = source.rng
        self.holes = holes
        self.lets = {}

    def __call__(self, name):
        if name in self.lets:
            return self.rng.choice(self.lets[name]).fill(self)
        return self.holes(self.source, name)

    def write(self, nodes):
        for node in nodes:
            self.write_node(node)

    def write_node(self, node):
        word = node.word
        if not word:
            self.plain(node)
        elif word[0].isdigit():
            for _ in self.times(word):
                self.content(node)
        elif word[0] == "?":
            if self.rng.random() * 100 < int(word[1:] or 50):
                self.content(node)
        else:
            getattr(self, "do_" + word)(node)

    def content(self, node):
        """What a directive applies to: the rest of its line, or the lines below."""
        if node.inline:
            node.inline.children = node.children
            self.write_node(node.inline)
        elif node.rest:
            self.plain(node)
        else:
            self.write(node.children)

    def plain(self, node):
        head = node.template.fill(self)
        if not node.children:
            if head:
                self.source.line(head)
            return
        with self.source.function(head) if head.startswith(("def ", "async def ")) else self.source.block(head):
            self.write(node.children)

    def times(self, text):
        low, _, high = text.partition("-")
        return range(self.rng.randint(int(low), int(high or low)))

    # ---- directives ----

    def do_let(self, node):
        name, _, alternatives = node.rest.partition(" ")
        self.lets[name] = [child.template for child in node.children] or [Template("«" + alternatives + "»")]

    def do_one(self, node):
        self.write_node(self.rng.choice(node.children))

    def do_of(self, node):
        count = min(len(self.times(node.rest)), len(node.children))
        for i in sorted(self.rng.sample(range(len(node.children)), count)):
            self.write_node(node.children[i])

    def do_try(self, node):
        with self.source.block("try:"):
            self.content(node)
        with self.source.block("except BaseException as error:"):
            self.source.line("report(error)")

    def do_show(self, node):
        text = node.template.fill(self)
        self.source.line(f"show(lambda: ({text}))" if "," in text else f"show(lambda: {text})")

    def do_shows(self, node):
        for _ in self.times(node.rest):
            self.do_show(self.rng.choice(node.children))

    def do_bind(self, node):
        kind, name = node.rest.split()
        self.source.bind(kind, name)

    def do_match(self, node):
        matching(self.source, 0, "")

    def do_risky(self, node):
        risky(self.source)

    def do_statements(self, node):
        count, depth, *inside = node.rest.split()
        low, _, high = count.partition("-")
        statements(self.source, int(low), int(high or low), int(depth), "".join(inside))
