# Subclasses of property with a protocol of their own, also where attributes are asked for again and again.
class Reading(property):
    def __get__(self, instance, owner=None):
        if instance is None:
            return "of the class"
        return ["mine", super().__get__(instance, owner)]


class Writing(property):
    def __set__(self, instance, value):
        super().__set__(instance, value * 2)

    def __delete__(self, instance):
        print("delete")
        super().__delete__(instance)


class Plain(property):
    pass


class Thing:
    count = 0

    @Reading
    def reading(self):
        self.count += 1
        return self.count

    @Writing
    def writing(self):
        return self.written

    @writing.setter
    def writing(self, value):
        self.written = value

    @writing.deleter
    def writing(self):
        del self.written

    @Plain
    def plain(self):
        return "plain"


thing = Thing()
for i in range(3):
    print(thing.reading, Thing.reading, thing.plain, type(Thing.plain).__name__)
for i in range(3):
    thing.writing = i + 1
    print(thing.writing, thing.written)
    del thing.writing
try:
    thing.writing
except AttributeError as e:
    print(e)
try:
    thing.plain = 1
except AttributeError as e:
    print(e)
Reading.__get__ = property.__get__
print(thing.reading, type(Thing.reading).__name__)
Reading.__get__ = lambda self, instance, owner=None: "new"
print(thing.reading, Thing.reading)
