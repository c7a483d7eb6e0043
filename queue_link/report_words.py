"""What a report says, in Finnish, Swedish and English: the names of its figures, and what they mean."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from queue_link.figures import Dimension, Figure, Measure, Unit
from queue_link.vocabulary import Language, Outcome, Reason

FI, SV, EN = Language("fi"), Language("sv"), Language("en")
LANGUAGES = (FI, SV, EN)


class Said(msgspec.Struct, frozen=True):
    """One text in each language."""

    fi: str
    sv: str
    en: str

    def __getitem__(self, language: Language) -> str:
        return str(getattr(self, language))


FIGURES: Mapping[Figure, Said] = {
    Figure.ARRIVED: Said("Saapuneet", "Ankomna", "Arrived"),
    Figure.PEOPLE: Said("Henkilöitä", "Personer", "People"),
    Figure.CALLED: Said("Kutsut", "Anrop", "Calls"),
    Figure.RECALLS: Said("Uudelleenkutsut", "Omanrop", "Recalls"),
    Figure.SERVED: Said("Palvellut", "Betjänade", "Served"),
    Figure.NO_SHOWS: Said("Ei saapunut", "Uteblivna", "No-shows"),
    Figure.WALK_OUTS: Said("Lähti itse", "Gick själva", "Walk-outs"),
    Figure.REMOVED: Said("Poistettu", "Borttagna", "Removed"),
    Figure.CLOSED_OUT: Said("Sulkeminen päätti", "Avslutade vid stängning", "Closed out"),
    Figure.BACKLOG: Said("Kesken lopussa", "Kvar vid slutet", "Carried over"),
    Figure.REFUSED: Said("Evätyt numerot", "Nekade nummer", "Refused tickets"),
    Figure.WAITS: Said("Odotuksia", "Väntetider", "Waits"),
    Figure.WAIT_MEAN: Said("Odotus, keskiarvo", "Väntan, medelvärde", "Wait, mean"),
    Figure.WAIT_MEDIAN: Said("Odotus, mediaani", "Väntan, median", "Wait, median"),
    Figure.WAIT_P90: Said("Odotus, 90 %", "Väntan, 90 %", "Wait, 90 %"),
    Figure.WAIT_LONGEST: Said("Odotus, pisin", "Väntan, längst", "Wait, longest"),
    Figure.SERVICE_LEVEL: Said("Palvelutaso", "Servicenivå", "Service level"),
    Figure.WAYS: Said("Siirtymisiä", "Gångtider", "Ways"),
    Figure.WAY_MEAN: Said("Siirtyminen, keskiarvo", "Gång, medelvärde", "Way, mean"),
    Figure.WAY_MEDIAN: Said("Siirtyminen, mediaani", "Gång, median", "Way, median"),
    Figure.WAY_P90: Said("Siirtyminen, 90 %", "Gång, 90 %", "Way, 90 %"),
    Figure.WAY_LONGEST: Said("Siirtyminen, pisin", "Gång, längst", "Way, longest"),
    Figure.TRANSACTIONS: Said("Palvelutapahtumia", "Ärenden", "Transactions"),
    Figure.TRANSACTION_MEAN: Said("Palvelu, keskiarvo", "Ärende, medelvärde", "Transaction, mean"),
    Figure.TRANSACTION_MEDIAN: Said("Palvelu, mediaani", "Ärende, median", "Transaction, median"),
    Figure.TRANSACTION_P90: Said("Palvelu, 90 %", "Ärende, 90 %", "Transaction, 90 %"),
    Figure.TRANSACTION_LONGEST: Said("Palvelu, pisin", "Ärende, längst", "Transaction, longest"),
    Figure.NEXT_SERVICES: Said("Lisäpalvelut", "Ytterligare tjänster", "Further services"),
    Figure.TRANSFERRED: Said("Siirretyt", "Överförda", "Transferred"),
    Figure.MISTAKES: Said("Kutsuttu erehdyksessä", "Anropade av misstag", "Called by mistake"),
    Figure.NEEDED_TIME: Said("Tarvitsi aikaa", "Behövde tid", "Needed time"),
    Figure.PARKED: Said("Odottamaan asetetut", "Parkerade", "Parked"),
    Figure.FORECASTS: Said("Ennusteita", "Prognoser", "Forecasts"),
    Figure.FORECAST_COVERAGE: Said("Ennusteen sisällä", "Inom prognosen", "Within forecast"),
    Figure.FORECAST_ERROR: Said("Ennusteen virhe", "Prognosfel", "Forecast error"),
    Figure.PROMISED: Said("Luvatut", "Utlovade", "Promised"),
    Figure.PROMISED_SERVED: Said("Luvatuista palvellut", "Utlovade, betjänade", "Promised, served"),
    Figure.PROMISED_CLOSED_OUT: Said(
        "Luvatuista sulkemiseen jääneet", "Utlovade, avslutade vid stängning", "Promised, closed out"
    ),
    Figure.INSIDE_MEAN: Said("Sisällä, keskiarvo", "Inne, medelvärde", "Inside, mean"),
    Figure.INSIDE_MOST: Said("Sisällä, eniten", "Inne, flest", "Inside, most"),
    Figure.AT_CAP: Said("Täynnä", "Fullt", "At the cap"),
}

UNITS: Mapping[Measure, Said] = {
    Measure.COUNT: Said("", "", ""),
    Measure.SECONDS: Said("", "", ""),
    Measure.SHARE: Said("%", "%", "%"),
    Measure.PEOPLE: Said("", "", ""),
    Measure.MINUTES: Said("min", "min", "min"),
}

DIMENSIONS: Mapping[Dimension, Said] = {
    Dimension.SERVICE: Said("Palvelu", "Tjänst", "Service"),
    Dimension.QUEUE: Said("Jono", "Kö", "Queue"),
    Dimension.COUNTER: Said("Palvelupiste", "Disk", "Counter"),
    Dimension.OUTCOME: Said("Tulos", "Resultat", "Outcome"),
    Dimension.LANGUAGE: Said("Kieli", "Språk", "Language"),
}

PARTS: Mapping[Unit, Said] = {
    Unit.HOUR: Said("Tunti", "Timme", "Hour"),
    Unit.DAY: Said("Päivä", "Dag", "Day"),
    Unit.WEEK: Said("Viikko", "Vecka", "Week"),
    Unit.MONTH: Said("Kuukausi", "Månad", "Month"),
}

OUTCOMES: Mapping[str, Said] = {
    Outcome.SERVED: Said("palveltu", "betjänad", "served"),
    Outcome.NO_SHOW: Said("ei saapunut", "uteblev", "no-show"),
    Outcome.REMOVED: Said("poistettu", "borttagen", "removed"),
    Outcome.LEFT: Said("lähti itse", "gick själv", "left"),
    Outcome.CLOSING: Said("sulkeminen", "stängning", "closing"),
}

REASONS: Mapping[str, Said] = {
    Reason.CLOSED: Said("suljettu", "stängt", "closed"),
    Reason.UNKNOWN_SERVICE: Said("tuntematon palvelu", "okänd tjänst", "unknown service"),
    Reason.NO_WALK_IN: Said("vain ajanvarauksella", "endast tidsbokning", "by appointment only"),
    Reason.UNKNOWN_LANGUAGE: Said("tuntematon kieli", "okänt språk", "unknown language"),
    Reason.PARTY_TOO_LARGE: Said("liian suuri seurue", "för stort sällskap", "party too large"),
    Reason.FULL: Said("täynnä", "fullt", "full"),
    Reason.NUMBERS_EXHAUSTED: Said("numerot loppuneet", "numren slut", "numbers exhausted"),
    Reason.NOT_TODAY: Said("ei ehdi tänään", "hinns inte i dag", "not to be served today"),
    Reason.QUOTA_USED: Said("kiintiö täynnä", "kvoten full", "quota used"),
    Reason.EVACUATION: Said("evakuointi", "utrymning", "evacuation"),
    Reason.UNKNOWN_PRIORITY: Said("tuntematon luokka", "okänd klass", "unknown class"),
    Reason.UNKNOWN_APPOINTMENT: Said("tuntematon varaus", "okänd bokning", "unknown appointment"),
    Reason.TOO_EARLY: Said("liian aikaisin", "för tidigt", "too early"),
    Reason.ALREADY_CHECKED_IN: Said("jo ilmoittautunut", "redan anmäld", "already checked in"),
    Reason.APPOINTMENT_OVER: Said("varaus mennyt", "bokningen över", "appointment over"),
    Reason.DAY_NOT_OPEN: Said("päivä ei ole auki", "dagen är inte öppen", "the day is not open"),
    Reason.BAD_MESSAGE: Said("virheellinen pyyntö", "felaktig begäran", "faulty request"),
}

VISITS = Said("Asioinnit", "Besök", "Visits")
WAITING = Said("Odotus", "Väntan", "Waiting")
AT_COUNTERS = Said("Palvelupisteillä", "Vid diskarna", "At the counters")
INSIDE = Said("Sisällä", "Inne", "Inside")
FORECAST = Said("Ennusteet ja lupaukset", "Prognoser och löften", "Forecasts and promises")
REFUSALS = Said("Evätyt numerot syyn mukaan", "Nekade nummer enligt orsak", "Refused tickets by reason")
REASON = Said("Syy", "Orsak", "Reason")
TIMES = Said("Kertoja", "Antal", "Times")
FIGURE = Said("Luku", "Tal", "Figure")
VALUE = Said("Arvo", "Värde", "Value")
TOTAL = Said("Yhteensä", "Totalt", "Total")
DEFINITIONS = Said("Mitä luvut tarkoittavat", "Vad talen betyder", "What the figures mean")
REPORT = Said("Raportti", "Rapport", "Report")
PERIOD = Said(
    "{begins} – {ends}, viimeinen hetki ei mukana ({zone})",
    "{begins} – {ends}, det sista ögonblicket ingår inte ({zone})",
    "{begins} – {ends}, the last moment not included ({zone})",
)
EMPTY = Said(
    "Tältä ajalta ei ole tietoja.",
    "Det finns inga uppgifter från denna tid.",
    "There is no data of this time.",
)
TARGET = Said(
    "Palvelutaso: odotus enintään {minutes} min, ellei palvelulla ole omaa tavoitetta.",
    "Servicenivå: väntan högst {minutes} min, om tjänsten inte har ett eget mål.",
    "Service level: a wait of {minutes} min at most, unless the service has a target of its own.",
)
TOTALS = Said(
    "Ennen hetkeä {until} tallella ovat vain tunneittaiset ja palveluittaiset summat: mediaaneja ei tunneta, "
    "eikä muu jaottelu sisällä sitä aikaa.",
    "Före {until} finns bara summor per timme och tjänst: medianer är inte kända, och annan indelning omfattar "
    "inte den tiden.",
    "Before {until} only totals by hour and service are kept: medians are not known, and no other division "
    "includes that time.",
)
CHART = Said(
    "{title}. Suurin: {most} ({where}). Samat luvut ovat taulukossa.",
    "{title}. Störst: {most} ({where}). Samma tal finns i tabellen.",
    "{title}. Highest: {most} ({where}). The same figures are in the table.",
)

MEANINGS: tuple[tuple[tuple[Figure, ...], Said], ...] = (
    (
        (Figure.ARRIVED, Figure.PEOPLE),
        Said(
            "Aikana otetut numerot, ja henkilöt niiden seurueissa.",
            "Nummer som togs under tiden, och personerna i deras sällskap.",
            "Tickets taken in the period, and the people of their parties.",
        ),
    ),
    (
        (Figure.CALLED, Figure.RECALLS),
        Said(
            "Aikana tehdyt kutsut palvelupisteelle ja niiden toistot, myös ne joihin kukaan ei tullut. Kutsu "
            "lasketaan, kun asia on palvelupisteellä ohi. Perutut kutsut ja ilman numeroa palvellut eivät ole mukana.",
            "Anrop till en disk under tiden och deras upprepningar, också de som ingen kom till. Ett anrop räknas "
            "när disken är klar. Återtagna anrop och betjänade utan nummer ingår inte.",
            "Calls to a counter made in the period and their repetitions, also those nobody came to. A call counts "
            "when the counter is done with it. Calls that were taken back, and customers without a ticket, do not.",
        ),
    ),
    (
        (Figure.SERVED, Figure.NO_SHOWS, Figure.WALK_OUTS, Figure.REMOVED, Figure.CLOSED_OUT),
        Said(
            "Aikana päättyneet asioinnit: palveltu; ei tullut kutsuttaessa; lähti itse; henkilökunta poisti; "
            "päivän sulkeminen päätti.",
            "Besök som slutade under tiden: betjänade; kom inte när de anropades; gick själva; togs bort av "
            "personalen; avslutades av dagens stängning.",
            "Visits that ended in the period: served; did not come when called; left by themselves; removed by "
            "staff; ended by the closing of the day.",
        ),
    ),
    (
        (Figure.BACKLOG,),
        Said(
            "Numerot, joiden asiointi on ajan lopussa kesken; seuraava aika alkaa niistä.",
            "Nummer vars besök inte har slutat vid tidens slut; nästa tid börjar med dem.",
            "Tickets whose visit has not ended at the end of the period; the next one begins with them.",
        ),
    ),
    (
        (Figure.REFUSED,),
        Said(
            "Pyynnöt saada numero tai ilmoittautua, joihin vastattiin kieltävästi. Sama asiakas voi olla mukana "
            "monta kertaa.",
            "Begäran om nummer eller anmälan som nekades. Samma kund kan ingå flera gånger.",
            "Requests for a ticket or to check in that were refused. The same customer may be in it several times.",
        ),
    ),
    (
        (Figure.WAITS, Figure.WAIT_MEAN, Figure.WAIT_MEDIAN, Figure.WAIT_P90, Figure.WAIT_LONGEST),
        Said(
            "Numeron ottamisesta, tai varatusta ajasta jos se on myöhemmin, ensimmäiseen kutsuun johon asiakas "
            "tuli. Sovittu poissaolo ja evakuointi ovat mukana. Perusjoukko: aikana kutsutut, jotka tulivat. "
            "Mediaani ja 90 %: lyhin odotus, jota vähintään niin suuri osa ei ylittänyt.",
            "Från numret, eller den bokade tiden om den är senare, till det första anrop som kunden kom till. "
            "Överenskommen frånvaro och utrymning ingår. Bas: de som anropades under tiden och kom. Median och "
            "90 %: den kortaste väntan som minst så många inte överskred.",
            "From the ticket, or the booked time where that is later, to the first call that the customer came to. "
            "Time away by agreement and evacuations are part of it. Base: those called in the period who came. "
            "Median and 90 %: the shortest wait that at least so many did not exceed.",
        ),
    ),
    (
        (Figure.SERVICE_LEVEL,),
        Said(
            "Osuus odotuksista, jotka olivat enintään tavoitteen pituisia. Perusjoukko: odotukset.",
            "Andelen väntetider som inte var längre än målet. Bas: väntetiderna.",
            "Share of the waits that were no longer than the target. Base: waits.",
        ),
    ),
    (
        (Figure.WAYS, Figure.WAY_MEAN, Figure.WAY_MEDIAN, Figure.WAY_P90, Figure.WAY_LONGEST),
        Said(
            "Kutsusta siihen, kun virkailija merkitsi asiakkaan saapuneeksi. Perusjoukko: aikana tehdyt kutsut, "
            "joihin tulo merkittiin ennen palvelun päättymistä.",
            "Från anropet tills handläggaren märkte att kunden var framme. Bas: anrop under tiden där ankomsten "
            "märktes innan ärendet slutade.",
            "From the call until the adviser marked the customer as arrived. Base: calls made in the period whose "
            "arrival was marked before the transaction ended.",
        ),
    ),
    (
        (
            Figure.TRANSACTIONS,
            Figure.TRANSACTION_MEAN,
            Figure.TRANSACTION_MEDIAN,
            Figure.TRANSACTION_P90,
            Figure.TRANSACTION_LONGEST,
        ),
        Said(
            "Saapumisesta palvelun päättymiseen yhdellä palvelupisteellä, jokainen palvelu erikseen. Perusjoukko: "
            "aikana päättyneet, joiden alku merkittiin ennen loppua.",
            "Från ankomsten till slutet vid en disk, varje tjänst för sig. Bas: de som slutade under tiden och "
            "vars början märktes före slutet.",
            "From the arrival to the end at one counter, each service by itself. Base: those that ended in the "
            "period and whose beginning was marked before the end.",
        ),
    ),
    (
        (
            Figure.NEXT_SERVICES,
            Figure.TRANSFERRED,
            Figure.MISTAKES,
            Figure.NEEDED_TIME,
            Figure.PARKED,
        ),
        Said(
            "Miten asia palvelupisteellä jatkui aikana: toisella palvelulla; siirtona; takaisin jonoon "
            "erehdyksestä; takaisin jonoon asiakkaan pyynnöstä; asetettuna odottamaan.",
            "Hur ärendet vid disken gick vidare under tiden: med en annan tjänst; överfört; tillbaka till kön "
            "efter ett misstag; tillbaka på kundens begäran; parkerat.",
            "How a time at a counter went on, in the period: with a further service; by a transfer; back to the "
            "line after a mistake; back at the customer's wish; parked.",
        ),
    ),
    (
        (Figure.FORECASTS, Figure.FORECAST_COVERAGE, Figure.FORECAST_ERROR),
        Said(
            "Numeroa otettaessa tehty ennuste verrattuna odotukseen: osuus, joka osui ennustettuun väliin, ja "
            "keskimääräinen ero todennäköisimpään. Perusjoukko: aikana päättyneet asioinnit ilman varausta, joilla "
            "oli ennuste ja jotka tulivat kutsuun.",
            "Prognosen när numret togs jämförd med väntan: andelen inom det förutsagda intervallet, och den "
            "genomsnittliga skillnaden till det mest sannolika. Bas: besök utan bokning som slutade under tiden, "
            "hade en prognos och kom till ett anrop.",
            "What was forecast when the ticket was taken against the wait: the share within the forecast band, and "
            "the mean distance from the likely wait. Base: visits without a booking that ended in the period, had "
            "a forecast and came to a call.",
        ),
    ),
    (
        (Figure.PROMISED, Figure.PROMISED_SERVED, Figure.PROMISED_CLOSED_OUT),
        Said(
            "Aikana päättyneet asioinnit, joiden numeroa annettaessa palvelu samana päivänä ennustettiin; kuinka "
            "moni palveltiin ja kuinka monen päivän sulkeminen päätti.",
            "Besök som slutade under tiden och för vilka betjäning samma dag förutsågs när numret gavs; hur många "
            "som betjänades och hur många som dagens stängning avslutade.",
            "Visits that ended in the period and whose service on the same day was forecast when the ticket was "
            "given; how many were served, and how many the closing of the day ended.",
        ),
    ),
    (
        (Figure.INSIDE_MEAN, Figure.INSIDE_MOST, Figure.AT_CAP),
        Said(
            "Henkilöitä rakennuksessa palvelimen laskun mukaan, kun päivä oli auki: ajalla painotettu keskiarvo, "
            "suurin määrä, ja minuutit jolloin määrä oli vähintään enimmäismäärä.",
            "Personer i byggnaden enligt serverns räkning medan dagen var öppen: medelvärde över tiden, högsta "
            "antal, och minuter då antalet var minst det högsta tillåtna.",
            "People in the building by the server's count while the day was open: mean over time, the highest "
            "number, and minutes during which it was at the cap or above.",
        ),
    ),
)
