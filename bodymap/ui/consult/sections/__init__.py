"""The sections of the right column: each folds to a line that says in short what is in it."""
