"""Texts with holes and choices, of which programs are made: README.md says how they are written."""

class Template:
    """One line: its parts are texts, holes (one string in a tuple) and choices (a list of lists of parts)."""

    def __init__(self, text):
        self.parts, end = parse_parts(text, 0, "")
        assert end == len(text), text

    def fill(self, hole):
        """The text; hole(name) gives what stands for $name."""
        return fill_parts(self.parts, hole)


def parse_parts(text, at, stops):
    parts, start = [], at
    while at < len(text) and text[at] not in stops:
        if text[at] == "«":
            parts.append(text[start:at])
            choice, at = parse_choice(text, at + 1)
            parts.append(choice)
            start = at
        elif text[at] == "$" and text[at + 1:at + 2].isalpha():
            parts.append(text[start:at])
            start = at = at + 1
            while text[at:at + 1].isalnum() or text[at:at + 1] == "_":
                at += 1
            parts.append((text[start:at],))
            start = at
        else:
            at += 1
    parts.append(text[start:at])
    return [part for part in parts if part != ""], at


def parse_choice(text, at):
    alternatives = []
    while True:
        parts, at = parse_parts(text, at, "¦»")
        assert at < len(text), "no » in " + text
        alternatives.append(parts)
        at += 1
        if text[at - 1] == "»":
            return alternatives, at


def fill_parts(parts, hole):
    done = []
    for part in parts:
        if isinstance(part, str):
            done.append(part)
        elif isinstance(part, tuple):
            done.append(hole(part[0]))
        else:
            done.append(fill_parts(hole.rng.choice(part), hole))
    return "".join(done)


class Table:
    """Templates, one on a line: one of them is filled."""

    def __init__(self, text):
        self.lines = [Template(line.strip()) for line in text.splitlines() if line.strip()]

    def fill(self, hole):
        return hole.rng.choice(self.lines).fill(hole)
