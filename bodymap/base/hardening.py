"""What the program asks of the system before anything else: files for their owner alone, and no picture of its memory.

What is started from here keeps to it.
"""

import os
from contextlib import suppress

_OWNER_ONLY = 0o077


def harden() -> None:
    """Make every new file its owner's only, and leave no core dump of a process that held keys and patients' data."""
    os.umask(_OWNER_ONLY)
    try:
        import resource
    except ImportError:  # Windows, where neither is a matter of the process
        return
    with suppress(ValueError, OSError):  # held to that already
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
