"""Photos and scans of a visit: attached by choosing, dropping or pasting, seen as a strip and in a viewer."""
