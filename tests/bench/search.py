"""How fast a search answers: first page and count, exact total and facets, against SQLite's LIKE.

python tests/bench/search.py [PROJECTS]
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

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
REPEATS = 12


def timed(act: Callable[[], object]) -> float:
    """How long it takes, in milliseconds."""
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * 1000


def main(count: int) -> None:
    """Builds the catalogue, asks every query in turn several times, prints a table."""
    with tempfile.TemporaryDirectory() as folder:
        store = CatalogueStore.open(Path(folder) / "catalogue.db")
        taking = timed(
            lambda: store.take(projects(count), source="p", whole=True, taken_at="2020-08-12T00:00:00+00:00")
        )
        size = (Path(folder) / "catalogue.db").stat().st_size
        print(f"{count} projects taken in {taking / 1000:.1f} s, {size / 1e6:.0f} MB")
        print(f"warming up {timed(store.warm_up):.0f} ms")
        everything: list[float] = []
        for kind, queries in QUERIES.items():
            pages, counts = [], []
            for query in queries.split("|"):
                pages += [timed(lambda query=query: store.search(query)) for _ in range(REPEATS)]
                counts += [timed(lambda query=query: store.counts(query)) for _ in range(3)]
                if "-v" in sys.argv:
                    page = store.search(query)
                    median = statistics.median(pages[-REPEATS:])
                    print(f"    {query}: {median:.2f} ms, {page.total}{'+' * page.capped}")
            everything += pages
            print(f"{kind:16} page {spread(pages)}   total and facets {spread(counts)}")
        print(f"{'all':16} page {spread(everything)}")
        print(f"{'LIKE':16} page {spread(list(like(Path(folder) / 'catalogue.db')))}")


def like(path: Path) -> Iterator[float]:
    """The same words looked for in titles and institutions with LIKE, counted up to the same cap."""
    connection = Database(path).raw()
    for query in [*QUERIES["one character"].split("|"), *QUERIES["words"].split("|")]:
        clauses = " AND ".join(["(title LIKE ? OR institution LIKE ?)"] * len(query.split()))
        words = [f"%{word}%" for word in query.split() for _ in range(2)]
        for _ in range(REPEATS):
            yield timed(
                lambda clauses=clauses, words=words: connection.execute(
                    f"SELECT * FROM project WHERE {clauses} LIMIT 1001", words
                ).fetchall()
            )
    connection.close()


def spread(times: list[float]) -> str:
    """The median, the 99th percentile and the longest."""
    ordered = sorted(times)
    late = ordered[int(len(ordered) * 0.99)]
    return f"{statistics.median(ordered):7.2f} / {late:7.2f} / {ordered[-1]:7.2f} ms"


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
