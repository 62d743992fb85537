"""The visual language: every text can be read on what it lies upon."""

import pytest

from xuanke.ui.theme import DARK, LIGHT, PAIRS, Palette, Theme, Tone, contrast

READABLE = 4.5


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_a_text_stands_out_from_what_it_lies_upon(palette: Palette, ink: str, ground: str) -> None:
    assert contrast(getattr(palette, ink), getattr(palette, ground)) >= READABLE


@pytest.mark.parametrize("tone", Tone)
def test_the_ink_of_a_tone_is_among_the_measured_pairs(tone: Tone) -> None:
    inks = {ink for ink, _ in PAIRS}
    assert {name for name in inks if getattr(LIGHT, name) == LIGHT.ink(tone)}


def test_black_on_white_is_the_most_that_contrast_can_be() -> None:
    assert round(contrast("#000000", "#ffffff"), 6) == 21
    assert contrast("#777777", "#777777") == 1


@pytest.mark.parametrize("size", [100, 150, 200])
def test_the_style_sheet_has_no_hole(size: int) -> None:
    sheet = Theme(dark=True, size=size).style_sheet()
    assert "$" not in sheet
    assert DARK.accent in sheet
