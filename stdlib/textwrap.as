"""Filling paragraphs: wrap, fill, shorten, dedent, indent."""

__all__ = ["TextWrapper", "wrap", "fill", "dedent", "indent", "shorten"]

# Only ASCII white space is taken for a place to break: a no-break space means what it says.
_whitespace = "\t\n\x0b\x0c\r "


def _is_word(c):
    return c.isalnum() or c == "_"


def _is_letter(c):
    return _is_word(c) and not c.isdecimal()


def _ends_word(c):
    """May an em-dash follow this character?"""
    return _is_word(c) or c in "!\"'&.,?"


def _is_dash(text, i):
    """Does an em-dash, two hyphens or more with a word behind them, begin at i?"""
    end = i
    while end < len(text) and text[end] == "-":
        end += 1
    return end - i >= 2 and end < len(text) and _is_word(text[end])


def _after_hyphen(text, i):
    """May a line end behind the hyphen at i? It must stand in a word: letters on both sides."""
    before = text[max(i - 3, 0):i]
    if not (len(before) >= 2 and _is_letter(before[-1]) and _is_letter(before[-2])):
        if not (len(before) == 3 and _is_letter(before[0]) and before[1] == "-" and _is_letter(before[2])):
            return False
    behind = text[i + 1:i + 4]
    if len(behind) < 2 or not _is_letter(behind[0]):
        return False
    return _is_letter(behind[1]) or (behind[1] == "-" and len(behind) == 3 and _is_letter(behind[2]))


def _word_end(text, i):
    """Where the chunk ends that begins at i with something that is not white space."""
    end = i + 1
    while end < len(text):
        c = text[end]
        if c in _whitespace:
            return end
        if c == "-":
            if _after_hyphen(text, end):
                return end + 1
            if _ends_word(text[end - 1]) and _is_dash(text, end):
                return end
        end += 1
    return end


def _run_end(text, i, characters, inside=True):
    while i < len(text) and (text[i] in characters) == inside:
        i += 1
    return i


class TextWrapper:
    """Wraps paragraphs by its attributes: width, indents, and what may be broken."""

    unicode_whitespace_trans = {ord(c): ord(" ") for c in _whitespace}

    def __init__(self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True, replace_whitespace=True,
                 fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True,
                 tabsize=8, *, max_lines=None, placeholder=" [...]"):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def _munge_whitespace(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = text.translate(self.unicode_whitespace_trans)
        return text

    def _split(self, text):
        """The chunks that a line is made of: words, parts of hyphenated words, dashes, white space."""
        chunks = []
        i = 0
        while i < len(text):
            if text[i] in _whitespace:
                end = _run_end(text, i, _whitespace)
            elif not self.break_on_hyphens:
                end = _run_end(text, i, _whitespace, False)
            elif i > 0 and _ends_word(text[i - 1]) and _is_dash(text, i):
                end = _run_end(text, i, "-")
            else:
                end = _word_end(text, i)
            chunks.append(text[i:end])
            i = end
        return chunks

    def _fix_sentence_endings(self, chunks):
        """Two blanks behind the end of a sentence."""
        for i in range(len(chunks) - 1):
            if chunks[i + 1] == " " and _ends_sentence(chunks[i]):
                chunks[i + 1] = "  "

    def _handle_long_word(self, reversed_chunks, cur_line, cur_len, width):
        """The next chunk is longer than a line: break it, or give it a line of its own."""
        room = 1 if width < 1 else width - cur_len
        if self.break_long_words:
            end = room
            chunk = reversed_chunks[-1]
            if self.break_on_hyphens and len(chunk) > room:
                hyphen = chunk.rfind("-", 0, room)
                if hyphen > 0 and chunk[:hyphen].strip("-"):
                    end = hyphen + 1
            cur_line.append(chunk[:end])
            reversed_chunks[-1] = chunk[end:]
        elif not cur_line:
            cur_line.append(reversed_chunks.pop())

    def _cut_short(self, lines, indent, cur_line, cur_len, width):
        """The last line allowed, with the placeholder at the end of what fits."""
        while cur_line:
            if cur_line[-1].strip() and cur_len + len(self.placeholder) <= width:
                cur_line.append(self.placeholder)
                lines.append(indent + "".join(cur_line))
                return
            cur_len -= len(cur_line.pop())
        if lines:
            last = lines[-1].rstrip()
            if len(last) + len(self.placeholder) <= self.width:
                lines[-1] = last + self.placeholder
                return
        lines.append(indent + self.placeholder.lstrip())

    def _wrap_chunks(self, chunks):
        if self.width <= 0:
            raise ValueError("invalid width %r (must be > 0)" % self.width)
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        lines = []
        chunks.reverse()
        while chunks:
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and lines and chunks[-1].strip() == "":
                del chunks[-1]
            cur_line, cur_len = [], 0
            while chunks and cur_len + len(chunks[-1]) <= width:
                cur_len += len(chunks[-1])
                cur_line.append(chunks.pop())
            if chunks and len(chunks[-1]) > width:
                self._handle_long_word(chunks, cur_line, cur_len, width)
                cur_len = sum(map(len, cur_line))
            if self.drop_whitespace and cur_line and cur_line[-1].strip() == "":
                cur_len -= len(cur_line.pop())
            if not cur_line:
                continue
            rest_is_blank = not chunks or (self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip())
            if (self.max_lines is None or len(lines) + 1 < self.max_lines
                    or (rest_is_blank and cur_len <= width)):
                lines.append(indent + "".join(cur_line))
            else:
                self._cut_short(lines, indent, cur_line, cur_len, width)
                break
        return lines

    def _split_chunks(self, text):
        return self._split(self._munge_whitespace(text))

    def wrap(self, text):
        """A list of lines of at most width columns, without line ends."""
        chunks = self._split_chunks(text)
        if self.fix_sentence_endings:
            self._fix_sentence_endings(chunks)
        return self._wrap_chunks(chunks)

    def fill(self, text):
        """The lines as one text."""
        return "\n".join(self.wrap(text))


def _ends_sentence(chunk):
    if chunk and chunk[-1] in "\"'":
        chunk = chunk[:-1]
    return len(chunk) >= 2 and chunk[-1] in ".!?" and "a" <= chunk[-2] <= "z"


def wrap(text, width=70, **kwargs):
    """The paragraph as a list of lines."""
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    """The paragraph as one text of lines."""
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    """The words of text as far as they fit into width columns, and a placeholder if some do not."""
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(" ".join(text.strip().split()))


def _common_start(a, b):
    end = 0
    while end < len(a) and end < len(b) and a[end] == b[end]:
        end += 1
    return a[:end]


def dedent(text):
    """The text without the white space that all its lines begin with. Lines of nothing else become empty."""
    lines = ["" if line and not line.strip(" \t") else line for line in text.split("\n")]
    margin = None
    for line in lines:
        if line:
            start = line[:len(line) - len(line.lstrip(" \t"))]
            margin = start if margin is None else _common_start(margin, start)
    if margin:
        lines = [line.removeprefix(margin) for line in lines]
    return "\n".join(lines)


def indent(text, prefix, predicate=None):
    """The text with prefix before each line that is not blank (or that predicate accepts)."""
    if predicate is None:
        predicate = str.strip
    return "".join(prefix + line if predicate(line) else line for line in text.splitlines(True))
