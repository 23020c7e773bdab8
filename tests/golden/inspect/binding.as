# Binding arguments by hand: getcallargs(), Parameter and Signature with all their complaints.
import inspect
from inspect import *


def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


# getcallargs
def ca(a, b=1, /, c=2, *args, d, e=5, **k): pass
for args, kw in [((1,),{"d":1}),((),{}),((1,2,3,4,5),{"d":0,"x":1}),((1,),{}),((1,),{"b":3,"d":1}),((1,),{"a":3,"d":1}),((1,2,3),{"c":3,"d":1})]:
    t(lambda: getcallargs(ca, *args, **kw))
def cb(a, b): pass
for args, kw in [((),{}),((1,),{}),((1,2,3),{}),((1,),{"a":1}),((1,),{"x":1}),((1,),{"b":2}),((1,2),{"b":2,"x":3})]:
    t(lambda: getcallargs(cb, *args, **kw))
t(lambda: getcallargs(len, 5))
t(lambda: getcallargs(lambda *, k: 0))
t(lambda: getcallargs(lambda *, k, j: 0))
t(lambda: getcallargs(lambda a=1: 0, 1, 2))
t(lambda: getcallargs(lambda: 0, 1))
# Signature, Parameter
P = Parameter
t(lambda: P("x", P.POSITIONAL_ONLY))
t(lambda: repr(P("x", P.KEYWORD_ONLY, default=3, annotation=int)))
t(lambda: P("1x", P.KEYWORD_ONLY))
t(lambda: P("if", P.KEYWORD_ONLY))
t(lambda: P(5, P.KEYWORD_ONLY))
t(lambda: P("x", 7))
t(lambda: P("x", P.VAR_POSITIONAL, default=1))
t(lambda: P("x"))
t(lambda: P(".0", P.POSITIONAL_ONLY))
t(lambda: repr(P(".0", P.POSITIONAL_OR_KEYWORD)))
t(lambda: P("", P.POSITIONAL_ONLY))
t(lambda: P("x", P.KEYWORD_ONLY) == P("x", P.KEYWORD_ONLY))
t(lambda: hash(P("x", P.KEYWORD_ONLY)) == hash(P("x", P.KEYWORD_ONLY)))
t(lambda: P("x", P.KEYWORD_ONLY).replace(name="y", kind=P.VAR_KEYWORD))
t(lambda: P("x", P.KEYWORD_ONLY).replace(bad=1))
t(lambda: P.empty)
t(lambda: P.VAR_KEYWORD)
t(lambda: repr(P.VAR_KEYWORD))
t(lambda: P.VAR_KEYWORD.description)
t(lambda: list(inspect._ParameterKind))
s = signature(ca)
t(lambda: s)
t(lambda: repr(s))
t(lambda: s.parameters)
t(lambda: s.return_annotation)
t(lambda: s == signature(ca))
t(lambda: hash(s) == hash(signature(ca)))
t(lambda: s.replace(parameters=[]))
t(lambda: s.replace(return_annotation=int))
t(lambda: s.replace(x=1))
t(lambda: Signature([P("x",P.KEYWORD_ONLY),P("y",P.POSITIONAL_ONLY)]))
t(lambda: Signature([P("x",P.KEYWORD_ONLY)]*2))
t(lambda: Signature([P("x",P.POSITIONAL_OR_KEYWORD,default=1),P("y",P.POSITIONAL_OR_KEYWORD)]))
t(lambda: Signature([1]))
t(lambda: Signature(5))
t(lambda: Signature())
t(lambda: Signature([P("x",P.POSITIONAL_OR_KEYWORD)], return_annotation="r"))
for args, kw in [((1,),{"d":1}),((),{}),((1,2,3,4,5),{"d":0,"x":1}),((1,),{}),((1,),{"b":3,"d":1}),((1,),{"a":3,"d":1}),((1,2,3),{"c":3,"d":1})]:
    t(lambda: s.bind(*args, **kw)); t(lambda: s.bind_partial(*args, **kw))
s2 = signature(cb)
for args, kw in [((),{}),((1,),{}),((1,2,3),{}),((1,),{"a":1}),((1,),{"x":1}),((1,),{"b":2}),((1,2),{"b":2,"x":3})]:
    t(lambda: s2.bind(*args, **kw)); t(lambda: s2.bind_partial(*args, **kw))
ba = s.bind(1, d=4)
t(lambda: ba.arguments)
t(lambda: ba.args)
t(lambda: ba.kwargs)
t(lambda: ba.signature is s)
ba.apply_defaults()
t(lambda: ba)
t(lambda: ba.args)
t(lambda: ba == s.bind(1, d=4))
t(lambda: ba.arguments.update(a=9))
t(lambda: ba.args)
