"""A pytest plugin: from here on this process and all that it starts die at once when they ask for a network socket.

The Linux kernel holds it (seccomp), for Python, Qt and every library alike. Sockets within the machine (AF_UNIX, for
the screen) and the kernel's own (AF_NETLINK) stay allowed.
"""

import ctypes
import platform
import struct

_SOCKET = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}  # audit architecture, number of socket(2)
_NO_NEW_PRIVILEGES, _SET_SECCOMP, _FILTER = 38, 22, 2
_ALLOW, _KILL = 0x7FFF0000, 0x80000000
_LOAD, _JUMP_EQUAL, _RETURN = 0x20, 0x15, 0x06
_UNIX, _NETLINK = 1, 16


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_void_p))


def supported() -> bool:
    """Whether this system has what is needed."""
    return platform.system() == "Linux" and platform.machine() in _SOCKET


def forbid() -> None:
    """Forbid network sockets to this process and its children, for good."""
    architecture, number = _SOCKET[platform.machine()]
    steps = [
        (_LOAD, 0, 0, 4),
        (_JUMP_EQUAL, 0, 6, architecture),
        (_LOAD, 0, 0, 0),
        (_JUMP_EQUAL, 0, 4, number),
        (_LOAD, 0, 0, 16),
        (_JUMP_EQUAL, 2, 0, _UNIX),
        (_JUMP_EQUAL, 1, 0, _NETLINK),
        (_RETURN, 0, 0, _KILL),
        (_RETURN, 0, 0, _ALLOW),
    ]
    code = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *step) for step in steps))
    program = _Program(len(steps), ctypes.addressof(code))
    libc = ctypes.CDLL(None, use_errno=True)
    for call in ((_NO_NEW_PRIVILEGES, 1, 0, 0, 0), (_SET_SECCOMP, _FILTER, ctypes.byref(program), 0, 0)):
        if libc.prctl(*call) != 0:
            raise OSError(ctypes.get_errno(), "network sockets could not be forbidden")


def pytest_configure() -> None:
    """Forbid them before the first test."""
    forbid()
