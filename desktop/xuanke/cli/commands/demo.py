"""The demonstration on the sample term."""

from pathlib import Path

from xuanke.cli.frame import Frame, Reply, command
from xuanke.journeys import demo as demonstration
from xuanke.reasons import Reasons


@command("demo")
def demo(frame: Frame, /, *, out: Path = Path("xuanke-demo")) -> Reply:
    """Does the main job on the sample term, in a home of its own under `out`."""
    out.mkdir(parents=True, exist_ok=True)
    school = frame.words.say("demo-school")
    steps, said = [], []
    for step in demonstration.run(out.absolute(), school, Reasons(frame.words)):
        steps.append({"step": step.name.removeprefix("demo-"), **step.figures})
        figures = {k: v for k, v in step.figures.items() if k not in ("by_rule", "revision")}
        if "kind" in figures:
            figures["kind"] = frame.words.say(f"kind-{figures['kind']}")
        said.append(frame.words.say(step.name, **figures))
    home = str(out.absolute() / "home")
    said.append(frame.words.say("demo-where", home=home, passphrase=demonstration.PASSPHRASE))
    document = {"home": home, "passphrase": demonstration.PASSPHRASE, "steps": steps}
    return Reply(document, "\n".join(said))
