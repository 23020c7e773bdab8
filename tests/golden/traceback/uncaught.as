# what the interpreter prints for an exception that nobody catches
class Stack:
    def push(self, item):
        return self.items.append(item)


def fill(stack, n):
    for i in range(n):
        stack.push(i)


fill(Stack(), 3)
