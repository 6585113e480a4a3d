"""Numbers as fields and sentences show them."""


def decimal_words(value: float | None, decimals: int = 3) -> str:
    """Return a number without needless zeros, for example `0.5` or `12`; nothing for None."""
    if value is None:
        return ""
    return f"{value:.{decimals}f}".rstrip("0").rstrip(".") or "0"
