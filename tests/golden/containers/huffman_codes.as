# stress: every 97 (a long program)
# Huffman codes by a heap of tuples with a tie breaker, and decoding.
import heapq
from collections import Counter

text = "abracadabra alakazam"
heap = [(n, i, c) for i, (c, n) in enumerate(sorted(Counter(text).items()))]
heapq.heapify(heap)
number = len(heap)
while len(heap) > 1:
    a, b = heapq.heappop(heap), heapq.heappop(heap)
    heapq.heappush(heap, (a[0] + b[0], number, (a[2], b[2])))
    number += 1


def codes(node, prefix=""):
    if isinstance(node, str):
        return {node: prefix or "0"}
    return {**codes(node[0], prefix + "0"), **codes(node[1], prefix + "1")}


table = codes(heap[0][2])
coded = "".join(table[c] for c in text)
back, word = {v: k for k, v in table.items()}, ""
decoded = []
for bit in coded:
    word += bit
    if word in back:
        decoded.append(back[word])
        word = ""
print(sorted(table.items(), key=lambda p: (len(p[1]), p)), len(coded), len(text) * 8, "".join(decoded) == text, word == "")
