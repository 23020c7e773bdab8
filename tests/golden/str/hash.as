# hash(str) and hash(bytes) with PYTHONHASHSEED=0 are CPython's, so sets of texts come in the same order.
print(hash('') == hash(b'') == 0, hash('abc') == hash(b'abc'), hash('a') == hash('a'), {'a': 1}[''.join(['a'])])
print(hash('é') == hash('é'[:]), hash('€😀') == hash('€' + '😀'), len({'é', 'e\u0301', 'é'}))
