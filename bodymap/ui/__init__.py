"""What the clinician sees.

WORKAROUND: after PySide6 is imported, its import hook reads the source of every module that is imported later, to look
for `from __feature__ import`, and keeps it in `linecache` (`shibokensupport.feature`, 6.11). That costs the window
25 MB and the import of the database layer 0.15 s. Nothing here uses `__feature__`, so the look is taken out.
"""

import PySide6  # noqa: F401 - brings shibokensupport
from shibokensupport import feature  # type: ignore[import-not-found]

if hasattr(feature, "_mod_uses_pyside"):
    feature._mod_uses_pyside = lambda _module: False  # noqa: SLF001 - see above
