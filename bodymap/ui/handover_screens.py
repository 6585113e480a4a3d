"""The screens of handing over for `bodymap screenshot`."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QWidget

from bodymap.exchange.fhir.bundle import FhirOrigin, fhir_bundle
from bodymap.ui.handover.dialog import HandoverDialog
from bodymap.ui.handover.import_dialog import ImportDialog
from bodymap.ui.handover.patients_dialog import PatientsDialog
from bodymap.ui.handover.wish import Scope, Subject
from bodymap.ui.preferences import Preferences
from bodymap.ui.screens import Scene, screen


def _dialog(scene: Scene, scope: Scope = Scope.VISIT, kind_id: str = "summary") -> HandoverDialog:
    session = scene.open_session
    chart = session.load_chart(scene.patient_id).result() if scene.patient_id else None
    visits = () if chart is None else chart.current_visits
    subject = Subject(chart, visits[-1].id if visits else "")
    dialog = HandoverDialog(session, Preferences(scene.settings, keep=False), subject)
    dialog.choice.choose(dialog.choice.kind(scope, kind_id))
    return dialog


@screen("handover")
def _handover(scene: Scene) -> QWidget:
    return _dialog(scene)


@screen("handover-password")
def _password(scene: Scene) -> QWidget:
    dialog = _dialog(scene)
    dialog.options.password.wanted.setChecked(True)
    dialog.options.nameless.setChecked(True)
    return dialog


@screen("handover-history")
def _history(scene: Scene) -> QWidget:
    return _dialog(scene, Scope.PATIENT, "history")


@screen("handover-letter")
def _letter(scene: Scene) -> QWidget:
    return _dialog(scene, Scope.VISIT, "letter")


@screen("handover-table")
def _table(scene: Scene) -> QWidget:
    return _dialog(scene, Scope.CLINIC, "csv")


@screen("handover-research")
def _research(scene: Scene) -> QWidget:
    dialog = _dialog(scene, Scope.CLINIC, "csv")
    dialog.options.research.setChecked(True)
    return dialog


@screen("handover-record")
def _record(scene: Scene) -> QWidget:
    return _dialog(scene, Scope.PATIENT, "json")


@screen("handover-audit")
def _audit(scene: Scene) -> QWidget:
    return _dialog(scene, Scope.CLINIC, "audit")


@screen("handover-refused")
def _refused(scene: Scene) -> QWidget:
    dialog = _dialog(scene, Scope.PATIENT, "history")
    dialog.options.visits.tick(0)
    return dialog


@screen("import")
def _import(scene: Scene) -> QWidget:
    session = scene.open_session
    chart = session.load_chart(scene.patient_id).result()
    origin = FhirOrigin(clinic_id="", clinic_name="", exported_at=session.clock.now(), software="")
    bundle = fhir_bundle(chart, origin)
    for number, kind in enumerate(("Slot", "Claim", "Coverage"), start=1):
        strange = {"resourceType": kind, "id": f"{kind.lower()}-{number}"}
        bundle["entry"].append({"fullUrl": f"urn:uuid:{strange['id']}", "resource": strange})
    folder = TemporaryDirectory()
    path = Path(folder.name) / "from-the-hospital.json"
    path.write_text(json.dumps(bundle))
    dialog = ImportDialog(session, path, None)

    def tidy() -> None:
        folder.cleanup()

    dialog.read.connect(tidy)  # until then the folder must not go
    return dialog


@screen("import-patients")
def _import_patients(scene: Scene) -> QWidget:
    session = scene.open_session
    known = session.load_chart(scene.patient_id).result().patient
    lines = (
        "Pat.-Nr.;Nachname;Vorname;Geburtsdatum;Geschlecht;Kasse",
        f"{known.chart_number};{known.family_name};{known.given_name};{known.birth_date:%d.%m.%Y};;A",
        "B-2001;Strömberg;Zoë;02.12.1950;w;B",
        "B-2002;Okafor;Ada;31.02.1990;w;A",
        ";Weber;Jörg;31.12.1980;m;C",
    )
    folder = TemporaryDirectory()
    path = Path(folder.name) / "patients.csv"
    path.write_text("\n".join(lines), encoding="windows-1252")
    dialog = PatientsDialog(session, path, None)
    dialog.looked.connect(folder.cleanup)
    return dialog
