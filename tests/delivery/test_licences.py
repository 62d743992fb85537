"""Every library that travels with the program is named with its terms, and the lock names the same."""

import subprocess
import sys

from tests.conftest import ROOT

from xuanke.resources import resource

ROWS = [line.split("\t") for line in resource("licences", "LIBRARIES.tsv").read_text("utf-8").splitlines()]
NAMES = (
    "import sys; sys.path.insert(0, 'installer'); from licences import shipped; "
    "print(*('\\t'.join(each) for each in shipped(open('requirements.lock').read())), sep='\\n')"
)


def test_the_list_is_that_of_the_lock() -> None:
    made = subprocess.run([sys.executable, "-c", NAMES], cwd=ROOT, check=True, capture_output=True, text=True)
    assert made.stdout.splitlines() == ["\t".join(row[:2]) for row in ROWS if row[1]]


def test_each_library_has_terms() -> None:
    assert [row for row in ROWS if len(row) != 3 or not row[2]] == []


def test_the_program_asks_for_no_library_of_the_tests() -> None:
    assert {"pytest", "hypothesis", "ruff", "pandas"} & {row[0] for row in ROWS} == set()
    assert {"pyside6-essentials", "sqlcipher3", "tuf"} <= {row[0] for row in ROWS}
