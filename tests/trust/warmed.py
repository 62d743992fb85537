"""Does every act once, so that a child forked from here has everything imported and at hand."""

from pathlib import Path
from tempfile import TemporaryDirectory

from tests.journeys.school import new_office
from tests.trust import acts, homes

with TemporaryDirectory() as folder:
    template, key = homes.school_at_work(Path(folder), new_office)
    for act in acts.NAMES:
        acts.do(act, homes.copied(template, Path(folder) / act), key)
