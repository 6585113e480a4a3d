"""The use cases of an open chart beside visits and points, a small class for each kind of record."""
