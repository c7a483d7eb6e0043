"""The one source of colours, spaces and fonts: it feeds the QML module and the style sheet of the widgets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from string import Template

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtQml import QmlElement, QmlSingleton

from queue_link.assets import asset

QML_IMPORT_NAME = "Vuoro"
QML_IMPORT_MAJOR_VERSION = 1

FONT_FAMILY = "Inter"
OTHER_SCRIPTS = ("Noto Sans Arabic", "Noto Sans CJK SC")
"""Families for what Inter cannot write."""
CAP_HEIGHT = 0.7275
"""The height of Inter's capitals and figures, in em."""
REGULAR = 400
STRONG = 600
"""The two weights that are bundled; any other would be drawn artificially."""
NUMBER_FEATURES = ("tnum", "zero", "ss02")
"""Figures of one width, a slashed zero, and letters that cannot be taken for figures."""
FONT_FILES = (
    "Inter.ttf",
    "Inter-SemiBold.ttf",
    "NotoSansArabic.ttf",
    "NotoSansArabic-SemiBold.ttf",
    "NotoSansCJKsc-Regular.otf",
    "NotoSansCJKsc-Bold.otf",
)

_LOADED = "vuoro-fonts"


@dataclass(frozen=True)
class Palette:
    """Colours as ``#rrggbb``; ``on…`` is for text on the colour it names."""

    ground: str
    surface: str
    raised: str
    ink: str
    ink_soft: str
    line: str
    accent: str
    on_accent: str
    accent_soft: str
    accent_pressed: str
    """Of what is chosen already, hence soft, while a finger is on it."""
    good: str
    on_good: str
    warn: str
    on_warn: str
    bad: str
    on_bad: str


LIGHT = Palette(
    ground="#f6f5f1",
    surface="#ffffff",
    raised="#ecebe5",
    ink="#14262b",
    ink_soft="#43555a",
    line="#8a979a",
    accent="#00505a",
    on_accent="#ffffff",
    accent_soft="#dcebeb",
    accent_pressed="#b3d1d1",
    good="#1c6238",
    on_good="#ffffff",
    warn="#fbe3a6",
    on_warn="#3d2c00",
    bad="#9c1f1f",
    on_bad="#ffffff",
)
"""For screens at arm's length."""

DARK = Palette(
    ground="#07191d",
    surface="#0d262c",
    raised="#133840",
    ink="#f5f9f8",
    ink_soft="#bdd0cf",
    line="#47707a",
    accent="#ffd27a",
    on_accent="#10201f",
    accent_soft="#17454e",
    accent_pressed="#205460",
    good="#9fe8bd",
    on_good="#07191d",
    warn="#ffd27a",
    on_warn="#2a1c00",
    bad="#ffc4ba",
    on_bad="#3d0a05",
)
"""For screens across a room; every text is at least 7:1."""

CONTRAST = Palette(
    ground="#000000",
    surface="#000000",
    raised="#2b2b2b",
    ink="#ffffff",
    ink_soft="#f0f0f0",
    line="#ffffff",
    accent="#ffe45c",
    on_accent="#000000",
    accent_soft="#12325c",
    accent_pressed="#2c5f9e",
    good="#9dffc0",
    on_good="#000000",
    warn="#7a4b00",
    on_warn="#ffffff",
    bad="#ffb9b0",
    on_bad="#000000",
)
"""For those who see little: every text is at least 7:1, every edge at least 3:1."""


def _colours(palette: Palette) -> Mapping[str, QColor]:
    """Made once: a screen asks for them some thousand times."""
    return {name: QColor(colour) for name, colour in asdict(palette).items()}


@QmlElement
@QmlSingleton
class Theme(QObject):
    """What QML screens are drawn with. Spaces and the radius are multiples of a screen's ``unit``,
    which is the pixel size of its running text."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._usual = LIGHT
        self._high_contrast = False
        self._colours = _colours(LIGHT)

    def use(self, palette: Palette) -> None:
        """Draw everything in these colours from now on."""
        self._usual = palette
        self._show()

    def _show(self) -> None:
        self._colours = _colours(CONTRAST if self._high_contrast else self._usual)
        self.changed.emit()

    def _is_high_contrast(self) -> bool:
        """Whether the colours for those who see little are in use."""
        return self._high_contrast

    def _set_high_contrast(self, wanted: bool) -> None:
        if wanted != self._high_contrast:
            self._high_contrast = wanted
            self._show()

    highContrast = Property(bool, _is_high_contrast, _set_high_contrast, notify=changed)

    @Property(QColor, notify=changed)
    def ground(self) -> QColor:
        return self._colours["ground"]

    @Property(QColor, notify=changed)
    def surface(self) -> QColor:
        return self._colours["surface"]

    @Property(QColor, notify=changed)
    def raised(self) -> QColor:
        return self._colours["raised"]

    @Property(QColor, notify=changed)
    def ink(self) -> QColor:
        return self._colours["ink"]

    @Property(QColor, notify=changed)
    def inkSoft(self) -> QColor:
        return self._colours["ink_soft"]

    @Property(QColor, notify=changed)
    def line(self) -> QColor:
        return self._colours["line"]

    @Property(QColor, notify=changed)
    def accent(self) -> QColor:
        return self._colours["accent"]

    @Property(QColor, notify=changed)
    def onAccent(self) -> QColor:
        return self._colours["on_accent"]

    @Property(QColor, notify=changed)
    def accentSoft(self) -> QColor:
        return self._colours["accent_soft"]

    @Property(QColor, notify=changed)
    def accentPressed(self) -> QColor:
        return self._colours["accent_pressed"]

    @Property(QColor, notify=changed)
    def good(self) -> QColor:
        return self._colours["good"]

    @Property(QColor, notify=changed)
    def onGood(self) -> QColor:
        return self._colours["on_good"]

    @Property(QColor, notify=changed)
    def warn(self) -> QColor:
        return self._colours["warn"]

    @Property(QColor, notify=changed)
    def onWarn(self) -> QColor:
        return self._colours["on_warn"]

    @Property(QColor, notify=changed)
    def bad(self) -> QColor:
        return self._colours["bad"]

    @Property(QColor, notify=changed)
    def onBad(self) -> QColor:
        return self._colours["on_bad"]

    @Property(str, constant=True)
    def fontFamily(self) -> str:
        return FONT_FAMILY

    @Property(int, constant=True)
    def regular(self) -> int:
        return REGULAR

    @Property(int, constant=True)
    def strong(self) -> int:
        return STRONG

    @Property(float, constant=True)
    def spaceXs(self) -> float:
        return 0.25

    @Property(float, constant=True)
    def spaceS(self) -> float:
        return 0.5

    @Property(float, constant=True)
    def spaceM(self) -> float:
        return 1.0

    @Property(float, constant=True)
    def radius(self) -> float:
        return 0.5


def load_fonts() -> None:
    """Make the bundled fonts known to Qt, once for each application; needs a ``QGuiApplication``.

    A font that is loaded again is another one to Qt, and letters that are looked for in several fonts then
    stand a little elsewhere. Raises ``OSError`` when a font cannot be read.
    """
    application = QGuiApplication.instance()
    assert application is not None
    if application.property(_LOADED):
        return
    for name in FONT_FILES:
        if QFontDatabase.addApplicationFont(str(asset("fonts", name))) < 0:
            raise OSError(f"cannot read the bundled font {name}")
    QFont.insertSubstitutions(FONT_FAMILY, OTHER_SCRIPTS)
    application.setProperty(_LOADED, True)


def font(pixels: int, weight: int = REGULAR, *, number: bool = False) -> QFont:
    """A bundled font of ``pixels`` height; ``number`` for ticket numbers and other figures in columns."""
    made = QFont(FONT_FAMILY)
    made.setPixelSize(max(1, pixels))
    made.setWeight(QFont.Weight(weight))
    if number:
        for feature in NUMBER_FEATURES:
            made.setFeature(QFont.Tag(feature), 1)
    return made


def widget_palette(palette: Palette) -> QPalette:
    """The colours as widgets without a style of their own use them."""
    roles = {
        QPalette.ColorRole.Window: palette.ground,
        QPalette.ColorRole.Base: palette.surface,
        QPalette.ColorRole.AlternateBase: palette.raised,
        QPalette.ColorRole.Button: palette.surface,
        QPalette.ColorRole.WindowText: palette.ink,
        QPalette.ColorRole.Text: palette.ink,
        QPalette.ColorRole.ButtonText: palette.ink,
        QPalette.ColorRole.PlaceholderText: palette.ink_soft,
        QPalette.ColorRole.ToolTipBase: palette.ink,
        QPalette.ColorRole.ToolTipText: palette.surface,
        QPalette.ColorRole.Highlight: palette.accent,
        QPalette.ColorRole.HighlightedText: palette.on_accent,
        QPalette.ColorRole.Link: palette.accent,
    }
    made = QPalette()
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(disabled, role, QColor(palette.ink_soft))
    return made


def style_sheet(template: str, palette: Palette) -> str:
    """A Qt style sheet from a template whose ``$names`` are those of ``Palette``.

    Raises ``KeyError`` for a name that is no colour.
    """
    return Template(template).substitute(asdict(palette))
