# UserDict, UserList, UserString: what subclasses override is used everywhere.
from collections import UserDict, UserList, UserString
import copy


class Lower(UserDict):
    def __setitem__(self, key, value):
        self.data[key.lower()] = value

    def __missing__(self, key):
        return "missing " + key


d = Lower({"A": 1}, B=2)
d.update(C=3)
d.setdefault("D", 4)
d |= {"E": 5}
print(d, d["a"], d["ZZ"], "A" in d, "a" in d, len(d), sorted(d), d.get("q", 0), d.pop("a"), d.copy(), type(d.copy()), d | {"F": 1}, {"G": 1} | d, d == {"b": 2, "c": 3, "d": 4, "e": 5})
for call in ["UserDict(1)", "UserDict({}, {})", "UserDict(dict=5)", "UserDict(a=1)['b']", "d.popitem()", "UserDict.fromkeys('ab', 1)", "d | 5", "UserDict([('a', 1)])", "repr(UserDict())", "hash(UserDict())", "copy.copy(UserDict(a=[1]))", "del_missing()", "UserList(5)", "UserList('ab') + 'cd'", "UserList([1]) + 5",
             "[0] + UserList([1])", "(0,) + UserList([1])", "UserList([1]) * 2", "2 * UserList([1])", "UserList([1, 2])[0:1]", "type(UserList([1, 2])[0:1])", "UserList([2, 1]) < [3]", "UserList([1]) == [1]", "UserList([1]).index(5)", "UserList([1]).pop(3)", "hash(UserList())", "UserList(UserList([1]))", "UserList([3, 1]).copy()",
             "UserString(5)", "UserString('ab') + 'c'", "'c' + UserString('ab')", "UserString('ab') * 2", "UserString('ab')[0]", "type(UserString('ab')[0])", "UserString('ab').upper()", "type(UserString('a').upper())", "UserString('ab') == 'ab'", "hash(UserString('a')) == hash('a')", "UserString('a,b').split(',')", "UserString('-').join(['a', 'b'])",
             "'b' in UserString('ab')", "UserString('b') in UserString('ab')", "5 in UserString('ab')", "UserString('%s') % 5", "'%s' % UserString('x')", "int(UserString('12'))", "float(UserString('1.5'))", "complex(UserString('1j'))", "len(UserString('abc'))", "UserString('a') < 'b'", "repr(UserString('q'))", "str(UserString('s'))", "UserString('x').encode()", "list(UserString('ab'))",
             "UserString('ab').replace('a', UserString('z'))", "UserString('{}').format(1)", "UserString('ab').find(UserString('b'))", "UserString('Ab').swapcase().title().center(7, '*')", "UserString('a') + 5", "UserString(b'x')", "UserString('aXb').partition('X')", "UserString('ab').startswith('a')", "{UserString('k'): 1}['k']", "UserString('ß').casefold()", "UserString('ab').count('')"]:
    try:
        print(call, "->", eval(call))
    except Exception as e:
        print(call, "->", type(e).__name__ + ":", e)


class L(UserList):
    def append(self, item):
        print("append", item)
        super().append(item)


l = L([3, 1])
l.append(2)
l.extend([5])
l += (6,)
l.insert(0, 9)
l.sort()
l.reverse()
l[0], l[1:2] = "z", [7, 7]
del l[-1]
print(l, l.data, type(l + [1]), type(l[:1]), l.count(7), l.remove(7), l, 5 in l, [*l], l.pop(), copy.copy(l) == l, type(copy.copy(l)), len(l), min(l[1:]))
