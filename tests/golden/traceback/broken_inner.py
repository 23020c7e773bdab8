value = {"a": 1}
value = value["b"]
