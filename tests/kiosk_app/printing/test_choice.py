"""The ``[printer]`` table."""

from __future__ import annotations

import pytest

from kiosk_app.printing.choice import PrinterChoice
from kiosk_app.printing.models import DEFAULT_MODEL, printer_models
from kiosk_app.printing.settings import Ability, Connection, PrinterSettings, SlipMode
from queue_link.settings import decode_settings
from queue_link.toml_document import SettingsFaults


def chosen(text: str) -> PrinterSettings:
    return decode_settings(text, PrinterChoice, "kiosk.toml").settings()


def test_an_address_is_enough() -> None:
    """Everything else is as the most common printers have it."""
    settings = chosen('host = "10.0.0.9"')
    assert (settings.connection, settings.host, settings.port) == (Connection.NETWORK, "10.0.0.9", 9100)
    assert (settings.width_dots, settings.confirms, settings.mode) == (576, Ability.PROBE, SlipMode.PICTURE)


def test_a_model_brings_its_values_and_single_ones_go_over_it() -> None:
    """What the technician writes is right."""
    settings = chosen('model = "epson-tm-t88v"\nspeed_mm_s = 100\nconfirms = "no"')
    assert (settings.width_dots, settings.dpi, settings.speed_mm_s) == (512, 180, 100)
    assert settings.confirms is Ability.NO


def test_a_presenter_comes_with_its_commands() -> None:
    """Custom's kiosk printers: GS e 2 draws in, GS e 6 tells in bit 3 whether there is a slip."""
    presenter = chosen('model = "custom-kpm"').presenter
    assert presenter is not None
    assert bytes.fromhex(presenter.retract) == b"\x1de\x02"
    assert (presenter.holds(0x08), presenter.holds(0x80), presenter.jammed(0x80)) == (True, False, True)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('host = "x"\nmodel = "epson-tm-t20"', 'kiosk.toml:2: model: .*did you mean "epson-tm-t20ii"?'),
        ('connection = "serail"', 'kiosk.toml:1: .*did you mean "serial"?'),
        ('connection = "serial"', 'needs device = "/dev/...'),
        ('connection = "usb"\nusb_vendor = 0x04b8', "needs usb_vendor and usb_product"),
        ('connection = "device"\ndevice = "/dev/usb/lp0"\nconfirms = "yes"', "nothing comes back"),
        (
            'device = "/dev/ttyS0"',
            'device = "/dev/ttyS0" needs connection = "serial" .* connection = "device"',
        ),
        ('connection = "network"\ndevice = "/dev/usb/lp0"', 'needs connection = "serial"'),
        ("usb_vendor = 0x04b8\nusb_product = 0x0202", 'need connection = "usb"'),
        ("width_dots = 577", "kiosk.toml:1: width_dots"),
        ('[presenter]\nstatus = "xx"\nretract = "1d"\npresent_bit = 3\njam_bit = 7', "presenter"),
        ('[presenter]\nstatus = " "\nretract = "1d"\npresent_bit = 3\njam_bit = 7', "presenter.*an empty"),
        ("code_pages = { cp8852 = 16 }", 'kiosk.toml:1: code_pages.cp8852: .*did you mean "cp852"?'),
        ("code_pages = { utf_16 = 16 }", "kiosk.toml:1: code_pages.utf_16: expected one of"),
        ("code_pages = { cp1252 = 256 }", "kiosk.toml:1: code_pages.cp1252: .*<= 255"),
        ("[times]\nbackoff = []", "kiosk.toml:2: times.backoff: .*length >= 1"),
        ("speed_mm_s = 0.001", "kiosk.toml:1: speed_mm_s"),
    ],
)
def test_faults_are_told_with_their_line(text: str, told: str) -> None:
    """And with the word that was probably meant."""
    with pytest.raises(SettingsFaults, match=told):
        chosen(text)


def test_serial_lines_get_text_unless_told_otherwise() -> None:
    """A picture takes 16 s at 38,400 baud."""
    serial = 'connection = "serial"\ndevice = "/dev/ttyS0"\n'
    assert chosen(serial).mode is SlipMode.TEXT
    assert chosen(serial + 'mode = "picture"').mode is SlipMode.PICTURE


def test_a_device_file_never_confirms() -> None:
    """Nothing is assumed of a printer that cannot answer."""
    assert chosen('connection = "device"\ndevice = "/dev/usb/lp0"').confirms is Ability.NO


def test_each_device_has_an_address_of_its_own() -> None:
    """Abilities are remembered by it."""
    addresses = {
        chosen(text).address
        for text in (
            'host = "10.0.0.9"',
            'host = "10.0.0.9"\nport = 9101',
            'connection = "serial"\ndevice = "/dev/ttyS0"',
            'connection = "device"\ndevice = "/dev/ttyS0"',
            'connection = "usb"\nusb_vendor = 0x04b8\nusb_product = 0x0202',
        )
    }
    assert len(addresses) == 5


@pytest.mark.parametrize("name", printer_models())
def test_every_model_can_be_used(name: str) -> None:
    """Two pieces of a job fit in its memory."""
    settings = chosen(f'model = "{name}"')
    assert settings.band_rows * settings.width_dots // 8 * 2 < settings.window_bytes


def test_the_usual_model_is_there() -> None:
    """It is what a kiosk has without a word in its settings."""
    assert DEFAULT_MODEL in printer_models()
