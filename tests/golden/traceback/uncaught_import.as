# an error in a module that another module imports
import broken_outer
