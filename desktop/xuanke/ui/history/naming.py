"""What a setting is called in the window, by the path under which it is kept."""

from xuanke.ui.desk import Desk

SETTINGS = "settings"
"""The list whose rows are settings."""

NOTES = {
    "school.name": "ui-settings-school-name",
    "school.term": "ui-settings-terms",
    "mapping": "ui-mappings",
}


def note_name(desk: Desk, name: str) -> str:
    """What is kept under that name; of a term's settings its id."""
    beginning, _, rest = name.partition(".")
    if beginning == "term":
        return rest.rpartition(".")[0]
    known = NOTES.get(name) or NOTES.get(beginning)
    return str(desk.words.say(known)) if known else name


def setting_name(desk: Desk, path: str) -> str:
    """A value of a term's settings, as in `rules.boarding.severity`; the path itself where it has no name."""
    say, term = desk.words.say, desk.office.term
    match path.split("."):
        case ["calendar", days]:
            return str(say(f"ui-days-{days}"))
        case ["budget", _]:
            return str(say("ui-budget"))
        case ["rules", rule, what] if rule in term.rules:
            number = f"ui-parameter-{what}"
            return f"{say(f'ui-rule-{rule}')} {say(number) if desk.words.has(number) else ''}".strip()
        case ["stages", id, _] if (stage := term.stage(id)) is not None:
            return stage.name.in_language(desk.language)
        case _:
            return path
