"""The process beside the window that paints tiles.

QPainter holds the interpreter while it paints (measured), so that in a thread it would make the window stutter. Its
arguments are the folder of caches and the state of the atlas. Requests come as lines of JSON on standard input, one
tile each; the answer on standard output is the tile's pixels (32 bits each, row by row). It ends when its input does.
"""

import os
import sys
from pathlib import Path
from typing import BinaryIO

import msgspec

from bodymap.ui.map.tile import TileKey, TilePainter
from bodymap.ui.map.tile_disk import TileDisk

DONE = b"\n"
_BEHIND_THE_WINDOW = 19


class Request(msgspec.Struct, frozen=True):
    """One tile; `warm`: only make its plate ready, the answer is `DONE`."""

    key: TileKey
    warm: bool = False


def serve(requests: BinaryIO, answers: BinaryIO, disk: TileDisk) -> None:
    """Answer requests until there are no more."""
    painter = TilePainter(shelf=disk)
    disk.tidy()
    for line in requests:
        request = msgspec.json.decode(line, type=Request)
        if request.warm:
            painter.warm(request.key.level)
            answers.write(DONE)
            answers.flush()
            continue
        image = painter.paint(request.key)
        pixels = bytes(image.constBits())
        answers.write(pixels)
        answers.flush()
        disk.put(request.key, pixels)


def main() -> None:
    """Serve the process that started this one."""
    if hasattr(os, "nice"):
        os.nice(_BEHIND_THE_WINDOW)
    try:
        serve(sys.stdin.buffer, sys.stdout.buffer, TileDisk(Path(sys.argv[1]), sys.argv[2]))
    except BrokenPipeError:
        os._exit(0)  # the window is gone: nobody is to be told, and what waits to be written goes nowhere


if __name__ == "__main__":
    main()
