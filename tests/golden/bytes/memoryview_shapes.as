# memoryview in several dimensions: cast() to shapes, and what cannot be one.
def attempt(what, f):
    try:
        print(what, f())
    except BaseException as e:
        print(what, type(e).__name__ + ':', e)


data = bytes(range(24))
m = memoryview(data)
def d(v): return (v.format, v.itemsize, v.shape, v.strides, v.suboffsets, v.ndim, v.nbytes, v.c_contiguous, v.f_contiguous, v.contiguous, v.readonly)
for args in [('B',[2,12]),('B',(2,3,4)),('H',[3,4]),('B',[24]),('B',[]),('B',()),('B',[1,24]),('B',[24,1]),('B',[1,1,24]),('@I',[2,3]),('@B',),('P',),('P',[3]),('c',[4,6]),('?',[4,6]),('d',[3,1]),('f',[3,2])]:
    attempt(f'cast{args}', lambda: (d(m.cast(*args)), m.cast(*args).tolist()))
    attempt(f'len{args}', lambda: len(m.cast(*args)))
    attempt(f'hash{args}', lambda: hash(m.cast(*args))==hash(data))
for args in [('B',[2,13]),('B',[0,24]),('B',[-1,24]),('B',[2,12.0]),('B',['2',12]),('B','ab'),('B',5),('B',None),('B',[2**70,1]),('B',[2**62,2**62]),('H',[24]),('B',[1]*64),('B',[24]+[1]*63),('B',[24]+[1]*64),('B',{2:1}),(),('B',[24],3),('HH',),('!B',),('@',),('@@B',),('',),(5,),('e',),('s',),('B',[True,24])]:
    attempt(f'cast{args}'[:60], lambda: (lambda v: (v.shape,v.ndim))(m.cast(*args)))
attempt('kw', lambda: m.cast(format='B', shape=[2,12]).shape)
attempt('kw2', lambda: m.cast('B', shap=[2,12]).shape)
