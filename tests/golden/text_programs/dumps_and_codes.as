# stress: every 97 (a long program)
# A hex dump and back, base64 by hand, run lengths, Huffman codes, checksums: bytes in every form
import heapq
import io
from collections import Counter

ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'


def hexdump(data, width=16):
    for offset in range(0, len(data), width):
        chunk = data[offset:offset + width]
        left, right = chunk[:width // 2].hex(' '), chunk[width // 2:].hex(' ')
        text = ''.join(chr(b) if 32 <= b < 127 else '.' for b in chunk)
        yield f'{offset:08x}  {left:<{width * 3 // 2 - 1}}  {right:<{width * 3 // 2 - 1}}  |{text}|'


def undump(lines):
    return b''.join(bytes.fromhex(line[10:].split('|')[0]) for line in lines)


def b64encode(data):
    out = []
    for i in range(0, len(data), 3):
        chunk = data[i:i + 3]
        n = int.from_bytes(chunk + bytes(3 - len(chunk)), 'big')
        out.append(''.join(ALPHABET[n >> shift & 63] for shift in (18, 12, 6, 0))[:len(chunk) + 1].ljust(4, '='))
    return ''.join(out)


def b64decode(text):
    text = ''.join(text.split())
    if len(text) % 4 or text.rstrip('=') != text.replace('=', ''):
        raise ValueError('incorrect padding')
    out = bytearray()
    for i in range(0, len(text), 4):
        part = text[i:i + 4]
        try:
            n = sum(ALPHABET.index(c) << shift for c, shift in zip(part.replace('=', 'A'), (18, 12, 6, 0)))
        except ValueError:
            raise ValueError(f'bad character in {part!r}') from None
        out += n.to_bytes(3, 'big')[:3 - part.count('=')]
    return bytes(out)


def run_lengths(data):
    out = bytearray()
    i = 0
    while i < len(data):
        n = 1
        while n < 255 and data[i:i + 1] == data[i + n:i + n + 1]:
            n += 1
        out += bytes((n, data[i]))
        i += n
    return bytes(out)


def huffman(data):
    heap = [(count, i, bytes([value])) for i, (value, count) in enumerate(sorted(Counter(data).items()))]
    codes = {b: '' for _, _, b in heap}
    heapq.heapify(heap)
    number = len(heap)
    while len(heap) > 1:
        low, high = heapq.heappop(heap), heapq.heappop(heap)
        for side, digit in ((low, '0'), (high, '1')):
            for b in side[2]:
                codes[bytes([b])] = digit + codes[bytes([b])]
        heapq.heappush(heap, (low[0] + high[0], number, low[2] + high[2]))
        number += 1
    return codes


def crc32(data, crc=0xffffffff):
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ 0xedb88320 * (crc & 1)
    return crc ^ 0xffffffff


def adler32(data):
    a, b = 1, 0
    for byte in data:
        a = (a + byte) % 65521
        b = (b + a) % 65521
    return b << 16 | a


def varint(n):
    out = bytearray()
    while n > 0x7f:
        out.append(n & 0x7f | 0x80)
        n >>= 7
    return bytes(out + bytes([n]))


data = 'Grüße, 世界! \0\x01\x7f'.encode() + bytes(range(250, 256)) + b'aaaaaaaabbbbcca' * 2
lines = list(hexdump(data))
print(*lines, sep='\n')
print(undump(lines) == data, len(data))
for sample in (b'', b'f', b'fo', b'foo', b'foobar', data):
    text = b64encode(sample)
    print(text if len(text) < 60 else len(text), b64decode(text) == sample)
for bad in ('abc', 'ab=c', '****', 'Zm9v\nYmFy'):
    try:
        print(b64decode(bad))
    except ValueError as e:
        print(e)
print(run_lengths(b'aaabccccd').hex(' ', 2), len(run_lengths(bytes(1000))), run_lengths(b''))
codes = huffman(b'abracadabra')
print(sorted(codes.items()), sum(len(codes[bytes([b])]) for b in b'abracadabra'))
print(f'{crc32(b"123456789"):08x} {adler32(b"Wikipedia"):#010x} {crc32(b""):#x}')
print([varint(n).hex() for n in (0, 127, 128, 300, 2**32)], int.from_bytes(varint(300)[::-1], 'big'))
stream = io.BytesIO()
for record in ('one', 'zwei', 'τρία'):
    payload = record.encode()
    stream.write(len(payload).to_bytes(2, 'little') + payload)
stream.seek(0)
while header := stream.read(2):
    print(stream.read(int.from_bytes(header, 'little')).decode(), stream.tell())
key = b'key'
cipher = bytes(b ^ key[i % 3] for i, b in enumerate(data))
print(cipher[:8], bytes(a ^ b for a, b in zip(cipher, key * 99)) == data, data.translate(bytes.maketrans(b'abc', b'xyz'))[-5:], bytes(reversed(data))[:4])
table = memoryview(bytearray(8))
table[::2] = b'abcd'
print(bytes(table), table[1::2].tolist(), table.tobytes().rstrip(b'\0'), [f'{b:08b}' for b in table[:3]])
