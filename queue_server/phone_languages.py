"""The phone page's words in every language that a branch has, read when one is asked for first."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from queue_link.catalogue import text_in
from queue_link.translation_file import translations
from queue_link.vocabulary import Language
from queue_server.domain.configuration import BranchConfig
from queue_server.phone_words import Words

TO_ANYBODY = tuple(map(Language, ("fi", "sv", "en")))
"""In which somebody is spoken to of whom nothing is known."""


class PhoneLanguages:
    """Belongs to one branch."""

    def __init__(self, config: BranchConfig) -> None:
        self._config = config
        self._zone = ZoneInfo(config.time_zone)
        self._words: dict[Language, Words] = {}

    def work_by(self, config: BranchConfig) -> None:
        """The branch has another configuration from now on. Phones that follow a ticket keep their words."""
        self._config = config
        self._zone = ZoneInfo(config.time_zone)
        self._words.clear()

    @property
    def offered(self) -> tuple[Language, ...]:
        """Those that the branch has, in its order."""
        return self._config.languages

    def chosen(self, wish: Language | str, otherwise: Language) -> Words:
        """In the language wished for if the branch has it."""
        return self.words(Language(wish) if wish in self.offered else otherwise)

    def words(self, language: Language) -> Words:
        """In this language; what nobody has translated is in English."""
        words = self._words.get(language)
        if words is None:
            words = self._words[language] = self._read(language)
        return words

    def _read(self, language: Language) -> Words:
        texts = {**translations("phone", language), **self._config.wording.get(language, {})}
        return Words(language, texts, text_in(self._config.name, language), self._zone)
