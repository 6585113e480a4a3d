"""The user's language: the locale for dates and numbers, and the catalogues of texts where there are some."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from bodymap.base.resources import assets
from bodymap.base.text import SOURCE, language, use_language

_OWNER = "bodymap-language"


def locale_of(code: str, system: QLocale) -> QLocale:
    """Return the locale of a language as it is written where the user lives; '': as the system."""
    if system.language() == QLocale.Language.C:
        system = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    return QLocale(QLocale(code).language(), system.territory()) if code else system


def install_language(app: QCoreApplication, code: str) -> None:
    """Set the language of the app, before any window is made; '': the system's, English where there is no catalogue.

    Qt's own texts (buttons of its dialogs, the menu of a field) come from Qt's catalogue.
    """
    locale = locale_of(code, QLocale.system())
    QLocale.setDefault(locale)
    use_language(locale.name())
    for earlier in app.findChildren(QTranslator, _OWNER):
        app.removeTranslator(earlier)
        earlier.deleteLater()
    if language() == SOURCE:
        return
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase", of_qt), ("bodymap", str(assets() / "i18n"))):
        translator = QTranslator(app)
        translator.setObjectName(_OWNER)
        if translator.load(f"{name}_{language()}", folder):
            app.installTranslator(translator)
