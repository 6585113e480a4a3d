"""What the actions of the audit trail are called on the screen; one that is not known keeps its own name."""

from collections.abc import Mapping

from bodymap.base.text import translate


def action_words(action: str) -> str:
    """Return an action in words."""
    return (_about_people() | _about_the_clinic() | _about_patients() | _about_visits() | _within_visits()).get(
        action, action
    )


def detail_words(facts: Mapping[str, object]) -> str:
    """Return what an event tells besides, as `name: value` pairs; of what is not known the names stay as they are."""
    names, kinds = _fact_names(), kind_words()
    told = {name: value for name, value in facts.items() if not isinstance(value, dict)}
    pairs = []
    for name, value in told.items():
        text = str(value)
        if name == "kind":
            text = kinds.get(text, text)
        elif name in ("nameless", "password"):
            text = translate("trail", "yes") if text == "yes" else translate("trail", "no")
        pairs.append(f"{names.get(name, name)}: {text}")
    return ", ".join(pairs)


def _fact_names() -> dict[str, str]:
    return {
        "kind": translate("trail", "what"),
        "file": translate("trail", "file"),
        "folder": translate("trail", "folder"),
        "printer": translate("trail", "printer"),
        "pages": translate("trail", "pages"),
        "copies": translate("trail", "copies"),
        "patients": translate("trail", "patients"),
        "nameless": translate("trail", "without names"),
        "password": translate("trail", "with a password"),
    }


def kind_words() -> dict[str, str]:
    """Return what each kind of document is called."""
    return {
        "pdf": translate("trail", "visit summary"),
        "summary": translate("trail", "visit summary"),
        "history": translate("trail", "history report"),
        "handout": translate("trail", "handout for the patient"),
        "letter": translate("trail", "referral letter"),
        "blank-chart": translate("trail", "empty body chart"),
        "audit": translate("trail", "audit report"),
        "audit-trail": translate("trail", "audit trail as CSV"),
        "fhir": translate("trail", "FHIR bundle"),
        "json": translate("trail", "record as JSON"),
        "csv": translate("trail", "tables as CSV"),
        "png": translate("trail", "map as a picture (PNG)"),
        "svg": translate("trail", "map as a picture (SVG)"),
        "deidentification-key": translate("trail", "key file of a de-identified export"),
    }


def _about_people() -> dict[str, str]:
    return {
        "sign-in": translate("trail", "Signed in"),
        "sign-out": translate("trail", "Signed out"),
        "lock": translate("trail", "Locked"),
        "unlock": translate("trail", "Unlocked"),
        "add-user": translate("trail", "Added a user"),
        "change-roles": translate("trail", "Changed a user's roles"),
        "disable-user": translate("trail", "Disabled a user"),
        "enable-user": translate("trail", "Enabled a user"),
        "change-passphrase": translate("trail", "Changed their passphrase"),
        "new-recovery-code": translate("trail", "Made a new recovery code"),
        "renew-key": translate("trail", "Gave the clinic a new key"),
        "key-file-changed": translate("trail", "Found the key file changed by something else"),
        "machine-settings": translate("trail", "Changed settings of this computer"),
        "clock-jump": translate("trail", "The clock of this computer was set"),
    }


def _about_the_clinic() -> dict[str, str]:
    return {
        "create-clinic": translate("trail", "Made the clinic"),
        "recover-access": translate("trail", "Opened it with the recovery code"),
        "failed-sign-ins": translate("trail", "Wrong passphrases before this"),
        "upgrade-clinic": translate("trail", "Brought it up to date"),
        "interrupted-writing": translate("trail", "Found that writing had been interrupted"),
        "salvage": translate("trail", "Salvaged the clinic from a damaged one"),
        "salvage-records": translate("trail", "Salvaged records"),
        "clock-jump": translate("trail", "The clock jumped"),
        "make-anchor": translate("trail", "Anchored the audit trail"),
        "clinic-settings": translate("trail", "Changed the clinic's settings"),
        "backup": translate("trail", "Made a backup"),
        "restore": translate("trail", "Restored from a backup"),
        "view-audit": translate("trail", "Looked at the audit trail"),
        "demo": translate("trail", "Added a patient of the demo"),
        "import": translate("trail", "Imported a file"),
        "undo-import": translate("trail", "Undid an import"),
        "import-records": translate("trail", "Imported a patient"),
    }


def _about_patients() -> dict[str, str]:
    return {
        "view": translate("trail", "Looked at the chart"),
        "list": translate("trail", "Looked at a list of patients"),
        "export": translate("trail", "Exported"),
        "print": translate("trail", "Printed"),
        "add-patient": translate("trail", "Added the patient"),
        "edit-patient": translate("trail", "Changed the patient"),
        "merge-patients": translate("trail", "Merged two patients"),
        "move-draft": translate("trail", "Moved a draft to another patient"),
    }


def _about_visits() -> dict[str, str]:
    return {
        "start-visit": translate("trail", "Started a visit"),
        "revise-visit": translate("trail", "Changed the visit"),
        "date-visit": translate("trail", "Changed the day of the visit"),
        "enter-in-error": translate("trail", "Marked the visit as entered in error"),
        "void-visit": translate("trail", "Struck out the visit"),
        "sign": translate("trail", "Signed the visit"),
        "mark": translate("trail", "Marked a point"),
        "continue": translate("trail", "Went on with an earlier point"),
        "move": translate("trail", "Moved a point"),
        "revise-finding": translate("trail", "Changed a finding"),
        "void-finding": translate("trail", "Struck out a finding"),
        "undo": translate("trail", "Undid a step"),
        "redo": translate("trail", "Did a step again"),
    }


def _within_visits() -> dict[str, str]:
    return {
        "cosign": translate("trail", "Co-signed the visit"),
        "add-addendum": translate("trail", "Added an addendum"),
        "confirm-facts": translate("trail", "Confirmed weight, allergies and medicines"),
        "treat": translate("trail", "Treated a point"),
        "revise-treatment": translate("trail", "Changed a treatment"),
        "void-treatment": translate("trail", "Struck out a treatment"),
        "draw-area": translate("trail", "Drew a pain area"),
        "revise-area": translate("trail", "Changed a pain area"),
        "reshape-area": translate("trail", "Changed the shape of a pain area"),
        "void-area": translate("trail", "Struck out a pain area"),
        "measure": translate("trail", "Measured a movement"),
        "revise-motion": translate("trail", "Changed a measured movement"),
        "void-motion": translate("trail", "Struck out a measured movement"),
        "ask-criteria": translate("trail", "Asked the fibromyalgia criteria"),
        "press-tender-points": translate("trail", "Examined the tender points"),
        "attach": translate("trail", "Attached a file"),
        "rename-file": translate("trail", "Renamed a file"),
        "void-file": translate("trail", "Struck out a file"),
        "set-aside": translate("trail", "Set advice aside"),
        "void-set-aside": translate("trail", "Took advice up again"),
    }
