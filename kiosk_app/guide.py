"""Leads whoever goes by keys, or by touch and speech: knows where they are, tells the voice what to say."""

from __future__ import annotations

from kiosk_app.events import Tap
from kiosk_app.outline import Outline
from kiosk_app.outlining import outline
from kiosk_app.picture import Picture
from kiosk_app.saying import Interpreter
from kiosk_app.speech_script import how_to_use, news, script
from kiosk_app.steering import Ask, Move, Steering, steer
from kiosk_app.voice import Voice
from queue_link.vocabulary import Language


class Guide:
    """Without a voice it still leads: the focus is seen."""

    def __init__(self, voice: Voice | None, interpreter: Interpreter) -> None:
        self._voice = voice
        self._interpreter = interpreter
        self._steering = Steering()
        self._told_focus = ""
        self._outline = Outline("", "")
        self._speaks = False

    @property
    def outline(self) -> Outline:
        """Of the screen as it was shown last."""
        return self._outline

    @property
    def focus(self) -> str:
        return self._steering.focus

    @property
    def active(self) -> bool:
        """Somebody goes by keys or by speech, and is shown where they are."""
        return self._steering.active

    @property
    def armed(self) -> bool:
        return self._steering.armed

    def let_go(self) -> None:
        """A finger on a button without speech, or nobody at all."""
        self._steering = Steering()

    def move(self, move: Move) -> Tap | None:
        """The tap that a move comes to. Whatever is being said ends with it."""
        steered = steer(self._steering, self._outline, move, speech=self._speaks)
        self._steering = steered.steering
        if self._voice is not None and self._speaks:
            self._be_asked(self._voice, steered.ask)
        return steered.tap

    def _be_asked(self, voice: Voice, ask: Ask | None) -> None:
        match ask:
            case None:
                voice.interrupt()
            case Ask.REPEAT:
                voice.repeat()
            case Ask.LOUDER:
                voice.louder()

    def show(self, picture: Picture) -> None:
        """The screen is this now: say what is new."""
        translate = self._interpreter(Language(picture.language))
        before, self._outline = self._outline, outline(picture, translate)
        self._steering = self._steering.on_screen(self._outline, before)
        spoke, self._speaks = self._speaks, picture.comfort.speech
        told, self._told_focus = self._told_focus, self._steering.focus
        if self._voice is None or not self._speaks:
            if self._voice is not None and spoke:
                self._voice.reset()
            return
        if not spoke:
            begin = how_to_use(translate, picture.language)
            self._voice.say((*begin, *script(self._outline, translate)))
            return
        said = news(before, self._outline, told, self._steering.focus, translate)
        if said:
            self._voice.say(said)
