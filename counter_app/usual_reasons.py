"""Usual reasons why a service, the tickets or a kiosk are closed, as customers read them.

They are no texts of this program but what it sends, in all languages of a branch at once.
"""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from queue_link.catalogue import Texts
from queue_link.vocabulary import Language

translate = QCoreApplication.translate


class UsualReason(StrEnum):
    NO_STAFF = "no-staff"
    FAULT = "fault"
    FULL_DAY = "full-day"


_TEXTS: dict[UsualReason, dict[str, str]] = {
    UsualReason.NO_STAFF: {
        "fi": "Henkilökuntaa ei nyt ole tarpeeksi.",
        "sv": "Det finns inte tillräckligt med personal just nu.",
        "en": "There are not enough staff just now.",
        "et": "Praegu ei ole piisavalt töötajaid.",
        "ru": "Сейчас не хватает сотрудников.",
        "uk": "Зараз не вистачає працівників.",
        "ar": "لا يوجد عدد كافٍ من الموظفين الآن.",
        "fa": "در حال حاضر کارمند کافی نیست.",
        "so": "Hadda shaqaale ku filan ma joogaan.",
        "tr": "Şu anda yeterli personel yok.",
        "vi": "Hiện không có đủ nhân viên.",
        "zh": "目前工作人员不足。",
    },
    UsualReason.FAULT: {
        "fi": "Tekninen vika.",
        "sv": "Tekniskt fel.",
        "en": "A technical fault.",
        "et": "Tehniline rike.",
        "ru": "Техническая неисправность.",
        "uk": "Технічна несправність.",
        "ar": "عطل فني.",
        "fa": "نقص فنی.",
        "so": "Cilad farsamo.",
        "tr": "Teknik arıza.",
        "vi": "Sự cố kỹ thuật.",
        "zh": "技术故障。",
    },
    UsualReason.FULL_DAY: {
        "fi": "Tänään ei ehditä palvella enempää asiakkaita.",
        "sv": "Vi hinner inte betjäna fler kunder i dag.",
        "en": "No more customers can be served today.",
        "et": "Täna ei jõua rohkem kliente teenindada.",
        "ru": "Сегодня больше посетителей принять не сможем.",
        "uk": "Сьогодні більше відвідувачів прийняти не зможемо.",
        "ar": "لا يمكن خدمة المزيد من الزبائن اليوم.",
        "fa": "امروز امکان خدمت به مراجعان بیشتر نیست.",
        "so": "Maanta macaamiil kale lama adeegi karo.",
        "tr": "Bugün daha fazla kişiye hizmet verilemiyor.",
        "vi": "Hôm nay không thể phục vụ thêm khách.",
        "zh": "今天无法再接待更多顾客。",
    },
}


def texts(reason: UsualReason) -> Texts:
    """By language."""
    return {Language(tag): text for tag, text in _TEXTS[reason].items()}


def title(reason: UsualReason) -> str:
    """For whoever chooses it."""
    return {
        UsualReason.NO_STAFF: translate("UsualReason", "Not enough staff"),
        UsualReason.FAULT: translate("UsualReason", "A technical fault"),
        UsualReason.FULL_DAY: translate("UsualReason", "The day is full"),
    }[reason]
