"""The printed recovery code: 140 random bits as seven groups of five, in letters that cannot be mistaken.

The fifth character of a group checks the four before it and the group's place (Luhn's sum, modulo 32): every single
wrong character and nearly every swap is told, with the group it is in, before any key is tried.
Alphabet: Crockford's base 32; O, I, L and lower case are understood as what they look like.
"""

import secrets

from bodymap.base.errors import InputError
from bodymap.base.text import translate

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_BASE = len(_ALPHABET)
_LOOK_ALIKES = str.maketrans("OIL", "011")
GROUPS = 7
_LETTERS = 4


def _check(letters: str, group: int) -> str:
    total = group
    for place, letter in enumerate(reversed(letters)):
        doubled = _ALPHABET.index(letter) * (2 if place % 2 == 0 else 1)
        total += doubled // _BASE + doubled % _BASE
    return _ALPHABET[-total % _BASE]


def new_code() -> str:
    """Return a new recovery code as it is printed."""
    groups = ("".join(secrets.choice(_ALPHABET) for _ in range(_LETTERS)) for _ in range(GROUPS))
    return "-".join(letters + _check(letters, number) for number, letters in enumerate(groups))


def read_code(typed: str) -> str:
    """Return the code in its printed form; InputError names the group with a typing error."""
    plain = "".join(c for c in typed.upper().translate(_LOOK_ALIKES) if c.isalnum())
    size = _LETTERS + 1
    if len(plain) != GROUPS * size:
        raise InputError(
            translate("store", "A recovery code has {0} groups of {1} characters.").format(GROUPS, size),
            translate("store", "Type it as it is printed; spaces and dashes do not matter."),
            field="recovery_code",
        )
    groups = [plain[start : start + size] for start in range(0, len(plain), size)]
    for number, group in enumerate(groups):
        if any(c not in _ALPHABET for c in group) or _check(group[:-1], number) != group[-1]:
            raise InputError(
                translate("store", "There is a typing error in group {0} of the recovery code.").format(number + 1),
                translate("store", "Compare it with the printed code."),
                field="recovery_code",
            )
    return "-".join(groups)
