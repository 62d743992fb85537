"""Draws a teacher's slip on a page: what they ask for, and where they and the school sign."""

from collections.abc import Iterator

from xuanke.domain.catalogue import Project
from xuanke.domain.slips import Slip
from xuanke.printing.flow import CENTRE, Block, Press, space
from xuanke.printing.pdf import pdf
from xuanke.printing.signing import signing
from xuanke.wording import Words

BODY = 10.0
COLUMNS = {"rank": 6, "code": 22, "title": 34, "institution": 22, "dates": 16}
"""With their widths in percent."""


def draw_slip(slip: Slip, words: Words) -> bytes:
    """The slip as a PDF; raises Fault where the system has no Chinese font."""

    def foot(page: int, pages: int) -> str:
        return words.say("slip-foot", at=slip.at, page=str(page), pages=str(pages))

    title = f"{words.say('slip-title')} {slip.teacher}"
    return pdf(lambda press: _blocks(press, slip, words), title=title, foot=foot)


def _blocks(press: Press, slip: Slip, words: Words) -> Iterator[Block]:
    yield press.text(words.say("slip-title"), 14, bold=True, align=CENTRE)
    who = words.say("slip-who", teacher=slip.teacher, name=slip.name or "＿＿＿＿＿＿", round=str(slip.round))
    yield press.text(who, BODY, align=CENTRE)
    yield space(6)
    header = [words.say(f"slip-column-{name}") for name in COLUMNS]
    rows = [
        [str(row.rank), row.project.key, row.project.title, row.project.institution, _dates(row.project)]
        for row in slip.rows
    ]
    yield from press.table(header, rows, list(COLUMNS.values()), BODY)
    yield space(6)
    for row in slip.rows:
        for finding in row.findings:
            said = words.say(finding.message, **finding.arguments)
            clause = finding.clause
            yield press.text(words.say("slip-note", project=row.project.key, said=said, clause=clause), BODY)
    yield press.text(words.say("slip-not-choosing"), BODY)
    yield space(8)
    yield signing(press, [words.say(f"slip-sign-{who}") for who in ("teacher", "school")], words)


def _dates(project: Project) -> str:
    days = (project.starts, project.ends)
    return "\n".join(dict.fromkeys(day.isoformat() for day in days if day))
