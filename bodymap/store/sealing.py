"""The cryptography of the key file, and nothing else: derive, wrap, seal. Every step is authenticated.

A secret (passphrase or recovery code) wraps the private half of an X25519 key pair: Argon2id, then AES-256-GCM.
The clinic's key is sealed to the public half: ephemeral X25519, HKDF-SHA-256, AES-256-GCM. `context` names the use,
the format, the clinic and the holder, and is bound into each step: no part can be moved to another place.
Parameters: RFC 9106, second recommended option (64 MiB, 3 passes, 4 lanes).
"""

import hmac
import os
import unicodedata

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bodymap.store.wiping import wipe

KEY_BYTES = 32
_NONCE_BYTES = 12
_SALT_BYTES = 16
_MAX_MEMORY_KIB = 4 * 1024 * 1024  # a forged key file must not take the machine down
_MAX_PASSES = 64


class WrongSecretError(Exception):
    """The secret does not fit, or what it should open was altered: nobody can tell these apart."""


class Argon2(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How a secret becomes a key; kept beside what it opens, so that the cost can be raised later."""

    salt: bytes
    memory_kib: int = 64 * 1024
    passes: int = 3
    lanes: int = 4

    def __post_init__(self) -> None:
        """Raise ValueError for parameters that were never ours."""
        if not (
            8 * self.lanes <= self.memory_kib <= _MAX_MEMORY_KIB
            and 1 <= self.passes <= _MAX_PASSES
            and 1 <= self.lanes <= _MAX_PASSES
            and len(self.salt) == _SALT_BYTES
        ):
            raise ValueError("Argon2 parameters out of range")

    def derive(self, secret: str) -> bytes:
        """Return the 256-bit key of a secret; letters typed in another Unicode form give the same key."""
        text = unicodedata.normalize("NFKC", secret).encode("utf-8", "surrogatepass")
        kdf = Argon2id(
            salt=self.salt, length=KEY_BYTES, iterations=self.passes, lanes=self.lanes, memory_cost=self.memory_kib
        )
        try:
            return kdf.derive(text)
        finally:
            wipe(text)


class Box(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An AES-256-GCM ciphertext with its nonce."""

    nonce: bytes
    data: bytes


class SealedKey(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The clinic's key, sealed to one key pair."""

    ephemeral: bytes
    box: Box


class KeyPair(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A public half, and the private half wrapped by a secret."""

    public: bytes
    argon2: Argon2
    private: Box


class Verifier(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a server keeps to recognise a secret: no key, only a slow hash."""

    argon2: Argon2
    hash: bytes


def _fresh_argon2() -> Argon2:
    return Argon2(salt=os.urandom(_SALT_BYTES))


def _lock(key: bytes, content: bytes, context: bytes) -> Box:
    nonce = os.urandom(_NONCE_BYTES)
    return Box(nonce=nonce, data=AESGCM(key).encrypt(nonce, content, context))


def _unlock(key: bytes, box: Box, context: bytes) -> bytes:
    try:
        return AESGCM(key).decrypt(box.nonce, box.data, context)
    except (InvalidTag, ValueError):
        raise WrongSecretError from None


def _pair_context(context: bytes, public: bytes, argon2: Argon2) -> bytes:
    return msgspec.json.encode(["private", context, public, argon2])


def _seal_key(shared: bytes, ephemeral: bytes, public: bytes, context: bytes) -> bytes:
    key = HKDF(SHA256(), KEY_BYTES, salt=ephemeral + public, info=b"seal " + context).derive(shared)
    wipe(shared)
    return key


def make_pair(secret: str, context: bytes) -> KeyPair:
    """Return a new key pair whose private half only `secret` opens."""
    private = X25519PrivateKey.generate()
    public = private.public_key().public_bytes_raw()
    argon2 = _fresh_argon2()
    key, raw = argon2.derive(secret), private.private_bytes_raw()
    wrapped = _lock(key, raw, _pair_context(context, public, argon2))
    wipe(key)
    wipe(raw)
    return KeyPair(public=public, argon2=argon2, private=wrapped)


def seal(clinic_key: bytes, public: bytes, context: bytes) -> SealedKey:
    """Return the clinic's key sealed to the holder of `public`; nobody needs to be there for it."""
    ephemeral = X25519PrivateKey.generate()
    mine = ephemeral.public_key().public_bytes_raw()
    key = _seal_key(ephemeral.exchange(X25519PublicKey.from_public_bytes(public)), mine, public, context)
    sealed = SealedKey(ephemeral=mine, box=_lock(key, clinic_key, b"seal " + context))
    wipe(key)
    return sealed


def unseal(sealed: SealedKey, pair: KeyPair, secret: str, context: bytes) -> bytes:
    """Return the clinic's key; WrongSecretError when the secret does not open it."""
    key = pair.argon2.derive(secret)
    try:
        raw = _unlock(key, pair.private, _pair_context(context, pair.public, pair.argon2))
    finally:
        wipe(key)
    try:
        shared = X25519PrivateKey.from_private_bytes(raw).exchange(X25519PublicKey.from_public_bytes(sealed.ephemeral))
    except ValueError:
        raise WrongSecretError from None
    finally:
        wipe(raw)
    seal_key = _seal_key(shared, sealed.ephemeral, pair.public, context)
    clinic_key = _unlock(seal_key, sealed.box, b"seal " + context)
    wipe(seal_key)
    if len(clinic_key) != KEY_BYTES:
        raise WrongSecretError
    return clinic_key


def make_verifier(secret: str) -> Verifier:
    """Return what recognises `secret` later."""
    argon2 = _fresh_argon2()
    return Verifier(argon2=argon2, hash=argon2.derive(secret))


def matches(verifier: Verifier, secret: str) -> bool:
    """Return whether `secret` is the one that the verifier was made from."""
    return hmac.compare_digest(verifier.argon2.derive(secret), verifier.hash)
