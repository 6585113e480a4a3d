"""Lists across patients."""
