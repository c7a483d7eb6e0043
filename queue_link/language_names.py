"""What languages are called, each in itself."""

from __future__ import annotations

from queue_link.vocabulary import Language

LANGUAGE_NAMES = {
    Language("fi"): "Suomi",
    Language("sv"): "Svenska",
    Language("en"): "English",
    Language("ar"): "العربية",
    Language("et"): "Eesti",
    Language("fa"): "فارسی",
    Language("fr"): "Français",
    Language("es"): "Español",
    Language("kmr"): "Kurmancî",
    Language("ru"): "Русский",
    Language("se"): "Davvisámegiella",
    Language("so"): "Soomaali",
    Language("tr"): "Türkçe",
    Language("uk"): "Українська",
    Language("vi"): "Tiếng Việt",
    Language("zh"): "中文",
}
"""Each language named in itself."""


def language_name(language: Language) -> str:
    """The language named in itself; its tag if nobody has taught us the name."""
    return LANGUAGE_NAMES.get(language, language)
