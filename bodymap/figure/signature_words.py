"""Signatures and addenda in words: screen and paper say the same. Times are the clinic's zone's."""

from datetime import datetime, tzinfo

from bodymap.base.text import translate
from bodymap.clinic.chart import Chart
from bodymap.clinic.signing import Addendum, Meaning, Signature
from bodymap.clinic.visit import Visit
from bodymap.figure.words import short_month


def meaning_words(meaning: Meaning) -> str:
    """Return what a signature says."""
    return {
        Meaning.AUTHOR: translate("signature", "author of this record"),
        Meaning.COSIGNER: translate("signature", "read and agreed as supervisor"),
    }[meaning]


def moment_words(at: datetime, zone: tzinfo) -> str:
    """Return a day and a time: "20 Nov 2026, 14:03"."""
    local = at.astimezone(zone)
    return translate("signature", "{day} {month} {year}, {time}").format(
        day=local.day, month=short_month(local.month), year=local.year, time=f"{local:%H:%M}"
    )


def signature_words(signature: Signature, zone: tzinfo) -> str:
    """Return who signed, when, and as what."""
    return translate("signature", "Signed by {name}, {moment}, as {meaning}").format(
        name=signature.user_name, moment=moment_words(signature.at, zone), meaning=meaning_words(signature.meaning)
    )


def in_error_words(chart: Chart, visit: Visit, zone: tzinfo) -> str:
    """Return that a visit was entered in error, with who said so, when and why; empty for one that counts."""
    if visit.voided is None or not visit.in_error:
        return ""
    void = visit.voided
    names = {one.user_id: one.user_name for one in chart.signatures_of(visit.id)}
    names |= {one.user_id: one.user_name for one in chart.addenda_of(visit.id)}
    return translate("signature", "Entered in error. Marked by {name}, {moment}. Reason: {reason}").format(
        name=names.get(void.by, void.by), moment=moment_words(void.at, zone), reason=" ".join(void.reason.split())
    )


def addendum_heading(addendum: Addendum, zone: tzinfo) -> str:
    """Return who added something, when and why."""
    return translate("signature", "Addendum by {name}, {moment}. Reason: {reason}").format(
        name=addendum.user_name, moment=moment_words(addendum.at, zone), reason=" ".join(addendum.reason.split())
    )
