"""Opening the queue of a term that was reviewed, and paging through it."""

from collections.abc import Iterator

from tests.bench.county import office_at, settled
from tests.bench.harness import Bench, Goal, Row, Times, seconds

from xuanke.journeys.review import flagged
from xuanke.ui.pieces import batched
from xuanke.ui.review.state import lines, present_queue
from xuanke.ui.review.values import Step


def measure(bench: Bench) -> Iterator[Row]:
    count = bench.size(600_000, 20_000)
    found = flagged(office_at(settled(bench.folder, count)))
    opened, paged = Times(), Times()
    for _ in range(5):

        def first() -> None:
            queue = present_queue(found.items, found.queue, Step.LOOK, None)
            next(iter(batched(tuple(lines(queue)))))

        opened.append(seconds(first))
    rows = tuple(lines(present_queue(found.items, found.queue, Step.LOOK, None)))
    pages = iter(batched(rows))
    for _ in range(min(200, len(rows) // 400)):
        paged.append(seconds(lambda: next(pages)))
    at = f"{count:,} requests"
    first_page, page = opened.scaled(1000), paged.scaled(1000)
    yield Row(
        "queue", "open the review queue, first page", at, "ms", first_page.median, Goal(most=100),
        spread=first_page.spread,
    )  # fmt: skip
    yield Row(
        "queue-page",
        "a page of it handed over, 99th percentile",
        at,
        "ms",
        page.late(),
        Goal(most=16),
        spread=page.spread,
    )
