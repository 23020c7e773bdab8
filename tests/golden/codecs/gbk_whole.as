# gbk: every character and every pair of bytes, faults under each handler, incremental codecs, files.
import codecs
def h(x):
    return int.from_bytes(x, 'big') % (2**61 - 1)
for enc in ('gbk', 'GBK', 'cp936', '936', 'ms936', 'gb2312', 'gb18030'):
    try: print(enc, codecs.lookup(enc).name, 'é中文a'.encode(enc, 'replace'))
    except Exception as e: print(enc, type(e).__name__, str(e)[:90])
everything = ''.join(map(chr, [*range(0x80, 0x460, 7), *range(0x2000, 0x3400, 17), *range(0x4e00, 0x9fa6), *range(0xe000, 0x10400, 61)]))
for errors in ('ignore', 'replace', 'backslashreplace'):
    encoded = everything.encode('gbk', errors)
    print(errors, len(encoded), h(encoded))
for errors in ('ignore', 'replace', 'backslashreplace'):
    rows = [b''.join(bytes([a, b, 10]) for b in range(256)).decode('gbk', errors) for a in range(0x7e, 256, 9)]
    print(errors, sum(map(len, rows)), h(''.join(rows).encode('utf-8')))
for s in (b'\x81', b'a\x81', b'\x81\x30', b'\xff', b'\x80', b'\xa1\x40', b'ab\xd6\xd0\xce', b'\xd6\xd0\xce\xc4\xff\xd6\xd0', b'\xfe\xfe', b'\x81\x7f\x81\x40', b'\xa2\xa1\xa2', b'\x00\x81\x00'):
    for err in ('strict','ignore','replace','backslashreplace','surrogateescape','x'):
        try: print(s, err, ascii(s.decode('gbk',err)))
        except Exception as e: print(s, err, type(e).__name__, e, getattr(e,'object',0), getattr(e,'start',0), getattr(e,'end',0))
for s in ('é','中é文','😀','a\udc81b','€','ÿ中','\u20ac','￥','·','〇','\ue000','龥','㐀','\x80','\xa4','・'):
    for err in ('strict','ignore','replace','backslashreplace','xmlcharrefreplace','namereplace','surrogateescape','surrogatepass'):
        try: print(ascii(s), err, s.encode('gbk',err))
        except Exception as e: print(ascii(s), err, type(e).__name__, e)
d=codecs.getincrementaldecoder('gbk')()
print([d.decode(bytes([b])) for b in '中文a'.encode('gbk')], d.decode(b'\xd6'), d.getstate())
try: d.decode(b'',True)
except Exception as e: print(e)
d.reset(); e=codecs.getincrementalencoder('gbk')('replace'); print(e.encode('中é'), e.encode('文',True), e.getstate())
import io,os
p='/tmp/aspen_golden_gbk_%d'%os.getpid()
with open(p,'w',encoding='gbk') as f: print(f.write('中文行\n第二行\r\n末'), f.encoding)
print(open(p,'rb').read())
with open(p,encoding='gbk') as f: print(f.readline(), f.tell(), f.read(1), f.tell(), f.read(), f.tell()); f.seek(0); print(f.readlines())
with open(p,encoding='gbk',newline='') as f: print(list(f))
with open(p,'a+',encoding='gbk') as f: f.write('尾'); f.seek(0); print(f.read())
try: open(p,encoding='utf-8').read()
except UnicodeDecodeError as e: print(e)
with open(p,'w',encoding='gbk') as f:
    try: f.write('ok中'); f.write('é')
    except UnicodeEncodeError as e: print(e)
print(open(p,'rb').read())
with open(p,'w',encoding='gbk',errors='replace') as f: f.write('é中')
print(open(p,'rb').read()); 
with open(p,'wb') as f: f.write('中'.encode('gbk')*5000+b'\xd6')
try: print(len(open(p,encoding='gbk').read()))
except UnicodeDecodeError as e: print(str(e)[:90], e.start, e.end)
with open(p,encoding='gbk',errors='replace') as f: print(len(f.read()))
with open(p,encoding='gbk',errors='ignore') as f: print(len(f.read(3)), len(f.readline()))
os.remove(p)
print(str('中文'.encode('gbk'),'gbk'), bytes('中','gbk'), '中文'.encode('GBK').decode('cp936'))
