"""Writes the platform's file and freezes what it said as a packet: one act that cannot be called back."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from xuanke.domain.packet import News
from xuanke.exchange.writing import Written, sweep, write_table
from xuanke.faults import Fault
from xuanke.journeys.acting import Doing, acting
from xuanke.journeys.office import Office
from xuanke.journeys.packets import Preview, Wish, preview_in
from xuanke.journeys.report import SinceSigned, since_signed
from xuanke.store.school import history, sent
from xuanke.store.school.sent import Packet


@dataclass(frozen=True, slots=True)
class Exported:
    """What went out: the packet, how many lines were which news, what differs from the signed sheet."""

    packet: Packet
    counts: Mapping[News, int]
    since_signed: SinceSigned | None


def export(office: Office, path: Path, wish: Wish | None = None) -> Exported:
    """Writes the file, read back and compared, and keeps its packet.

    The file gets its final name first and the packet is committed at once after: a kill between
    leaves a whole file and the old state, and the same export again gives the same rows.
    """
    wish = wish or Wish()
    with acting(office, "export") as doing:
        going = preview_in(office, doing.scope, wish)
        _refuse(going, wish, path)
        head = history.head(doing.scope)
        sweep(path.absolute().parent)
        written = _write(going, path, head)
        packet = _packet(doing, written, going, head)
        sent.keep(doing.scope, packet, [line.sent for line in going.lines])
        doing.weighs = True
        doing.says(
            packet=packet.id,
            file=packet.file,
            rows=packet.rows,
            sha256=packet.sha256,
            profile=packet.profile,
            round=wish.round_number,
            only_new=wish.only_new,
            **{news.value: going.counts.get(news, 0) for news in News},
        )
        return Exported(packet, going.counts, since_signed(doing.scope, wish.round_number))


def _refuse(going: Preview, wish: Wish, path: Path) -> None:
    if not going.lines:
        reason = "export-nothing-new" if going.counts else "export-nothing"
        raise Fault(reason, advice=f"{reason}-advice")
    if going.profile.type == "csv" and path.suffix.lower() == ".xlsx":
        raise Fault(
            "export-wrong-ending",
            advice="export-wrong-ending-advice",
            file=path.name,
            profile=going.profile.name,
            other=path.with_suffix(".csv").name,
        )


def _write(going: Preview, path: Path, head: str) -> Written:
    profile = going.profile
    header, rows = going.table()
    return write_table(
        path,
        header,
        rows,
        text_columns=profile.text_columns,
        sheet_name=profile.sheet,
        title_rows=profile.title_rows,
        properties={"xuanke-head": head},
        encoding=profile.encoding,
    )


def _packet(doing: Doing, written: Written, going: Preview, head: str) -> Packet:
    return Packet(
        id=doing.new_ids(1)[0],
        act=doing.id,
        by=doing.by,
        at=doing.at,
        profile=going.profile.name,
        file=written.path.name,
        sha256=written.sha256,
        head=head,
        rows=written.rows,
    )
