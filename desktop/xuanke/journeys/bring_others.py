"""Dropped among the lists: a catalogue, which is synced, and a table of decisions, which are taken."""

from xuanke.domain.answers import DecisionRow
from xuanke.domain.catalogue import Project
from xuanke.domain.problems import Problem
from xuanke.exchange.reading import Reading
from xuanke.journeys import decide_from, sync
from xuanke.journeys.bring import Asked, Brought, brought
from xuanke.journeys.office import Office


def take_catalogue(office: Office, reading: "Reading[Project]", asked: Asked) -> Brought:
    """Takes the list as its own source's."""
    terms = sync.Terms(whole=asked.whole, accept_withdrawals=asked.accept_withdrawals, dry_run=asked.dry_run)
    taken = sync.take_list(office, reading, terms).taken
    return brought(
        reading,
        added=taken.added,
        changed=taken.changed,
        unchanged=taken.unchanged,
        withdrawn=taken.withdrawn,
    )


def take_decisions(office: Office, reading: "Reading[DecisionRow]", asked: Asked) -> Brought:
    """Takes the verdicts; what was left as it is comes back as a problem with its reason."""
    done, problems = decide_from.take_rows(office, reading, dry=asked.dry_run)
    skipped = tuple(
        Problem(each.because, 0, column="项目编号", value=each.key.project, file=reading.file)
        for each in done.skipped
    )
    left = tuple(p for p in problems if p not in reading.problems)
    return brought(
        reading, changed=len(done.keys), unchanged=done.unchanged, rejected=(*left, *skipped), act=done.act
    )
