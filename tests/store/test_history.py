"""Whoever edits, removes or moves anything in the file is found out, and at which entry."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Connection, text
from tests.journeys.school import bring_rows, new_office, project, request, teacher

from xuanke.domain.requests import RequestKey
from xuanke.domain.review import Verdict
from xuanke.journeys.decide import Choice, decide
from xuanke.journeys.export import export
from xuanke.journeys.look_back import acts, verify
from xuanke.journeys.office import Office
from xuanke.journeys.packets import Wish, packets
from xuanke.journeys.take_back import undo
from xuanke.store.school import history, schema

Forgery = Callable[[Connection], object]

KINDS = ["sync", "import", "import", "decide", "decide", "export", "undo", "export"]
DECIDED, DECIDED_AGAIN, SENT, UNDONE, SENT_AGAIN = 4, 5, 6, 7, 8


@pytest.fixture(scope="module")
def worked(tmp_path_factory: pytest.TempPathFactory) -> Office:
    """Two decisions, a packet, an undo and another packet."""
    folder = tmp_path_factory.mktemp("worked")
    office = new_office(folder)
    bring_rows(office, "catalogue", project("P1"), project("P2"))
    bring_rows(office, "roster", teacher("T1"), teacher("T2"))
    bring_rows(office, "requests", request("T1", "P1"), request("T2", "P2"))
    decide(office, [RequestKey("T1", "P1", 1)], Choice(Verdict.APPROVE))
    decide(office, [RequestKey("T2", "P2", 1)], Choice(Verdict.APPROVE))
    export(office, folder / "1.xlsx")
    undo(office)
    export(office, folder / "2.xlsx")
    return office


@contextmanager
def forged(office: Office, forgery: Forgery) -> Iterator[history.Chain]:
    """What a check says after somebody with the key and a good SQL tool was at the file; all is put back."""
    with office.store.write(office.term.id) as scope:
        for trigger in schema.TRIGGERS:
            scope.connection.execute(text(f"DROP TRIGGER {trigger}"))
        forgery(scope.connection)
        yield history.verify(scope)
        scope.connection.rollback()


def sql(*statements: str, **values: object) -> Forgery:
    def forge(connection: Connection) -> None:
        for statement in statements:
            done = connection.execute(text(statement), values)
            assert done.rowcount, statement

    return forge


def test_what_was_worked_is_whole(worked: Office) -> None:
    assert [act.kind for act in acts(worked)] == KINDS
    assert verify(worked) == history.Chain(len(KINDS), None)


EDITS = {
    "by": "'somebody else'",
    "at": "'2020-09-01T00:00:00.000Z'",
    "kind": "'told'",
    "summary": "'{}'",
    "term": "'2021H1'",
    "id": "'another'",
    "undoes": "'another'",
    "changes": "x'00'",
    "previous": "hash",
    "hash": "previous",
}


@pytest.mark.parametrize("column", EDITS)
@pytest.mark.parametrize("seq", [1, 4, 8])
def test_an_entry_that_was_edited_is_named(worked: Office, seq: int, column: str) -> None:
    with forged(worked, sql(f"UPDATE acts SET {column} = {EDITS[column]} WHERE seq = {seq}")) as chain:
        assert chain.broken_at == seq


KINDS_OF_VALUE = [
    ("acts", "summary", DECIDED),
    ("acts", "changes", DECIDED),
    ("acts", "hash", DECIDED),
    ("decisions", "reason", DECIDED),
    ("packets", "file", SENT),
    ("packet_rows", "reason", SENT),
]


@pytest.mark.parametrize("value", ["x'00ff'", "'no JSON'", "7.5"])
@pytest.mark.parametrize(("table", "column", "seq"), KINDS_OF_VALUE)
def test_a_value_of_another_kind_is_no_way_past_the_check(
    worked: Office, table: str, column: str, seq: int, value: str
) -> None:
    where = {"acts": f"seq = {DECIDED}", "packets": "rows = 2"}.get(table, "teacher = 'T1'")
    with forged(worked, sql(f"UPDATE {table} SET {column} = {value} WHERE {where}")) as chain:
        assert chain.broken_at == seq


@pytest.mark.parametrize("seq", range(1, len(KINDS) + 1))
def test_an_entry_that_was_removed_is_named(worked: Office, seq: int) -> None:
    with forged(worked, sql(f"DELETE FROM acts WHERE seq = {seq}")) as chain:
        assert chain.broken_at == seq


@pytest.mark.parametrize("seq", range(1, len(KINDS)))
def test_an_entry_that_was_removed_and_the_rest_renumbered_is_named(worked: Office, seq: int) -> None:
    close = f"UPDATE acts SET seq = seq - 100 WHERE seq > {seq}"
    renumber = "UPDATE acts SET seq = seq + 99 WHERE seq < 0"
    with forged(worked, sql(f"DELETE FROM acts WHERE seq = {seq}", close, renumber)) as chain:
        assert chain.broken_at == seq


def test_entries_that_changed_places_are_named(worked: Office) -> None:
    swap = ("SET seq = 99 WHERE seq = 2", "SET seq = 2 WHERE seq = 3", "SET seq = 3 WHERE seq = 99")
    with forged(worked, sql(*(f"UPDATE acts {part}" for part in swap))) as chain:
        assert chain.broken_at == 2


DECISION_EDITS = {
    "verdict": "'reject'",
    "reason": "'因为'",
    "note": "'记一笔'",
    "by": "'另一人'",
    "at": "'2020-09-01T00:00:00.000Z'",
    "teacher": "'T9'",
    "project": "'P9'",
    "round": "2",
    "override": "1",
    "follows": "'another'",
    "restores": "'another'",
    "findings": "'[]'",
    "project_copy": "''",
    "term": "'2021H1'",
    "id": "'another'",
}


@pytest.mark.parametrize("column", DECISION_EDITS)
def test_a_decision_that_was_edited_names_its_entry(worked: Office, column: str) -> None:
    edit = f"UPDATE decisions SET {column} = {DECISION_EDITS[column]} WHERE teacher = 'T1'"
    with forged(worked, sql(edit)) as chain:
        assert chain.broken_at == DECIDED


def test_a_decision_that_was_removed_names_its_entry(worked: Office) -> None:
    with forged(worked, sql("DELETE FROM decisions WHERE teacher = 'T2' AND verdict = 'approve'")) as chain:
        assert chain.broken_at == DECIDED_AGAIN


def test_a_decision_that_was_slipped_in_is_found(worked: Office) -> None:
    columns = ", ".join(c.name for c in schema.decisions.columns if c.name not in ("id", "act"))
    slipped = (
        f"INSERT INTO decisions (id, act, {columns}) SELECT 'new', {{act}}, {columns} FROM decisions LIMIT 1"
    )
    with forged(worked, sql(slipped.format(act="act"))) as chain:
        assert chain.broken_at == DECIDED
    with forged(worked, sql(slipped.format(act="'no act'"))) as chain:
        assert chain.broken_at == len(KINDS) + 1


@pytest.mark.parametrize(
    "forgery", ["UPDATE project_copies SET document = '{}'", "DELETE FROM project_copies"]
)
def test_a_project_as_the_reviewer_saw_it_cannot_be_another_one(worked: Office, forgery: str) -> None:
    with forged(worked, sql(forgery)) as chain:
        assert chain.broken_at == DECIDED


PACKETS = {
    "an edited digest": ("UPDATE packets SET sha256 = 'x' WHERE rows = 2", SENT),
    "an edited name": ("UPDATE packets SET file = 'other.xlsx' WHERE rows = 2", SENT),
    "another sender": ("UPDATE packets SET \"by\" = 'other' WHERE rows = 2", SENT),
    "an edited head": ("UPDATE packets SET head = 'x' WHERE rows = 2", SENT),
    "a packet removed": ("DELETE FROM packets WHERE rows = 2", SENT),
    "an edited verdict": ("UPDATE packet_rows SET result = 'reject' WHERE teacher = 'T1'", SENT),
    "a line removed": ("DELETE FROM packet_rows WHERE teacher = 'T2'", SENT),
    "a line renamed": ("UPDATE packet_rows SET teacher = 'T9' WHERE teacher = 'T2'", SENT),
    "moved to another act": ("UPDATE packets SET act = (SELECT id FROM acts WHERE seq = 4)", DECIDED),
}


@pytest.mark.parametrize(("forgery", "seq"), PACKETS.values(), ids=list(PACKETS))
def test_what_was_sent_hangs_on_the_entry_that_sent_it(worked: Office, forgery: str, seq: int) -> None:
    with forged(worked, sql(forgery)) as chain:
        assert chain.broken_at == seq


def test_a_line_of_no_packet_is_found(worked: Office) -> None:
    columns = ", ".join(c.name for c in schema.packet_rows.columns if c.name != "packet")
    slipped = f"INSERT INTO packet_rows (packet, {columns}) SELECT 'none', {columns} FROM packet_rows LIMIT 1"
    with forged(worked, sql(slipped)) as chain:
        assert chain.broken_at == len(KINDS) + 1


def test_the_newest_entry_cannot_vanish_with_all_that_hangs_on_it(worked: Office) -> None:
    newest = f"(SELECT id FROM acts WHERE seq = {SENT_AGAIN})"
    packet = f"(SELECT id FROM packets WHERE act = {newest})"
    vanish = (
        f"DELETE FROM packet_rows WHERE packet IN {packet}",
        f"DELETE FROM packets WHERE act = {newest}",
        f"DELETE FROM acts WHERE seq = {SENT_AGAIN}",
    )
    with forged(worked, sql(*vanish)) as chain:
        assert chain == history.Chain(len(KINDS) - 1, SENT_AGAIN)


def test_a_chain_rewritten_later_does_not_match_what_was_sent(worked: Office) -> None:
    """Whoever computes every hash anew has a chain that fits, but what went out names the old head."""
    heads = {act.seq: act.hash for act in acts(worked)}
    assert [packet.head for packet in packets(worked)] == [heads[SENT - 1], heads[SENT_AGAIN - 1]]


def test_the_file_that_was_sent_names_the_head(worked: Office, tmp_path: Path) -> None:
    import zipfile

    sent = export(worked, tmp_path / "sent.xlsx", Wish())
    with zipfile.ZipFile(tmp_path / "sent.xlsx") as archive:
        assert sent.packet.head in archive.read("docProps/custom.xml").decode()


def test_two_schools_in_one_store_have_a_chain_each(worked: Office) -> None:
    """A store that holds several schools: one's newest entry is not the other's."""
    with worked.store.write(worked.term.id) as scope:
        other = scope._replace(school="other")
        first = history.append(other, history.Entry("1", "told", "", "", {}))
        own = history.append(scope, history.Entry("2", "told", "", "", {}))
        second = history.append(other, history.Entry("3", "told", "", "", {}))
        assert (first.seq, second.seq) == (1, 2)
        assert own.seq > second.seq
        assert history.verify(other).intact and history.verify(scope).intact
        scope.connection.rollback()


def test_what_an_act_says_reads_as_it_was_written(worked: Office) -> None:
    with worked.store.read(worked.term.id) as scope:
        written = scope.connection.execute(text("SELECT summary FROM acts ORDER BY seq")).scalars()
        assert [json.loads(each) for each in written] == [act.summary for act in acts(worked)]
