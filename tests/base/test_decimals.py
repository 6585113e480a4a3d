import pytest

from bodymap.base.decimals import decimal_words


@pytest.mark.parametrize(
    ("value", "shown"), [(None, ""), (0.0, "0"), (0.5, "0.5"), (12.0, "12"), (100.0, "100"), (0.125, "0.125")]
)
def test_a_number_is_shown_without_needless_zeros(value: float | None, shown: str) -> None:
    assert decimal_words(value) == shown
