"""Files, in memory and on disk: the Python face of the C module _io."""

from _io import (open, text_encoding, FileIO, BufferedReader, BufferedWriter, BufferedRandom, TextIOWrapper, StringIO,
                 BytesIO, UnsupportedOperation, BlockingIOError, DEFAULT_BUFFER_SIZE)
from _io import _IOBase as IOBase, _RawIOBase as RawIOBase, _BufferedIOBase as BufferedIOBase, _TextIOBase as TextIOBase

__all__ = ["BlockingIOError", "open", "IOBase", "RawIOBase", "FileIO", "BytesIO", "StringIO", "BufferedIOBase",
           "BufferedReader", "BufferedWriter", "BufferedRandom", "TextIOBase", "TextIOWrapper", "UnsupportedOperation",
           "SEEK_SET", "SEEK_CUR", "SEEK_END", "DEFAULT_BUFFER_SIZE", "text_encoding"]

SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
