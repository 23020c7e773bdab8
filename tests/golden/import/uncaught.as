# What a program shows when a module that it imports fails.
print("before")
import module_fails
