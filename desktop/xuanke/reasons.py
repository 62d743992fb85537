"""Words a refusal's reason from the findings, as the teacher and the institution may read it."""

from collections.abc import Sequence

from xuanke.domain.findings import Finding, Severity
from xuanke.wording import Words


class Reasons:
    """Writes the reasons in one language."""

    def __init__(self, words: Words) -> None:
        self._words = words

    def __call__(self, findings: Sequence[Finding]) -> str:
        """The reasons of what blocks, else of what warns, each once; '' where nothing does."""
        for severity in (Severity.BLOCK, Severity.WARN):
            weighing = [f for f in findings if f.severity is severity]
            if weighing:
                return self._words.say("reason-next").join(dict.fromkeys(map(self._reason, weighing)))
        return ""

    def _reason(self, finding: Finding) -> str:
        named = finding.message.replace("finding-", "reason-", 1)
        message = named if self._words.has(named) else f"reason-{finding.rule}"
        return self._words.say(message, clause=finding.clause, **finding.arguments)
