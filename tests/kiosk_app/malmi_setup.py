"""A branch like a real one: what a kiosk is told when it is welcomed, and what it sees."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import msgspec

from queue_link.catalogue import Choice, Link, ServiceCard, Texts, TriageScreen
from queue_link.messages import (
    DayState,
    KioskSetup,
    KioskView,
    OccupancyState,
    Offer,
    ServiceState,
)
from queue_link.results import Alternative, AlternativeKind, Band, TicketIssued
from queue_link.vocabulary import (
    Knowledge,
    Language,
    PriorityId,
    QueueId,
    Reason,
    ScreenId,
    ServiceId,
    TicketNumber,
    VisitId,
)

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
"""A Monday, 11.00 in Helsinki."""


def texts(fi: str, sv: str, en: str, ar: str) -> Texts:
    return {Language("fi"): fi, Language("sv"): sv, Language("en"): en, Language("ar"): ar}


def _screen(name: str) -> ScreenId:
    return ScreenId(name)


PERMIT = ServiceCard(
    ServiceId("extended-permit"),
    texts("Jatkolupa", "Fortsatt tillstånd", "Extended permit", "تمديد تصريح الإقامة"),
    QueueId("permits"),
)
CARD = ServiceCard(
    ServiceId("residence-card"),
    texts("Oleskelulupakortti", "Uppehållstillståndskort", "Residence permit card", "بطاقة تصريح الإقامة"),
    QueueId("cards"),
)
BOOKING_HELP = ServiceCard(
    ServiceId("booking-help"),
    texts("Ajanvarauksen neuvonta", "Hjälp med tidsbokning", "Help with booking", "المساعدة في حجز موعد"),
    QueueId("cards"),
)

MATTER = TriageScreen(
    id=_screen("matter"),
    title=texts(
        "Mitä asiasi koskee?",
        "Vad gäller ditt ärende?",
        "What is your matter about?",
        "ما موضوع معاملتك؟",
    ),
    choices=(
        Choice(
            texts("Jatkolupa", "Fortsatt tillstånd", "Extended permit", "تمديد تصريح الإقامة"),
            texts(
                "Oleskelulupasi on päättymässä tai päättynyt",
                "Ditt uppehållstillstånd går ut eller har gått ut",
                "Your residence permit is about to expire or has expired",
                "تصريح إقامتك على وشك الانتهاء أو انتهى",
            ),
            screen=_screen("urgency"),
        ),
        Choice(
            texts(
                "Oleskelulupakortti",
                "Uppehållstillståndskort",
                "Residence permit card",
                "بطاقة تصريح الإقامة",
            ),
            texts(
                "Kortti on kadonnut tai vanhenemassa",
                "Kortet har försvunnit eller håller på att gå ut",
                "The card is lost or about to expire",
                "البطاقة مفقودة أو على وشك الانتهاء",
            ),
            service=CARD.id,
        ),
        Choice(
            texts(
                "EU-kansalaisen oleskeluoikeuden rekisteröinti",
                "Registrering av EU-medborgares uppehållsrätt",
                "Registration of an EU citizen's right of residence",
                "تسجيل حق إقامة مواطن الاتحاد الأوروبي",
            ),
            screen=_screen("eu"),
        ),
        Choice(
            texts("Kansalaisuus", "Medborgarskap", "Citizenship", "الجنسية"),
            screen=_screen("citizenship"),
        ),
        Choice(
            texts("Turvapaikka", "Asyl", "Asylum", "اللجوء"),
            screen=_screen("asylum"),
        ),
        Choice(
            texts(
                "Ajanvarauksen neuvonta", "Hjälp med tidsbokning", "Help with booking", "المساعدة في حجز موعد"
            ),
            service=BOOKING_HELP.id,
        ),
    ),
)

URGENCY = TriageScreen(
    id=_screen("urgency"),
    title=texts(
        "Milloin lupasi päättyy?",
        "När går ditt tillstånd ut?",
        "When does your permit expire?",
        "متى ينتهي تصريحك؟",
    ),
    text=texts(
        "Vuoronumeron voi saada vain kiireelliseen asiaan.",
        "Du kan få ett könummer endast för brådskande ärenden.",
        "You can get a queue number only for an urgent matter.",
        "لا يمكن الحصول على رقم انتظار إلا للمعاملات العاجلة.",
    ),
    choices=(
        Choice(
            texts(
                "Se on päättynyt tai päättyy kolmen kuukauden sisällä",
                "Det har gått ut eller går ut inom tre månader",
                "It has expired or expires within three months",
                "انتهى أو ينتهي خلال ثلاثة أشهر",
            ),
            service=PERMIT.id,
        ),
        Choice(
            texts("Myöhemmin", "Senare", "Later", "في وقت لاحق"),
            screen=_screen("online"),
        ),
    ),
)

ONLINE = TriageScreen(
    id=_screen("online"),
    title=texts(
        "Tee jatkolupahakemus verkossa",
        "Ansök om fortsatt tillstånd på nätet",
        "Apply for an extended permit online",
        "قدّم طلب تمديد التصريح عبر الإنترنت",
    ),
    text=texts(
        "Hakemuksen voi tehdä Enter Finland -palvelussa. Tunnistaudu verkkopankkitunnuksilla tai "
        "mobiilivarmenteella, niin käyntiä palvelupisteessä ei välttämättä tarvita.",
        "Du kan ansöka i tjänsten Enter Finland. Om du identifierar dig med nätbankskoder eller "
        "mobilcertifikat behöver du kanske inte besöka serviceplatsen.",
        "You can apply in the Enter Finland service. If you identify yourself with online banking codes or "
        "a mobile certificate, you may not need to visit the service point.",
        "يمكنك تقديم الطلب في خدمة Enter Finland. إذا أثبتّ هويتك برموز الخدمات المصرفية عبر الإنترنت أو "
        "بشهادة الهاتف المحمول فقد لا تحتاج إلى زيارة نقطة الخدمة.",
    ),
    link=Link(
        "https://enterfinland.fi",
        texts(
            "Avaa Enter Finland puhelimellasi",
            "Öppna Enter Finland med din telefon",
            "Open Enter Finland on your phone",
            "افتح Enter Finland على هاتفك",
        ),
    ),
)


def _guidance(name: str, title: Texts, text: Texts, url: str, caption: Texts) -> TriageScreen:
    return TriageScreen(id=_screen(name), title=title, text=text, link=Link(url, caption))


EU = _guidance(
    "eu",
    texts(
        "Varaa aika EU-rekisteröintiin",
        "Boka tid för EU-registrering",
        "Book an appointment for EU registration",
        "احجز موعدًا لتسجيل مواطني الاتحاد الأوروبي",
    ),
    texts(
        "EU-rekisteröinti ei ole kiireellinen asia, joten siihen ei anneta vuoronumeroa. Varaa aika "
        "verkossa.",
        "EU-registrering är inte ett brådskande ärende, så du får inget könummer. Boka en tid på nätet.",
        "EU registration is not an urgent matter, so no queue number is given. Book an appointment online.",
        "تسجيل مواطني الاتحاد الأوروبي ليس معاملة عاجلة، لذلك لا يُعطى رقم انتظار. احجز موعدًا عبر الإنترنت.",
    ),
    "https://migri.fi/ajanvaraus",
    texts("Ajanvaraus", "Tidsbokning", "Book an appointment", "حجز موعد"),
)
CITIZENSHIP = _guidance(
    "citizenship",
    texts(
        "Kansalaisuushakemus tehdään verkossa",
        "Ansökan om medborgarskap görs på nätet",
        "Citizenship applications are made online",
        "تُقدَّم طلبات الجنسية عبر الإنترنت",
    ),
    texts(
        "Kansalaisuusasiat eivät ole kiireellisiä. Tee hakemus verkossa tai varaa aika.",
        "Medborgarskapsärenden är inte brådskande. Ansök på nätet eller boka en tid.",
        "Citizenship matters are not urgent. Apply online or book an appointment.",
        "معاملات الجنسية ليست عاجلة. قدّم الطلب عبر الإنترنت أو احجز موعدًا.",
    ),
    "https://migri.fi/kansalaisuus",
    texts("Lisätietoa", "Mer information", "More information", "مزيد من المعلومات"),
)
ASYLUM = TriageScreen(
    id=_screen("asylum"),
    title=texts(
        "Turvapaikkaa haetaan poliisilta tai rajavalvonnasta",
        "Asyl söks hos polisen eller gränskontrollen",
        "Apply for asylum to the police or at border control",
        "يُقدَّم طلب اللجوء إلى الشرطة أو مراقبة الحدود",
    ),
    text=texts(
        "Tässä palvelupisteessä ei voi hakea turvapaikkaa. Mene lähimmälle poliisiasemalle.",
        "Du kan inte söka asyl på den här serviceplatsen. Gå till närmaste polisstation.",
        "You cannot apply for asylum at this service point. Go to the nearest police station.",
        "لا يمكنك طلب اللجوء في نقطة الخدمة هذه. توجّه إلى أقرب مركز شرطة.",
    ),
)

SETUP = KioskSetup(
    name=texts(
        "Maahanmuuttovirasto, Malmi",
        "Migrationsverket, Malm",
        "Finnish Immigration Service, Malmi",
        "دائرة الهجرة الفنلندية، مالمي",
    ),
    languages=(Language("fi"), Language("sv"), Language("en"), Language("ar")),
    time_zone="Europe/Helsinki",
    services=(PERMIT, CARD, BOOKING_HELP),
    start=MATTER.id,
    screens=(MATTER, URGENCY, ONLINE, EU, CITIZENSHIP, ASYLUM),
    party_max=6,
    public_url="https://vuoro.example",
)

TWELVE = msgspec.structs.replace(
    SETUP,
    languages=tuple(
        map(Language, ("fi", "sv", "en", "et", "ru", "uk", "ar", "fa", "so", "tr", "vi", "zh")),
    ),
)
"""The same in more languages than have a button each; its own texts are in four of them."""

URGENT, WALK_IN = PriorityId("urgent"), PriorityId("walk-in")

ALTERNATIVES = (
    Alternative(AlternativeKind.RELEASED_SLOT, at=NOW + timedelta(hours=3, minutes=20)),
    Alternative(AlternativeKind.TOMORROW, at=NOW + timedelta(hours=21)),
    Alternative(
        AlternativeKind.ONLINE,
        text=texts(
            "Hoida asia verkossa Enter Finland -palvelussa",
            "Sköt ärendet på nätet i e-tjänsten Enter Finland",
            "Do it online in Enter Finland",
            "أنجز معاملتك عبر الإنترنت في خدمة Enter Finland",
        ),
        url="https://enterfinland.fi",
    ),
    Alternative(
        AlternativeKind.BOOK,
        text=texts(
            "Varaa aika toiselle päivälle",
            "Boka tid till en annan dag",
            "Book an appointment for another day",
            "احجز موعدًا في يوم آخر",
        ),
        url="https://migri.vihta.com",
    ),
    Alternative(
        AlternativeKind.OTHER_PLACE,
        text=texts(
            "Asioi toisessa palvelupisteessä",
            "Besök ett annat serviceställe",
            "Go to another service point",
            "توجّه إلى نقطة خدمة أخرى",
        ),
        url="https://migri.fi",
    ),
)
"""Something of each kind, the best first."""
BAND = Band(low=22 * 60, likely=31 * 60, high=38 * 60)
"""Between 20 and 40 minutes, as people say it."""
BACK_AT = NOW + timedelta(hours=2, minutes=12)
"""13.12 in Helsinki."""

CLOSED_TEXT = texts(
    "Automaatti on huollossa noin klo 13:een. Numeron saa neuvonnasta.",
    "Automaten repareras till ungefär kl. 13. Nummer får du i rådgivningen.",
    "The machine is being repaired until about 13:00. Numbers are given at the information desk.",
    "يجري إصلاح الجهاز حتى الساعة 13 تقريبًا. تُعطى الأرقام في مكتب الاستعلامات.",
)
"""What staff say of a kiosk that they have closed."""


def refused_offer(reason: Reason, opens_at: datetime | None = None) -> Offer:
    """What is told of a service for which there is no number now."""
    return Offer(WALK_IN, before=40, refused=reason, opens_at=opens_at, alternatives=ALTERNATIVES)


def kiosk_view(
    *,
    tickets: bool = True,
    opens_at: datetime | None = None,
    free: int = 24,
    outside: int = 0,
    waiting: int = 7,
    offers: tuple[Offer, ...] = (),
    evacuating: bool = False,
    knowledge: Knowledge = Knowledge.COUNTED,
) -> KioskView:
    """What the kiosk sees; ``waiting`` tickets in each service, and the same offers (none told)."""
    return KioskView(
        DayState(open=tickets, tickets=tickets, opens_at=opens_at, evacuating=evacuating),
        OccupancyState(
            cap=60,
            inside=60 - free,
            reserved=0,
            free=free,
            outside=outside,
            knowledge=knowledge,
            soft_cap=55,
        ),
        tuple(ServiceState(service.id, waiting, offers) for service in SETUP.services),
    )


def ticket(
    *,
    visit: str = "visit-1",
    number: str = "A042",
    language: str = "fi",
    party: int = 1,
    before: int = 7,
    admitted: bool = True,
    wait: Band | None = None,
    booked_at: datetime | None = None,
    late: bool = False,
    come_back_at: datetime | None = None,
) -> TicketIssued:
    return TicketIssued(
        VisitId(visit),
        TicketNumber(number),
        PERMIT.id,
        Language(language),
        party,
        NOW,
        before,
        admitted,
        "7f3k9q2m5x",
        wait=wait,
        booked_at=booked_at,
        late=late,
        come_back_at=come_back_at,
        check="H3D4",
    )
