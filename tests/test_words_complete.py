"""Both languages can say everything that the code says, and the code holds no sentence of its own."""

import ast
import inspect
import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, serialize
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from xuanke.cli import commands
from xuanke.cli.frame import COMMANDS
from xuanke.cli.parser import message_of

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "desktop" / "xuanke"
FOLDERS = ("zh_CN", "en")
FILES = [path for folder in FOLDERS for path in sorted((ROOT / "resources" / "i18n" / folder).glob("*.ftl"))]
SOURCES = sorted(PACKAGE.rglob("*.py"))

CHINESE = re.compile(r"[\u3400-\u9fff]")
CHINESE_SENTENCE = re.compile(r"[\u4e00-\u9fff]{3,}[^\[\]]*。")
SENTENCE = re.compile(r"[A-Z][a-z]+( [\w',-]+){2,}[.?!]")
NOT_FULL_WIDTH = re.compile(r"[\u3400-\u9fff”》）][,;:?!]|[,;:?!](?=[\u3400-\u9fff“《（])")

READS_THE_OFFICES_TABLES = {
    "exchange/": "the tables' headings and the words in their cells",
    "journeys/bring_others.py": "the heading 项目编号, named as the place of a problem",
    "domain/audit.py": "the roster's headings and the notice's clauses, named as evidence",
    "domain/case.py": "全学段, 全学科 and 不限 in a project's row mean any",
    "domain/feedback.py": "the words of 成绩 in the results' table",
    "domain/placing.py": "the heading 轮次, named as evidence",
    "domain/worth.py": "topics that the notice puts first, found in a project's name",
}
"""The only code with Chinese words in it, and why."""

SAYS = {"say", "note", "progress", "has", "Fault", "WrongUsage", "Problem", "TermProblem"}


@cache
def entries(path: Path) -> tuple[ftl.EntryType, ...]:
    return tuple(FluentParser(with_spans=False).parse(path.read_text("utf-8")).body)


@cache
def messages(folder: str) -> dict[str, str]:
    """Each entry's source by its id."""
    named = (ftl.Message, ftl.Term)
    return {
        entry.id.name: serialize(ftl.Resource([entry]))
        for path in FILES
        if path.parent.name == folder
        for entry in entries(path)
        if isinstance(entry, named)
    }


class Parts(Visitor):
    """The variables and attributes that an entry has."""

    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:
        self.found.add(f"${node.id.name}")

    def visit_Attribute(self, node: ftl.Attribute) -> None:
        self.found.add(f".{node.id.name}")
        self.generic_visit(node)


@cache
def parts(folder: str) -> dict[str, set[str]]:
    found = {}
    for name, source in messages(folder).items():
        visitor = Parts()
        visitor.visit(FluentParser().parse(source))
        found[name] = visitor.found
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_every_entry_can_be_read(path: Path) -> None:
    assert [entry.content for entry in entries(path) if isinstance(entry, ftl.Junk)] == []


@pytest.mark.parametrize("folder", FOLDERS)
def test_no_id_is_given_twice(folder: str) -> None:
    names = [
        entry.id.name
        for path in FILES
        if path.parent.name == folder
        for entry in entries(path)
        if isinstance(entry, ftl.Message | ftl.Term)
    ]
    assert {name for name in names if names.count(name) > 1} == set()


def test_both_languages_say_the_same_things() -> None:
    assert set(messages("zh_CN")) ^ set(messages("en")) == set()


def test_both_languages_name_the_same_facts() -> None:
    chinese, english = parts("zh_CN"), parts("en")
    differing = {name for name in chinese.keys() & english.keys() if chinese[name] != english[name]}
    assert {name: (chinese[name], english[name]) for name in differing} == {}


def test_chinese_sentences_have_full_width_marks() -> None:
    assert {
        name for name, source in messages("zh_CN").items() if NOT_FULL_WIDTH.search(source.partition("=")[2])
    } == set()


def test_english_quotation_marks_are_plain_which_no_chinese_font_widens() -> None:
    assert {name for name, source in messages("en").items() if re.search("[‘’“”]", source)} == set()


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_what_the_code_says_stands_in_the_words(path: Path) -> None:
    known = messages("zh_CN")
    unsaid = {said for said in said_in(path) if not any(re.fullmatch(said, name) for name in known)}
    assert unsaid == set()


def said_in(path: Path) -> Iterator[str]:
    """A pattern for each message id that a file names where something is said."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Constant) and str(node.value).startswith("column-"):
            yield from patterns(node)
        if not isinstance(node, ast.Call):
            continue
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        named = node.args[:1] if called in SAYS else []
        named = named + [keyword.value for keyword in node.keywords if keyword.arg == "advice"]
        for value in named:
            yield from patterns(value)


def patterns(value: ast.expr) -> Iterator[str]:
    match value:
        case ast.Constant(value=str(name)) if name:
            yield re.escape(name)
        case ast.IfExp(body=body, orelse=orelse):
            yield from patterns(body)
            yield from patterns(orelse)
        case ast.JoinedStr(values=pieces) if "-" in constants(value):
            yield "".join(re.escape(str(p.value)) if isinstance(p, ast.Constant) else ".+" for p in pieces)


def test_every_command_has_its_help_and_an_example_in_both_languages() -> None:
    commands.register()
    wanted = {name for path, function in COMMANDS.items() for name in help_of(path, function)}
    for folder in FOLDERS:
        had = {f"{name}{part}" for name, has in parts(folder).items() for part in ("", *has)}
        assert wanted - had == set()


def help_of(path: str, function: Callable[..., object]) -> Iterator[str]:
    """The messages and attributes that a command's help page is made of."""
    words = path.split()
    yield from (message_of(words[:depth]) for depth in range(1, len(words) + 1))
    if not words:
        return
    yield f"{message_of(words)}.example"
    for name in list(inspect.signature(function).parameters)[1:]:
        yield f"{message_of(words)}.{name.strip('_').replace('_', '-')}"


def test_no_sentence_stands_that_nobody_says() -> None:
    named = {pattern for path in SOURCES for pattern in named_in(path)}
    for source in messages("zh_CN").values():
        named |= {re.escape(name) for name in re.findall(r"\{\s*(-?[a-z][\w-]*)", source)}
    pattern = re.compile("|".join({*named, "command-.+"}))
    assert [name for name in messages("zh_CN") if not pattern.fullmatch(name)] == []


def named_in(path: Path) -> Iterator[str]:
    """A pattern for each text in a file that could be a message id."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Constant) and re.fullmatch(r"[a-z][a-z0-9-]*", str(node.value)):
            yield re.escape(str(node.value))
        if isinstance(node, ast.JoinedStr) and re.fullmatch(r"-?[a-z][a-z-]*", constants(node)):
            yield from patterns(node)


def constants(text: ast.JoinedStr) -> str:
    """What of an f-string is fixed."""
    return "".join(str(piece.value) for piece in text.values if isinstance(piece, ast.Constant))


def words_in(path: Path) -> Iterator[str]:
    """The text in a file's code: neither docstrings nor what a developer reads when a bug rises."""
    tree = ast.parse(path.read_text("utf-8"))
    for_developers = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.Raise | ast.Assert | ast.Expr) and not is_fault(node)
        for inner in ast.walk(node)
        if isinstance(node, ast.Raise | ast.Assert) or isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in for_developers:
            yield node.value


def is_fault(node: ast.AST) -> bool:
    return isinstance(node, ast.Raise) and "Fault" in ast.dump(node)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_no_chinese_stands_in_the_code_but_what_the_tables_say(path: Path) -> None:
    if path.relative_to(PACKAGE).as_posix().startswith(tuple(READS_THE_OFFICES_TABLES)):
        assert [text for text in words_in(path) if CHINESE_SENTENCE.search(text)] == []
    else:
        assert [text for text in words_in(path) if CHINESE.search(text)] == []


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_no_english_sentence_stands_in_the_code(path: Path) -> None:
    assert [text for text in words_in(path) if SENTENCE.fullmatch(text)] == []
