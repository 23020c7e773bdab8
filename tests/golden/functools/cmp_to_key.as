# cmp_to_key: every comparison, wrong others, what the function may return.
import functools
def attempt(what, f):
    try:
        print(what, f())
    except BaseException as e:
        print(what, type(e).__name__ + ':', e)
K=functools.cmp_to_key(lambda a,b:a-b)
attempt('a', lambda: (K(1)<K(2),K(1)>K(2),K(1)==K(1),K(1)!=K(1),K(1)<=K(1),K(2)>=K(3)))
attempt('b', lambda: K(1)<5); attempt('b', lambda: 5<K(1)); attempt('b', lambda: K(1)==5)
attempt('c', lambda: hash(K(1))); attempt('d', lambda: K()); attempt('d', lambda: K(1,2)); attempt('d', lambda: K(obj=1).obj); attempt('d', lambda: K(x=1))
attempt('e', lambda: K.obj); attempt('e', lambda: K<K(1)); attempt('f', lambda: functools.cmp_to_key()); attempt('f', lambda: functools.cmp_to_key(mycmp=5)(1)<functools.cmp_to_key(5)(2))
attempt('g', lambda: sorted([3,1,2],key=functools.cmp_to_key(lambda a,b:1/0)))
attempt('h', lambda: sorted([3,1,2],key=functools.cmp_to_key(lambda a,b:None)))
attempt('i', lambda: (type(K), type(K(1)).__name__, callable(K)))
k=K(1); k.obj=5; attempt('j', lambda: k.obj)
attempt('k', lambda: setattr(k,'x',1))
attempt('l', lambda: min([3,1,2],key=K)); 
class C: pass
attempt('m', lambda: sorted('bca', key=functools.cmp_to_key(lambda a,b: (a<b)-(a>b))))
attempt('n', lambda: functools.cmp_to_key(lambda a,b:'x')(1)<functools.cmp_to_key(lambda a,b:1)(1))
