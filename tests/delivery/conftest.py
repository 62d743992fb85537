"""What the tests of the delivery share: the frozen program, and the sample term done in it once."""

from pathlib import Path
from typing import Any, NamedTuple

import pytest
from tests.delivery.frozen import PROGRAM, Frozen


class Demo(NamedTuple):
    """The demonstration as the frozen program did it."""

    frozen: Frozen
    answer: Any
    home: Path
    key: dict[str, str]


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    """The sample term, done by the frozen program."""
    if not PROGRAM.exists():
        pytest.skip("build/ holds no frozen program; `make package` makes one and runs this")
    frozen = Frozen(tmp_path_factory.mktemp("person"))
    answer = frozen.answer("demo", "--out", "demo")
    return Demo(frozen, answer, Path(answer["home"]), {"XUANKE_PASSPHRASE": answer["passphrase"]})
