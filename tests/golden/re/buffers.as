# Bytes and what is like them.
import re

array = bytearray(b'ab12')
m = re.search(rb'(\d)(\d)', array)
print(m, m.groups(), m[0], type(m[0]), m.string)
array[2:] = b'zz'
print(m[1], m[2], m.span())
print(re.findall(b'[ab]', bytearray(b'abc')), re.split(b',', memoryview(b'a,b')), re.sub(b'a', b'b', bytearray(b'aa')))
print(re.match(rb'\x00\xff.', b'\x00\xff\n', re.S), re.match(rb'[\x00-\x1f]+', b'\x01\x02 '), re.findall(rb'\bx', b'x \xe9x'))
print(re.match(b'(?i)\xc9a', b'\xc9A'), re.match(rb'\w+', 'aé'.encode()), re.match(rb'(?P<n>a)', b'a').groupdict())

print(re.compile(rb'a', re.L), re.findall(rb'(?L:\w)', b'a\xe9'))
