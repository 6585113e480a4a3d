"""A paper without the name: the chart, the letterhead and the files that go with it say nothing of who somebody is.

The same patient has the same code on every such paper of every visit, so that they can be laid side by side; without
the record nobody gets from the code to the patient.
"""

import hashlib
from datetime import datetime

import msgspec

from bodymap.base.text import translate
from bodymap.clinic.chart import Chart
from bodymap.clinic.clinic_settings import LimitChange
from bodymap.clinic.deidentify import OVER_89, WITHHELD, deidentified, make_pseudonym
from bodymap.clinic.excerpt import visit_excerpt
from bodymap.clinic.facts import OTHER, Facts, Listing
from bodymap.clinic.patient import Patient
from bodymap.figure.vocabulary import vocabulary
from bodymap.report.options import SummaryOptions


class HandedOut(msgspec.Struct, frozen=True):
    """What a paper is made from; `visit_ids` are those that were asked for, as the chart here has them."""

    chart: Chart
    visit_ids: tuple[str, ...]
    options: SummaryOptions


def handed_out(chart: Chart, visit_ids: tuple[str, ...], options: SummaryOptions) -> HandedOut:
    """Return what a paper on these visits is made from: as it is, or without the name where that is wanted.

    KeyError for a visit that is not the patient's, or does not count and cannot go without the name.
    """
    if not options.without_name:
        return HandedOut(chart, visit_ids, options)
    for one in options.attached:
        if any(word.encode() in one.data for word in (chart.patient.id, *visit_ids)):
            raise ValueError("a file of a paper without the name knows whose it is")
    newest = max((chart.visit(one).started_at for one in visit_ids), default=chart.patient.created_at)
    bare, new_ids = _without_name(chart, newest, options)
    limits = tuple(_without_reason(one) for one in options.limits)
    letterhead = {"clinic_name": "", "clinic_address": "", "logo": b"", "limits": limits}
    bare = msgspec.structs.replace(bare, facts=tuple(map(_in_words, bare.facts)))
    return HandedOut(bare, tuple(new_ids[one] for one in visit_ids), msgspec.structs.replace(options, **letterhead))


def nameless_excerpt(chart: Chart, visit_id: str, options: SummaryOptions) -> Chart:
    """Return the one visit of a paper without the name, for the files that go with it: they say what it says."""
    bare, new_ids = _without_name(chart, chart.visit(visit_id).started_at, options)
    excerpt = visit_excerpt(bare, new_ids[visit_id])
    return msgspec.structs.replace(excerpt, patient=bare.patient)  # its note is the age group


def _without_name(chart: Chart, newest: datetime, options: SummaryOptions) -> tuple[Chart, dict[str, str]]:
    """Return the chart without whose it is, and the new id of each visit that counts."""
    secret = hashlib.sha256(f"paper without the name\n{chart.patient.id}".encode()).digest()
    pseudonym = make_pseudonym(chart.patient.id, secret)
    day = newest.astimezone(options.zone).date()
    bare = deidentified(chart, pseudonym, on=day, terms=vocabulary())
    counting = [one.id for one in chart.visits if one.voided is None]
    return bare, dict(zip(counting, (one.id for one in bare.visits), strict=True))


def _in_words(facts: Facts) -> Facts:
    """Return facts whose withheld entries say so in the language of the paper."""
    lists = {}
    for name in ("allergies", "anticoagulants", "medicines", "conditions"):
        listing: Listing = getattr(facts, name)
        items = tuple(OTHER + said(WITHHELD) if one == OTHER + WITHHELD else one for one in listing.items)
        lists[name] = Listing(listing.known, items)
    return msgspec.structs.replace(facts, **lists)


def _without_reason(limit: LimitChange) -> LimitChange:
    """Return a clinic's limit without who set it, and why in their words."""
    return msgspec.structs.replace(limit, reason="", by="")


def nameless_name(patient: Patient) -> str:
    """Return what stands where the name would: the patient's code."""
    return translate("report", "Patient {0}").format(patient.chart_number)


def age_group(patient: Patient) -> str:
    """Return the year of birth, all that is told of it; those over 89 are one group. Empty where it is not known."""
    if patient.note == OVER_89:
        return translate("report", "90 years or older")
    return "" if patient.birth_date is None else translate("report", "born in {0}").format(patient.birth_date.year)


def said(text: str) -> str:
    """Return a text, or that it was left out, in the language of the paper."""
    return translate("report", "withheld") if text == WITHHELD else text


def nameless_note() -> str:
    """Return what the reader of a paper without the name must know."""
    return translate(
        "report",
        "This version goes without the name: names, numbers, photos and free text are left out, and all dates are"
        " moved by the same number of days.",
    )
