# an error that comes out of a generator expression inside of a method, through sorted and map
class Table:
    def __init__(self, rows): self.rows = rows
    def keys(self): return (row["key"].lower() for row in self.rows)
    def ordered(self): return sorted(map(len, self.keys()))
print(Table([{"key": "A"}]).ordered())
print(Table([{"key": "A"}, {"key": None}]).ordered())
