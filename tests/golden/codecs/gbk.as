# gbk, gb2312, gb18030, big5, shift_jis, euc_jp, euc_kr: texts there and back, and what they have not
texts = ['中文', '简体字', '繁體字', 'かな カナ', '한국어', 'ABC abc 123', '€', 'é', '·—…', '😀', '㐀', '\x80', 'mixed 中a文b']
for encoding in ('gbk', 'gb2312', 'gb18030', 'big5', 'shift_jis', 'euc_jp', 'euc_kr'):
    for text in texts:
        if (encoding, text) in (('gb18030', '\x80'), ('big5', 'かな カナ'), ('big5', '·—…'), ('shift_jis', '·—…'), ('euc_jp', '·—…'), ('big5', '€'), ('euc_kr', '€')):
            continue
        try:
            data = text.encode(encoding)
            print(encoding, ascii(text), data, data.decode(encoding) == text)
        except UnicodeEncodeError as e:
            print(encoding, ascii(text), e, text.encode(encoding, 'replace'), text.encode(encoding, 'xmlcharrefreplace'))
for data in (b'\xd6\xd0\xce\xc4', b'\xd6', b'\xd6\xd0\xce', b'a\xffb', b'\x80\x80', b'\xd6\x20', b'\xfe\xfe'):
    for errors in ('strict', 'ignore', 'replace', 'backslashreplace', 'surrogateescape'):
        try:
            print(data, errors, ascii(data.decode('gbk', errors)))
        except UnicodeDecodeError as e:
            print(data, errors, e, e.start, e.end, e.reason)
with open('/tmp/aspen_gbk_sample', 'w', encoding='gbk') as f:
    print(f.write('第一行\n第二行\n'))
with open('/tmp/aspen_gbk_sample', encoding='gbk') as f:
    print([line for line in f])
print(open('/tmp/aspen_gbk_sample', 'rb').read())
import os
os.remove('/tmp/aspen_gbk_sample')
