"""The main job on the sample term that the program ships, in a home of its own."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from xuanke.journeys import set_up, terms
from xuanke.journeys.bring import Asked, bring
from xuanke.journeys.decide import ReasonOf, approve_clean, reject_blocked
from xuanke.journeys.export import export
from xuanke.journeys.office import DEFAULT_TERM, Office, open_office, unlock
from xuanke.journeys.plan import propose
from xuanke.journeys.review import review
from xuanke.journeys.sync import Terms, sync_table
from xuanke.paths import Home
from xuanke.resources import resource
from xuanke.store.school import asked

PASSPHRASE = "xuanke-demo"
"""The sample home's own passphrase: it protects nothing, since everything in it is invented."""

DAY = date(2020, 9, 19)
"""A day in the assumed review of round 2."""

SOURCE = "sample"
CATALOGUES = (date(2020, 8, 12), date(2020, 9, 10))
LISTS = ("roster.csv", "clearances.csv", "commitments.ods", "credits.xlsx")
ROUNDS = (("round1.xls", 1), ("round2.xlsx", 2))


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the demonstration and its figures; `name` is a message id."""

    name: str
    figures: Mapping[str, Any]


def open_sample(folder: Path, school: str) -> Office:
    """The sample's home under the folder, made where there is none."""
    home = Home(folder)
    made = set_up.init(home, school=school, term_id=DEFAULT_TERM, passphrase=PASSPHRASE)
    key = made.key if made else unlock(home, PASSPHRASE)
    return open_office(home, key=key, by="demo", on=DAY)


def fill(office: Office) -> Iterator[Step]:
    """Brings the sample's lists and the school's settings, in the order of the term."""
    yield _catalogue(office, CATALOGUES[0])
    for name in LISTS:
        yield _list(office, name)
    terms.set_own_from(office, resource("sample", "school.toml"))
    yield _list(office, *ROUNDS[0])
    yield _catalogue(office, CATALOGUES[1])
    yield _list(office, *ROUNDS[1])


def run(folder: Path, school: str, reason_of: ReasonOf) -> Iterator[Step]:
    """The whole job, a step at a time; running it again changes nothing that stands."""
    office = open_sample(folder / "home", school)
    if not _is_filled(office):
        yield from fill(office)
    office = open_sample(folder / "home", school)
    yield Step("demo-review", asdict(review(office).summary))
    rejected = reject_blocked(office, reason_of=reason_of)
    yield Step("demo-reject", {"decided": len(rejected.keys), "skipped": len(rejected.skipped)})
    approved = approve_clean(office)
    yield Step("demo-approve", {"decided": len(approved.keys), "skipped": len(approved.skipped)})
    yield Step("demo-left", asdict(review(office).summary))
    yield _planned(office)
    exported = export(office, folder / "export.xlsx")
    packet = exported.packet
    file = str(folder / packet.file)
    yield Step("demo-export", {"file": file, "rows": packet.rows, "sha256": packet.sha256})


def _planned(office: Office) -> Step:
    """What the best plan would approve of what is left; only proposed, a person takes it or not."""
    plan = propose(office).plan
    return Step(
        "demo-plan", {"approve": len(plan.approve), "leave": len(plan.leave), "optimal": plan.optimal}
    )


def _is_filled(office: Office) -> bool:
    """Whether the last of the lists was brought already."""
    with office.store.read(office.term.id) as scope:
        return asked.count(scope, ROUNDS[-1][1]) > 0


def _catalogue(office: Office, published: date) -> Step:
    table = resource("sample", f"catalogue-{published.isoformat()}.xlsx")
    how = Terms(source=SOURCE, whole=True, as_of=datetime(published.year, published.month, published.day))
    taken = sync_table(office, table, how).taken
    figures = {name: getattr(taken, name) for name in ("added", "changed", "withdrawn", "unchanged", "total")}
    return Step("demo-sync", {"file": table.name, "revision": taken.revision, **figures})


def _list(office: Office, name: str, round_number: int | None = None) -> Step:
    done = bring(office, resource("sample", name), asked=Asked(round_number))
    figures = {each: getattr(done, each) for each in ("kind", "read", "added", "changed", "unchanged")}
    return Step(
        "demo-import",
        {"file": name, **figures, "waiting": len(done.waiting), "rejected": len(done.rejected)},
    )
