"""Encodings by name: encoders and decoders, whole or piece by piece, error handlers, files."""

import builtins
import sys
from _codecs import (decode as _decode, find_name as _find_name, lookup_error as _lookup_error, named as _named,
                     register_error, set_search as _set_search)

__all__ = ['register', 'lookup', 'open', 'EncodedFile', 'BOM', 'BOM_BE', 'BOM_LE', 'BOM32_BE', 'BOM32_LE', 'BOM64_BE', 'BOM64_LE',
           'BOM_UTF8', 'BOM_UTF16', 'BOM_UTF16_LE', 'BOM_UTF16_BE', 'BOM_UTF32', 'BOM_UTF32_LE', 'BOM_UTF32_BE', 'CodecInfo',
           'Codec', 'IncrementalEncoder', 'IncrementalDecoder', 'StreamReader', 'StreamWriter', 'StreamReaderWriter',
           'StreamRecoder', 'getencoder', 'getdecoder', 'getincrementalencoder', 'getincrementaldecoder', 'getreader',
           'getwriter', 'encode', 'decode', 'iterencode', 'iterdecode', 'strict_errors', 'ignore_errors', 'replace_errors',
           'xmlcharrefreplace_errors', 'backslashreplace_errors', 'namereplace_errors', 'register_error', 'lookup_error']

BOM_UTF8 = b'\xef\xbb\xbf'
BOM_LE = BOM_UTF16_LE = BOM32_LE = b'\xff\xfe'
BOM_BE = BOM_UTF16_BE = BOM32_BE = b'\xfe\xff'
BOM_UTF32_LE = BOM64_LE = b'\xff\xfe\x00\x00'
BOM_UTF32_BE = BOM64_BE = b'\x00\x00\xfe\xff'
BOM = BOM_UTF16 = BOM_UTF16_LE
BOM_UTF32 = BOM_UTF32_LE

# What Python calls some encodings that have another name first.
_NAMES = {'latin-1': 'iso8859-1', 'shift-jis': 'shift_jis', 'euc-jp': 'euc_jp', 'euc-kr': 'euc_kr'}


class CodecInfo(tuple):
    """What is known of a codec."""

    _is_text_encoding = True

    def __new__(cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None, incrementaldecoder=None,
                name=None, *, _is_text_encoding=None):
        self = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        self.name = name
        self.encode = encode
        self.decode = decode
        self.incrementalencoder = incrementalencoder
        self.incrementaldecoder = incrementaldecoder
        self.streamwriter = streamwriter
        self.streamreader = streamreader
        if _is_text_encoding is not None:
            self._is_text_encoding = _is_text_encoding
        return self

    def __repr__(self):
        return f'<{type(self).__module__}.{type(self).__qualname__} object for encoding {self.name} at {id(self):#x}>'


class Codec:
    """Encodes and decodes without a memory of what came before."""

    def encode(self, input, errors='strict'):
        raise NotImplementedError

    def decode(self, input, errors='strict'):
        raise NotImplementedError


class IncrementalEncoder:
    def __init__(self, errors='strict'):
        self.errors = errors
        self.buffer = ""

    def encode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        pass

    def getstate(self):
        return 0

    def setstate(self, state):
        pass


class BufferedIncrementalEncoder(IncrementalEncoder):
    """Keeps what could not be encoded yet."""

    def _buffer_encode(self, input, errors, final):
        raise NotImplementedError

    def encode(self, input, final=False):
        data = self.buffer + input
        result, consumed = self._buffer_encode(data, self.errors, final)
        self.buffer = data[consumed:]
        return result

    def reset(self):
        self.buffer = ""

    def getstate(self):
        return self.buffer or 0

    def setstate(self, state):
        self.buffer = state or ""


class IncrementalDecoder:
    def __init__(self, errors='strict'):
        self.errors = errors

    def decode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        pass

    def getstate(self):
        return (b"", 0)

    def setstate(self, state):
        pass


class BufferedIncrementalDecoder(IncrementalDecoder):
    """Keeps the bytes of a character that is not complete."""

    def __init__(self, errors='strict'):
        IncrementalDecoder.__init__(self, errors)
        self.buffer = b""

    def _buffer_decode(self, input, errors, final):
        raise NotImplementedError

    def decode(self, input, final=False):
        data = self.buffer + input
        result, consumed = self._buffer_decode(data, self.errors, final)
        self.buffer = data[consumed:]
        return result

    def reset(self):
        self.buffer = b""

    def getstate(self):
        return (self.buffer, 0)

    def setstate(self, state):
        self.buffer = state[0]


# ---- the built-in encodings

class _Encoder(IncrementalEncoder):
    """Writes a byte order mark, where the encoding has one, at the beginning only."""

    encoding = None
    follower = None

    def __init__(self, errors='strict'):
        IncrementalEncoder.__init__(self, errors)
        self.started = False

    def encode(self, input, final=False):
        encoding = self.follower if self.started and self.follower else self.encoding
        self.started = True
        return input.encode(encoding, self.errors)

    def reset(self):
        self.started = False

    def getstate(self):
        return 0 if self.started or not self.follower else 2

    def setstate(self, state):
        self.started = not state


class _Decoder(BufferedIncrementalDecoder):
    """Looks for a byte order mark, where the encoding has one, at the beginning only."""

    encoding = None
    marks = ()

    def __init__(self, errors='strict'):
        BufferedIncrementalDecoder.__init__(self, errors)
        self.reset()

    def _buffer_decode(self, input, errors, final):
        if self.actual is not None:
            return _decode(input, self.actual, errors, final)
        for mark, encoding in self.marks:
            if input.startswith(mark):
                self.actual = encoding
                text, used = _decode(input[len(mark):], encoding, errors, final)
                return text, used + len(mark)
            if mark.startswith(input) and not final:
                return "", 0
        self.actual = self.marks[-1][1]
        return _decode(input, self.actual, errors, final)

    def reset(self):
        self.buffer = b""
        self.actual = None if self.marks else self.encoding


_FOLLOWERS = {'utf-16': 'utf-16-le', 'utf-32': 'utf-32-le', 'utf-8-sig': 'utf-8'}
_MARKS = {'utf-16': ((BOM_UTF16_BE, 'utf-16-be'), (BOM_UTF16_LE, 'utf-16-le')),
          'utf-32': ((BOM_UTF32_BE, 'utf-32-be'), (BOM_UTF32_LE, 'utf-32-le')),
          'utf-8-sig': ((BOM_UTF8, 'utf-8'),)}


def _builtin_info(name):
    def encode(input, errors='strict'):
        if not isinstance(input, str):
            raise TypeError(f"{name.replace('-', '_')}_encode() argument 1 must be str, not {type(input).__name__}")
        return input.encode(name, errors), len(input)

    def decode(input, errors='strict'):
        return _decode(input, name, errors, True)

    class Reader(StreamReader):
        def decode(self, input, errors='strict'):
            return _decode(input, name, errors, False)

    class Writer(StreamWriter):
        pass

    Writer.encode = staticmethod(encode)
    encoder = type('IncrementalEncoder', (_Encoder,), {'encoding': name, 'follower': _FOLLOWERS.get(name)})
    decoder = type('IncrementalDecoder', (_Decoder,), {'encoding': name, 'marks': _MARKS.get(name, ())})
    return CodecInfo(encode, decode, Reader, Writer, encoder, decoder, name)


# ---- what is no text encoding

def _rot13(input, errors='strict'):
    lower, upper = 'abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
    table = str.maketrans(lower + upper, lower[13:] + lower[:13] + upper[13:] + upper[:13])
    return str.translate(input, table), len(input)


def _hex_encode(input, errors='strict'):
    if isinstance(input, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    return bytes(memoryview(input)).hex().encode(), len(input)


def _hex_decode(input, errors='strict'):
    return bytes.fromhex(bytes(input).decode('ascii')), len(input)


def _base64_encode(input, errors='strict'):
    import base64
    return base64.encodebytes(input), len(input)


def _base64_decode(input, errors='strict'):
    import base64
    return base64.decodebytes(input), len(input)


_OTHERS = {'rot13': ('rot-13', _rot13, _rot13), 'rot_13': ('rot-13', _rot13, _rot13), 'hex': ('hex', _hex_encode, _hex_decode),
           'hex_codec': ('hex', _hex_encode, _hex_decode), 'base64': ('base64', _base64_encode, _base64_decode),
           'base_64': ('base64', _base64_encode, _base64_decode), 'base64_codec': ('base64', _base64_encode, _base64_decode)}


# ---- the registry

_searches = []
_cache = {}


def register(search_function, /):
    """Adds a function that finds a CodecInfo (or None) for a name."""
    if not callable(search_function):
        raise TypeError('argument must be callable')
    _searches.append(search_function)


def unregister(search_function, /):
    if search_function in _searches:
        _searches.remove(search_function)
        _cache.clear()


def _normalized(encoding):
    return encoding.lower().replace(' ', '_')


def lookup(encoding, /):
    if not isinstance(encoding, str):
        raise TypeError(f'lookup() argument must be str, not {type(encoding).__name__}')
    key = _normalized(encoding)
    info = _cache.get(key)
    if info is not None:
        return info
    name = _find_name(encoding)
    other = _OTHERS.get(key.replace('-', '_'))
    if name is not None:
        name = name.replace('_', '-')
        info = _builtin_info(_NAMES.get(name, name))
    elif other is not None:
        info = CodecInfo(other[1], other[2], name=other[0], _is_text_encoding=False)
    else:
        for search in _searches:
            info = search(key)
            if info is not None:
                if not isinstance(info, tuple) or len(info) != 4:
                    raise TypeError('codec search functions must return 4-tuples')
                break
        else:
            raise LookupError(f'unknown encoding: {encoding}')
    _cache[key] = info
    return info


def _search(input, encoding, errors, encodes):
    """What str.encode and bytes.decode ask for encodings that are not built in."""
    info = lookup(encoding)
    if not getattr(info, '_is_text_encoding', True):
        raise LookupError(f"{encoding!r} is not a text encoding; use codecs.{'encode' if encodes else 'decode'}() to handle "
                          "arbitrary codecs")
    result = _run(info[0] if encodes else info[1], input, encoding, errors, encodes)
    if encodes and not isinstance(result, (bytes, bytearray)):
        raise TypeError(f"'{encoding}' encoder returned '{type(result).__name__}' instead of 'bytes'; use codecs.encode() to "
                        "encode to arbitrary types")
    if not encodes and not isinstance(result, str):
        raise TypeError(f"'{encoding}' decoder returned '{type(result).__name__}' instead of 'str'; use codecs.decode() to "
                        "decode to arbitrary types")
    return bytes(result) if encodes else result


_set_search(_search)


def _run(function, input, encoding, errors, encodes):
    result = None
    try:
        result = function(input, errors)
    except Exception as e:
        if type(e).__init__ is BaseException.__init__ and len(e.args) <= 1 and not isinstance(e, UnicodeError):
            text = f"{'encoding' if encodes else 'decoding'} with '{encoding}' codec failed ({type(e).__name__}: {e})"
            raise type(e)(text) from e
        raise
    if not isinstance(result, tuple) or len(result) != 2:
        raise TypeError("encoder must return a tuple (object, integer)" if encodes else
                        "decoder must return a tuple (object,integer)")
    return result[0]


def encode(obj, encoding='utf-8', errors='strict'):
    return _run(lookup(encoding)[0], obj, encoding, errors, True)


def decode(obj, encoding='utf-8', errors='strict'):
    return _run(lookup(encoding)[1], obj, encoding, errors, False)


def getencoder(encoding):
    return lookup(encoding).encode


def getdecoder(encoding):
    return lookup(encoding).decode


def getincrementalencoder(encoding):
    encoder = lookup(encoding).incrementalencoder
    if encoder is None:
        raise LookupError(encoding)
    return encoder


def getincrementaldecoder(encoding):
    decoder = lookup(encoding).incrementaldecoder
    if decoder is None:
        raise LookupError(encoding)
    return decoder


def getreader(encoding):
    return lookup(encoding).streamreader


def getwriter(encoding):
    return lookup(encoding).streamwriter


def iterencode(iterator, encoding, errors='strict', **kwargs):
    encoder = getincrementalencoder(encoding)(errors, **kwargs)
    for input in iterator:
        output = encoder.encode(input)
        if output:
            yield output
    output = encoder.encode("", True)
    if output:
        yield output


def iterdecode(iterator, encoding, errors='strict', **kwargs):
    decoder = getincrementaldecoder(encoding)(errors, **kwargs)
    for input in iterator:
        output = decoder.decode(input)
        if output:
            yield output
    output = decoder.decode(b"", True)
    if output:
        yield output


def make_identity_dict(rng):
    return {i: i for i in rng}


def make_encoding_map(decoding_map):
    made = {}
    for k, v in decoding_map.items():
        made[v] = None if v in made else k
    return made


# ---- error handlers

def _wrong_error(exc):
    raise TypeError(f"don't know how to handle {type(exc).__name__} in error callback")


def strict_errors(exc, /):
    """Implements the 'strict' error handling, which raises a UnicodeError on coding errors."""
    if not isinstance(exc, Exception):
        raise TypeError('codec must pass exception instance')
    raise exc


def ignore_errors(exc, /):
    """Implements the 'ignore' error handling, which ignores malformed data and continues."""
    if not isinstance(exc, UnicodeError):
        _wrong_error(exc)
    return "", exc.end


def replace_errors(exc, /):
    """Implements the 'replace' error handling, which replaces malformed data with a replacement marker."""
    if isinstance(exc, UnicodeEncodeError):
        return "?" * (exc.end - exc.start), exc.end
    if isinstance(exc, UnicodeDecodeError):
        return "\ufffd", exc.end
    if isinstance(exc, UnicodeTranslateError):
        return "\ufffd" * (exc.end - exc.start), exc.end
    _wrong_error(exc)


def xmlcharrefreplace_errors(exc, /):
    """Implements the 'xmlcharrefreplace' error handling, which replaces an unencodable character with the appropriate XML
    character reference."""
    if not isinstance(exc, UnicodeEncodeError):
        _wrong_error(exc)
    return ''.join([f'&#{ord(c)};' for c in exc.object[exc.start:exc.end]]), exc.end


def backslashreplace_errors(exc, /):
    """Implements the 'backslashreplace' error handling, which replaces malformed data with a backslashed escape sequence."""
    if isinstance(exc, UnicodeDecodeError):
        return ''.join(f'\\x{byte:02x}' for byte in exc.object[exc.start:exc.end]), exc.end
    if not isinstance(exc, (UnicodeEncodeError, UnicodeTranslateError)):
        _wrong_error(exc)
    made = []
    for c in exc.object[exc.start:exc.end]:
        n = ord(c)
        made.append(f'\\x{n:02x}' if n < 0x100 else f'\\u{n:04x}' if n < 0x10000 else f'\\U{n:08x}')
    return ''.join(made), exc.end


def namereplace_errors(exc, /):
    """Implements the 'namereplace' error handling, which replaces an unencodable character with a \\N{...} escape sequence."""
    if not isinstance(exc, UnicodeEncodeError):
        _wrong_error(exc)
    return ''.join([_named(c) for c in exc.object[exc.start:exc.end]]), exc.end


def _surrogateescape(exc, /):
    if isinstance(exc, UnicodeEncodeError):
        part = exc.object[exc.start:exc.end]
        if all('\udc80' <= c <= '\udcff' for c in part):
            return bytes(ord(c) & 0xff for c in part), exc.end
        raise exc
    if isinstance(exc, UnicodeDecodeError):
        part = exc.object[exc.start:exc.end]
        escaped = ''
        for byte in part:
            if byte < 128:
                break
            escaped += chr(0xdc00 + byte)
        if not escaped:
            raise exc
        return escaped, exc.start + len(escaped)
    _wrong_error(exc)


def _surrogatepass(exc, /):
    if isinstance(exc, UnicodeEncodeError):
        return exc.object[exc.start:exc.end].encode(exc.encoding, 'surrogatepass'), exc.end
    if isinstance(exc, UnicodeDecodeError):
        width = 4 if '32' in exc.encoding else 2 if '16' in exc.encoding else 3
        part = exc.object[exc.start:exc.start + width]
        return part.decode(exc.encoding, 'surrogatepass'), exc.start + width
    _wrong_error(exc)


_handlers = {'strict': strict_errors, 'ignore': ignore_errors, 'replace': replace_errors,
             'xmlcharrefreplace': xmlcharrefreplace_errors, 'backslashreplace': backslashreplace_errors,
             'namereplace': namereplace_errors, 'surrogateescape': _surrogateescape, 'surrogatepass': _surrogatepass}


def lookup_error(name, /):
    """lookup_error(errors) -> handler"""
    handler = _lookup_error(name) or _handlers.get(name)
    if handler is None:
        raise LookupError(f"unknown error handler name '{name}'")
    return handler


# ---- files

class StreamWriter(Codec):
    """Writes text to a binary file."""

    def __init__(self, stream, errors='strict'):
        self.stream = stream
        self.errors = errors

    def write(self, object):
        data, consumed = self.encode(object, self.errors)
        self.stream.write(data)

    def writelines(self, list):
        self.write(''.join(list))

    def reset(self):
        pass

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        if whence == 0 and offset == 0:
            self.reset()

    def __getattr__(self, name, getattr=getattr):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()


class StreamReader(Codec):
    """Reads text from a binary file."""

    charbuffertype = str

    def __init__(self, stream, errors='strict'):
        self.stream = stream
        self.errors = errors
        self.bytebuffer = b""
        self.charbuffer = ""

    def decode(self, input, errors='strict'):
        raise NotImplementedError

    def _fill(self, size):
        """Decodes more; false at the end of the file."""
        new = self.stream.read() if size < 0 else self.stream.read(size)
        data = self.bytebuffer + new
        if not data:
            return False
        text, used = self.decode(data, self.errors)
        self.bytebuffer = data[used:]
        self.charbuffer += text
        return bool(new)

    def read(self, size=-1, chars=-1, firstline=False):
        if chars >= 0:
            while len(self.charbuffer) < chars and self._fill(size if size > 0 else 72):
                pass
            result = self.charbuffer[:chars]
        elif size >= 0:
            if not self.charbuffer:
                while not self.charbuffer and self._fill(size):
                    pass
            result = self.charbuffer
        else:
            while self._fill(-1):
                pass
            result = self.charbuffer
        self.charbuffer = self.charbuffer[len(result):]
        return result

    def readline(self, size=None, keepends=True):
        while True:
            lines = self.charbuffer.splitlines(True)
            if len(lines) > 1 or (lines and lines[0].endswith('\n')):
                break
            if not self._fill(size or 72):
                break
        line = lines[0] if lines else ''
        self.charbuffer = self.charbuffer[len(line):]
        return line if keepends else line.splitlines()[0] if line else line

    def readlines(self, sizehint=None, keepends=True):
        return self.read().splitlines(keepends)

    def reset(self):
        self.bytebuffer = b""
        self.charbuffer = ""

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reset()

    def __next__(self):
        line = self.readline()
        if line:
            return line
        raise StopIteration

    def __iter__(self):
        return self

    def __getattr__(self, name, getattr=getattr):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()


class StreamReaderWriter:
    """Both over one file."""

    encoding = 'unknown'

    def __init__(self, stream, Reader, Writer, errors='strict'):
        self.stream = stream
        self.reader = Reader(stream, errors)
        self.writer = Writer(stream, errors)
        self.errors = errors

    def read(self, size=-1):
        return self.reader.read(size)

    def readline(self, size=None):
        return self.reader.readline(size)

    def readlines(self, sizehint=None):
        return self.reader.readlines(sizehint)

    def __next__(self):
        return next(self.reader)

    def __iter__(self):
        return self

    def write(self, data):
        return self.writer.write(data)

    def writelines(self, list):
        return self.writer.writelines(list)

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reader.reset()
        if whence == 0 and offset == 0:
            self.writer.reset()

    def __getattr__(self, name, getattr=getattr):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()


class StreamRecoder:
    """Shows a file in another encoding."""

    data_encoding = 'unknown'
    file_encoding = 'unknown'

    def __init__(self, stream, encode, decode, Reader, Writer, errors='strict'):
        self.stream = stream
        self.encode = encode
        self.decode = decode
        self.reader = Reader(stream, errors)
        self.writer = Writer(stream, errors)
        self.errors = errors

    def read(self, size=-1):
        return self.encode(self.reader.read(size), self.errors)[0]

    def readline(self, size=None):
        return self.encode(self.reader.readline() if size is None else self.reader.readline(size), self.errors)[0]

    def readlines(self, sizehint=None):
        return self.encode(self.reader.read(), self.errors)[0].splitlines(keepends=True)

    def __next__(self):
        return self.encode(next(self.reader), self.errors)[0]

    def __iter__(self):
        return self

    def write(self, data):
        return self.writer.write(self.decode(data, self.errors)[0])

    def writelines(self, list):
        return self.write(b''.join(list))

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def seek(self, offset, whence=0):
        self.reader.seek(offset, whence)
        self.writer.seek(offset, whence)

    def __getattr__(self, name, getattr=getattr):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()


def open(filename, mode='r', encoding=None, errors='strict', buffering=-1):
    """A file whose text is in an encoding; line ends stay as they are."""
    if encoding is not None and 'b' not in mode:
        mode = mode + 'b'
    file = builtins.open(filename, mode, buffering)
    if encoding is None:
        return file
    try:
        info = lookup(encoding)
        made = StreamReaderWriter(file, info.streamreader, info.streamwriter, errors)
        made.encoding = encoding
        return made
    except:
        file.close()
        raise


def EncodedFile(file, data_encoding, file_encoding=None, errors='strict'):
    if file_encoding is None:
        file_encoding = data_encoding
    data_info = lookup(data_encoding)
    file_info = lookup(file_encoding)
    made = StreamRecoder(file, data_info.encode, data_info.decode, file_info.streamreader, file_info.streamwriter, errors)
    made.data_encoding = data_encoding
    made.file_encoding = file_encoding
    return made


def _functions():
    """utf_8_encode() and its kin."""
    for name in ('utf_8', 'ascii', 'latin_1', 'utf_16', 'utf_16_le', 'utf_16_be', 'utf_32', 'utf_32_le', 'utf_32_be',
                 'unicode_escape', 'raw_unicode_escape'):
        def encode(input, errors=None, /, *_, name=name):
            return input.encode(name, errors or 'strict'), len(input)

        def decode(input, errors=None, final=False, /, *_, name=name):
            return _decode(input, name, errors or 'strict', final)

        encode.__name__ = encode.__qualname__ = name + '_encode'
        decode.__name__ = decode.__qualname__ = name + '_decode'
        globals()[encode.__name__] = encode
        globals()[decode.__name__] = decode


_functions()
