"""A finding as a card: the rule, what it says, its clause, and what can be done about it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QFrame

from xuanke.domain.findings import Severity
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import button, chip, column, frame, label, picture, row
from xuanke.ui.review.values import Said
from xuanke.ui.review.ways import Way
from xuanke.ui.theme import Tone

SEVERITY = {
    Severity.BLOCK: (Tone.BAD, "block"),
    Severity.WARN: (Tone.WARN, "warn"),
    Severity.INFO: (Tone.ACCENT, "info"),
}


def finding_card(kit: Kit, said: Said, ways: Sequence[Way], act: Callable[[Way], None]) -> QFrame:
    """The card; `act` is done with the way that is chosen."""
    say = kit.say
    tone, drawing = SEVERITY[said.severity]
    weight = chip(say(f"ui-severity-{said.severity.value}"), tone)
    rule = label(say(f"ui-rule-{said.rule}"), "strong")
    clause = button(say("ui-clause", clause=said.clause), role="link")
    text = label(clause_text(kit, said), "small", wrap=True)
    text.hide()
    clause.clicked.connect(lambda: text.setVisible(text.isHidden()))
    inner = column(
        row(picture(kit, drawing, tone.value), rule, weight, None, clause, spacing=kit.px(6)),
        label(say(said.message, **said.arguments), wrap=True),
        text,
        spacing=kit.px(4),
    )
    if ways:
        inner.addWidget(label(say("ui-ways"), "small"))
    for way in ways:
        words = say(f"ui-way-{way.kind.value}", **way.arguments)
        made = button(f"({way.letter}) {words}", partial(act, way), "link", tip=way.letter.upper())
        inner.addLayout(row(made, None))
    inner.setContentsMargins(kit.px(12), kit.px(8), kit.px(8), kit.px(8))
    return frame("card", inner, tone=tone)


def clause_text(kit: Kit, said: Said) -> str:
    """The clause's words in the chosen language."""
    if said.clause_text is None:
        return ""
    return said.clause_text.zh if kit.words.language == "zh" else said.clause_text.en
