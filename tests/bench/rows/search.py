"""How fast a search answers: first page and capped count, exact total and facets, against SQLite's LIKE."""

from collections.abc import Iterator
from pathlib import Path

from tests.bench.harness import Bench, Goal, Row, Times, seconds
from tests.store.catalogue.projects import projects

from xuanke.store.catalogue.store import CatalogueStore
from xuanke.store.database import Database

QUERIES = {
    "one character": "心|学|康|湖|化|测|的|重",
    "two characters": "心理|健康|培训|教学|数学|湖畔|素养|编程",
    "words": "心理健康 小学|核心素养|初中 物理 实验|湖畔师范学院|骨干教师 语文 提升",
    "pinyin": "xin|xinli|xinlijiankang|shuxue|peixun|hupan|kuaiji|shi|jiaoy",
    "initials": "x|xl|xljk|sx|xxsx|hxsy|hpsf|jspx",
    "codes": "zj|zj2020x|zj2020x000503|000503|0503|99",
    "nothing found": "不存在|qqqq|量子纠缠|zz9|xuanxue",
}
WORDS = [query for queries in QUERIES.values() for query in queries.split("|")]
LIKE_WORDS = [*QUERIES["one character"].split("|"), *QUERIES["words"].split("|")]
LOOKED_THROUGH = (
    *("title", "institution", "code", "phases", "subjects"),
    *("themes", "audience", "region", "venue"),
)
REPEATS = 12


def measure(bench: Bench) -> Iterator[Row]:
    yield from searched(bench, bench.size(100_000, 5_000), late=8)


def searched(bench: Bench, count: int, *, late: float) -> Iterator[Row]:
    """The rows of a catalogue of that size."""
    path = bench.place(f"search-{count}") / "catalogue.db"
    store = CatalogueStore.open(path)
    store.take(projects(count), source="p", whole=True, taken_at="2020-08-12T00:00:00+00:00")
    store.database.keep_open()  # as the window does
    store.warm_up()
    pages, beside, like = Times(), Times(), Times()
    for _ in range(REPEATS):
        pages += [seconds(lambda query=query: store.search(query)) for query in WORDS]
        beside += [seconds(lambda query=query: store.search(query)) for query in LIKE_WORDS]
        like += like_times(path)
    counts = Times(seconds(lambda query=query: store.counts(query)) for _ in range(3) for query in WORDS)
    at, name = f"{count:,} projects", "search" if count <= 100_000 else "search-large"
    last = Times(each * 1000 for each in pages).late()
    yield Row(name, "search: page and capped count, 99th percentile", at, "ms", last, Goal(most=late))
    mine, theirs = beside.scaled(1000), like.scaled(1000)
    yield Row(
        f"{name}-like", "search beside LIKE, median", at, "ms", mine.median, Goal("ratio", least=10),
        theirs.median, "LIKE", theirs.median / mine.median, mine.spread,
    )  # fmt: skip
    if count <= 100_000:
        work = "exact total and six facets, 99th percentile"
        late_counts = counts.scaled(1000).late()
        yield Row(
            f"{name}-facets", work, at, "ms", late_counts, Goal(most=50), spread=counts.scaled(1000).spread
        )


def like_times(path: Path) -> Iterator[float]:
    """The same words looked for with LIKE in what the search looks through, counted up to the same cap."""
    connection = Database(path).raw()
    for query in LIKE_WORDS:
        somewhere = " OR ".join(f"{name} LIKE ?" for name in LOOKED_THROUGH)
        clauses = " AND ".join([f"({somewhere})"] * len(query.split()))
        words = [f"%{word}%" for word in query.split() for _ in LOOKED_THROUGH]
        statement = f"SELECT * FROM project WHERE {clauses} LIMIT 1001"
        yield seconds(
            lambda statement=statement, words=words: connection.execute(statement, words).fetchall()
        )
    connection.close()
