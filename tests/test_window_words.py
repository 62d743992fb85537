"""What the window says names its buttons, and never a command or an option."""

import re

import pytest
from fluent.syntax import ast as ftl
from fluent.syntax import serialize
from tests.test_words_complete import FILES, FOLDERS, entries

from xuanke.faults import Fault
from xuanke.wording import Words

COMMAND = re.compile(r"\bxuanke [a-z]|(?<![\w-])--[a-z]|XUANKE_")

ONLY_ON_THE_COMMAND_LINE = {
    *("cli-frame.ftl", "guide-commands.ftl"),
    *("sync-term-offered", "init-done", "init-stands", "no-screen-advice", "usage-map"),
    *("passphrase-missing-advice", "new-passphrase-missing-advice", "recovery-missing-advice"),
    *("handover-passphrase-missing-advice", "feed-keys-missing-advice"),
}
"""Files and entries that no window says."""

ONLY_WAY = {"ui-settings-toml-done"}
"""What another school does with a file and has no button for."""


@pytest.mark.parametrize("folder", FOLDERS)
def test_no_sentence_of_the_window_names_a_command(folder: str) -> None:
    named = {
        entry.id.name
        for path in FILES
        if path.parent.name == folder and path.name not in ONLY_ON_THE_COMMAND_LINE
        for entry in entries(path)
        if isinstance(entry, ftl.Message) and COMMAND.search(in_window(entry))
    }
    assert {n for n in named - ONLY_ON_THE_COMMAND_LINE - ONLY_WAY if not n.startswith("command-")} == set()


def in_window(entry: ftl.Message) -> str:
    """The source of what the window says."""
    own = [each.value for each in entry.attributes if each.id.name == "window"]
    value = own[0] if own else entry.value
    return serialize(ftl.Resource([ftl.Message(ftl.Identifier("x"), value)])) if value else ""


def test_one_fault_is_advised_in_the_window_by_its_button_and_elsewhere_by_the_command() -> None:
    fault = Fault("store-damaged", advice="restore-none", file="school.db")
    assert "xuanke restore" in Words("zh").say_fault(fault)[1]
    assert "“恢复备份…”" in Words("zh", in_window=True).say_fault(fault)[1]
