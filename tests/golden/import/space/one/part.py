where = "space/one"
