"""Makes a store of today's schema to keep as a file: run once for each schema.

`python -m tests.stores.make` writes school-<revision>.db and .key beside this file; the next
program's tests open them with PASSPHRASE and count ROWS again.
"""

import json
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import func, select
from tests.journeys.school import PASSPHRASE, bring_rows, new_office, project, request, teacher

from xuanke.domain.requests import RequestKey
from xuanke.domain.review import Verdict
from xuanke.journeys.decide import Choice, approve_clean, decide
from xuanke.journeys.export import export
from xuanke.journeys.office import Office
from xuanke.journeys.take_back import undo
from xuanke.store.school import history, migrations, schema

HERE = Path(__file__).parent


def work(office: Office, folder: Path) -> None:
    """A little of everything that leaves rows behind."""
    bring_rows(office, "catalogue", project("P1"), project("P2", run="2"))
    bring_rows(office, "roster", *(teacher(f"T{n}", id_number=f"99010119800101{n:03}X") for n in range(5)))
    bring_rows(office, "requests", *(request(f"T{n}", "P1") for n in range(5)), request("T1", "P2", run="2"))
    decide(office, [RequestKey("T0", "P1", 1)], Choice(Verdict.REJECT, "课程时间不合适", "已当面说明"))
    approve_clean(office)
    export(office, folder / "out.xlsx")
    undo(office)


def rows_of(office: Office) -> dict[str, int]:
    """How many rows each table holds."""
    with office.store.read("") as scope:
        assert history.verify(scope).intact
        count = select(func.count())
        return {
            name: scope.connection.execute(count.select_from(table)).scalar_one()
            for name, table in sorted(schema.metadata.tables.items())
        }


def make() -> None:
    """Writes the files."""
    with TemporaryDirectory() as folder:
        office = new_office(Path(folder))
        work(office, Path(folder))
        stem = f"school-{migrations.HEAD}"
        office.store.database.copy_to(Path(folder) / "copy.db")
        shutil.copy(Path(folder) / "copy.db", HERE / f"{stem}.db")
        shutil.copy(office.home.key, HERE / f"{stem}.key")
        told = {"passphrase": PASSPHRASE, "rows": rows_of(office)}
        (HERE / f"{stem}.json").write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    make()
