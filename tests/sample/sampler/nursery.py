"""A second, tiny sample: a kindergarten of twelve teachers and a handful of requests."""

import random
from datetime import date

from sampler.catalogue import Catalogue
from sampler.numbers import identity, names
from sampler.school import CLEARANCES
from sampler.story import at
from sampler.values import Request, Teacher, World

SCHOOL = "临溪市禾苗幼儿园（示例）"


def nursery(rng: random.Random, catalogue: Catalogue) -> World:
    """Twelve teachers of one group: four away on one day are too many, three are not."""
    roster = [
        Teacher(
            no=f"HM{order:02d}",
            name=name,
            number=identity(
                date(rng.randint(1972, 1996), rng.randint(1, 12), rng.randint(1, 28)), 800 + order
            ),
            campus="",
            phases=("学前",),
            subjects=(),
            title="二级教师",
            stage="合格",
            since=2018,
            rural="是",
            private="是",
            phone=f"199-0000-9{order:03d}",
        )
        for order, name in enumerate(names(rng, 12), 1)
    ]
    world = World(SCHOOL, roster, catalogue.before, catalogue.before, CLEARANCES)
    play = [p for p in catalogue.before if p.phases == ("学前",) and p.mode != "远程"]
    crowded = next(p for p in play if p.days()[0].weekday() == 2)
    wishes = [(n, crowded.key, {"cover-shortage"}) for n in range(4)]
    wishes += [(4, catalogue["undated"], set()), (5, catalogue["whole-delivery"], set())]
    wishes += [(6, catalogue["boarding"], {"boarding"}), (7, catalogue["chemistry"], {"target-mismatch"})]
    titles = {p.key: p.title for p in catalogue.before}
    for turn, (place, key, rules) in enumerate(wishes):
        who = roster[place]
        world.requests.append(
            Request(
                who.no,
                key,
                1,
                at(f"08-28 12:{turn:02d}"),
                who.no,
                who.name,
                who.number,
                titles[key],
                rules=frozenset(rules),
            )
        )
    return world
