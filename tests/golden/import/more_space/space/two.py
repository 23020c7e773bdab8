where = "more_space/space"
