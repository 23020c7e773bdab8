# Text files in encodings of one and of several bytes: places told and sought, parts of characters, faults within and behind what is read.
import os
p='/tmp/aspen_golden_gb_%d'%os.getpid()
for enc in ('gbk','gb2312','big5','euc-kr','cp1252','ascii','latin-1','U8','gb18030','utf-16','cp437','koi8-r'):
    text={'gbk':'中文行\n第二\r\n末尾','gb2312':'中文行\n第二\r\n末尾','big5':'中文行\n第二\r\n末尾','euc-kr':'한국\n어\r\n끝','gb18030':'中文é\n😀\r\n末','utf-16':'中\né\r\nx','shift_jis':'日本\n語ア\r\nｱx','koi8-r':'да\nнет\r\nя'}.get(enc,'ab\ncd\r\nx' if enc=='ascii' else 'é\nçà\r\nx' if enc!='U8' else 'é中\nx\r\ny')
    with open(p,'w',encoding=enc,newline='') as f: f.write(text)
    with open(p,encoding=enc) as f:
        out=[f.tell()]
        while True:
            c=f.read(2)
            out.append((c,f.tell() if enc not in('utf-16',) else 0))
            if not c: break
        print(enc, ascii(out))
    with open(p,encoding=enc) as f:
        l=f.readline(); t=f.tell() if enc!='utf-16' else 0; r=f.read(); 
        if t: f.seek(t); r2=f.readlines()
        else: r2=0
        print(enc, ascii((l,t,r,r2,f.newlines)))
    with open(p,encoding=enc,newline='') as f: print(ascii(list(f)), ascii(f.newlines))
for enc,bad in (('gbk',b'ok\n\xd6\xd0\xff\n'),('gbk',b'a\n'*5000+b'\xd6'),('gbk',b'\xd6\xd0'*5000+b'\n\xff\xffx'),('ascii',b'abc\nd\xe9f\n'),('cp1252',b'ab\n\x81c'),('big5',b'a\n\xff'),('gb2312',b'x\n\x81\x40')):
    open(p,'wb').write(bad)
    for how in ('read','readline','iter','read3'):
        for err in ('strict','replace'):
            try:
                with open(p,encoding=enc,errors=err) as f:
                    if how=='read': r=f.read()
                    elif how=='readline': r=f.readline()+f.readline()
                    elif how=='iter': r=''.join(f)
                    else: r=f.read(3)+f.read(3)
                    print(enc,how,err,len(r),ascii(r[-12:]))
            except UnicodeDecodeError as e: print(enc,how,err,e.start,e.end,e.reason,len(e.object))
os.remove(p)
