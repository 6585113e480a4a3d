"""Help: the guide and the About box."""
