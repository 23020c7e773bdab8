"""Files, in memory and on disk: the Python face of the C module _io."""

import _io
import abc

from _io import (open, text_encoding, FileIO, BufferedReader, BufferedWriter, BufferedRandom, TextIOWrapper, StringIO,
                 BytesIO, UnsupportedOperation, BlockingIOError, DEFAULT_BUFFER_SIZE)

__all__ = ["BlockingIOError", "open", "IOBase", "RawIOBase", "FileIO", "BytesIO", "StringIO", "BufferedIOBase",
           "BufferedReader", "BufferedWriter", "BufferedRandom", "TextIOBase", "TextIOWrapper", "UnsupportedOperation",
           "BufferedRWPair", "IncrementalNewlineDecoder", "SEEK_SET", "SEEK_CUR", "SEEK_END", "DEFAULT_BUFFER_SIZE", "text_encoding"]

SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2


class IOBase(_io._IOBase, metaclass=abc.ABCMeta):
    """What all files have in common."""


class RawIOBase(_io._RawIOBase, IOBase):
    """Binary files without a buffer."""


class BufferedIOBase(_io._BufferedIOBase, IOBase):
    """Binary files that read and write as much as they are asked to."""


class TextIOBase(_io._TextIOBase, IOBase):
    """Text files."""


class BufferedRWPair(_io._BufferedIOBase):
    """A readable and a writable raw stream as one object."""

    def __init__(self, reader, writer, buffer_size=DEFAULT_BUFFER_SIZE, /):
        if not reader.readable():
            raise UnsupportedOperation("File or stream is not readable.")
        if not writer.writable():
            raise UnsupportedOperation("File or stream is not writable.")
        self._reader = BufferedReader(reader, buffer_size)
        self._writer = BufferedWriter(writer, buffer_size)

    def read(self, size=-1, /):
        return self._reader.read(size)

    def peek(self, size=0, /):
        return self._reader.peek(size)

    def read1(self, size=-1, /):
        return self._reader.read1(size)

    def readinto(self, buffer, /):
        return self._reader.readinto(buffer)

    def readinto1(self, buffer, /):
        return self._reader.readinto1(buffer)

    def write(self, buffer, /):
        return self._writer.write(buffer)

    def flush(self):
        return self._writer.flush()

    def readable(self):
        return self._reader.readable()

    def writable(self):
        return self._writer.writable()

    def close(self):
        try:
            self._writer.close()
        finally:
            self._reader.close()

    def isatty(self):
        return self._writer.isatty() or self._reader.isatty()

    @property
    def closed(self):
        return self._writer.closed


BufferedRWPair.__module__ = "_io"


class IncrementalNewlineDecoder:
    """Decodes newlines piece by piece; with translate all become \\n."""

    def __init__(self, decoder, translate, errors="strict"):
        self._decoder = decoder
        self._translate = bool(translate)
        self._errors = errors
        self._seen = 0
        self._pending_return = False

    def decode(self, input, final=False):
        output = input if self._decoder is None else self._decoder.decode(input, final)
        if not isinstance(output, str):
            raise TypeError(f"decoder should return a string result, not '{type(output).__name__}'")
        if self._pending_return and (output or final):
            output = "\r" + output
            self._pending_return = False
        if output.endswith("\r") and not final:  # a \n may follow
            output = output[:-1]
            self._pending_return = True
        pairs = output.count("\r\n")
        returns = output.count("\r") - pairs
        lines = output.count("\n") - pairs
        self._seen |= (returns and 1) | (lines and 2) | (pairs and 4)
        if self._translate and (pairs or returns):
            output = output.replace("\r\n", "\n").replace("\r", "\n")
        return output

    def getstate(self):
        buffer, flag = (b"", 0) if self._decoder is None else self._decoder.getstate()
        return buffer, flag << 1 | self._pending_return

    def setstate(self, state, /):
        if not isinstance(state, tuple):
            raise TypeError("state argument must be a tuple")
        buffer, flag = state
        self._pending_return = bool(flag & 1)
        if self._decoder is not None:
            self._decoder.setstate((buffer, flag >> 1))

    def reset(self):
        self._seen = 0
        self._pending_return = False
        if self._decoder is not None:
            self._decoder.reset()

    @property
    def newlines(self):
        return (None, "\r", "\n", ("\r", "\n"), "\r\n", ("\r", "\r\n"), ("\n", "\r\n"), ("\r", "\n", "\r\n"))[self._seen]


IncrementalNewlineDecoder.__module__ = "_io"


RawIOBase.register(FileIO)
for kind in (BytesIO, BufferedReader, BufferedWriter, BufferedRandom, BufferedRWPair):
    BufferedIOBase.register(kind)
for kind in (StringIO, TextIOWrapper):
    TextIOBase.register(kind)
del kind
