# Arguments that only C code holds survive a collection while a method written in C calls back.
import gc
import io


class Raw(io.RawIOBase):
    def writable(self):
        return True

    def write(self, data):
        gc.collect()
        return len([bytes(i) for i in range(50)] and data)


text = io.TextIOWrapper(Raw(), write_through=True)
text.writelines(map('line {}'.format, range(200)))
print(text.write('é' * 3))


class Word:
    def __init__(self, name):
        self.name = name

    def __lt__(self, other):
        gc.collect()
        [Word(i) for i in range(20)]
        return self.name < other.name


print([word.name for word in sorted(map(Word, 'bca'), key=lambda w: w)])
print(max(map(Word, 'bca')).name, sum(map(len, (str(i) for i in range(100)))))
