"""How hard a passphrase is to guess, as zxcvbn judges it (Wheeler 2016); no rule of our own about letters and digits.

Importing zxcvbn reads its lists of words, a tenth of a second: it is done when somebody chooses a passphrase.
"""

from collections.abc import Iterable

import msgspec

STRONG_ENOUGH = 3  # of 4: "safely unguessable", moderate protection from offline guessing
_LONGEST = 72  # zxcvbn takes long over long texts, and more letters make nothing weaker


class Strength(msgspec.Struct, frozen=True):
    """`score` is 0 to 4; `advice` says in plain words what would make it stronger, empty where nothing is needed."""

    score: int
    advice: str

    @property
    def is_enough(self) -> bool:
        """Whether the passphrase may protect medical records."""
        return self.score >= STRONG_ENOUGH


def strength(passphrase: str, known: Iterable[str] = ()) -> Strength:
    """Return how strong a passphrase is; `known` are words that anybody could guess here, such as the clinic's name."""
    from zxcvbn import zxcvbn  # type: ignore[import-untyped]

    if not passphrase:
        return Strength(0, "")
    found = zxcvbn(passphrase[:_LONGEST], user_inputs=[word for word in known if word])
    feedback = found["feedback"]
    said = [feedback["warning"], *feedback["suggestions"]]
    return Strength(int(found["score"]), " ".join(_sentence(part) for part in said if part))


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."
