"""The user's language: the locale for dates and numbers, and the catalogue of texts where there is one."""

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from bodymap.base.resources import assets
from bodymap.base.text import SOURCE, use_language


def locale_of(code: str, system: QLocale) -> QLocale:
    """Return the locale of a language as it is written where the user lives; '': as the system."""
    if system.language() == QLocale.Language.C:
        system = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    return QLocale(QLocale(code).language(), system.territory()) if code else system


def install_language(app: QCoreApplication, code: str) -> None:
    """Set the language of the app, before any window is made; '': the system's, English where there is no catalogue."""
    locale = locale_of(code, QLocale.system())
    QLocale.setDefault(locale)
    use_language(locale.name())
    if locale.name().startswith(SOURCE):
        return
    translator = QTranslator(app)
    if translator.load(locale, "bodymap", "_", str(assets() / "i18n")):
        app.installTranslator(translator)
