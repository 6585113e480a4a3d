"""One view of the atlas with records on it, as a list of things to draw: screen and paper share it."""
