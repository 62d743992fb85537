"""Gives the application its fonts, its palette and its style sheet."""

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QColor, QFont, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from xuanke.ui import icons
from xuanke.ui.theme import FONTS, TYPE, Theme

SIDES = (16, 24, 32, 48, 64, 128)
"""Sizes in which systems show a program's icon, in pixels."""


def name_program(app: QApplication) -> None:
    """Gives the program's windows their icon, and the name by which a desktop knows them."""
    app.setApplicationName("xuanke")
    app.setDesktopFileName("xuanke")
    app.setWindowIcon(program_icon())


def program_icon() -> QIcon:
    """The program's own icon."""
    made = QIcon()
    for side in SIDES:
        made.addPixmap(icons.pixmap("xuanke", "", side))
    return made


def dress(app: QApplication, theme: Theme, language: str) -> None:
    """Has every widget drawn in the theme; what is open changes at once."""
    _speak(app, language)
    app.setStyle("Fusion")
    font = QFont()
    font.setFamilies(list(FONTS[language]))
    font.setPixelSize(theme.px(TYPE["body"]))
    app.setFont(font)
    app.setPalette(_palette(theme))
    app.setStyleSheet(theme.style_sheet())


def _speak(app: QApplication, language: str) -> None:
    """Has what Qt itself says (yes and no, the menu of a text box, choosing a file) in the language."""
    for other in app.findChildren(QTranslator):
        app.removeTranslator(other)
        other.setParent(None)
    words = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if words.load(QLocale(language), "qtbase", "_", folder):
        app.installTranslator(words)


def _palette(theme: Theme) -> QPalette:
    colours = theme.palette
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.ground,
        QPalette.ColorRole.Base: colours.surface,
        QPalette.ColorRole.AlternateBase: colours.ground,
        QPalette.ColorRole.Button: colours.surface,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.muted,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.ToolTipBase: colours.surface,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.Mid: colours.line,
    }
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    return made
