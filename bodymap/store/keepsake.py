"""A file beside the settings that only the open clinic can read again: sealed under a key made from the clinic's."""

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bodymap.store.vault import Vault

_PURPOSE = b"bodymap keepsake 1"
_NONCE_BYTES = 12


class Seal:
    """Seals for one user of one clinic. The key opens nothing else, and is overwritten by `forget`."""

    def __init__(self, vault: Vault, user_id: str) -> None:
        self._key = bytearray(vault.derived(_PURPOSE))
        self._about = f"{vault.clinic_id}/{user_id}".encode()

    def closed(self, content: bytes) -> bytes:
        """Return content sealed."""
        nonce = os.urandom(_NONCE_BYTES)
        return nonce + AESGCM(self._key).encrypt(nonce, content, self._about)

    def opened(self, sealed: bytes) -> bytes | None:
        """Return what was sealed; None for what is not whole, or of another clinic, user or key."""
        try:
            return AESGCM(self._key).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], self._about)
        except (InvalidTag, ValueError):
            return None

    def forget(self) -> None:
        """Overwrite the key."""
        self._key[:] = bytes(len(self._key))
