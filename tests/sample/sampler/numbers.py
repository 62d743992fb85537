"""Invented names, and identity numbers whose area and serials nobody was ever given."""

import random
from datetime import date

AREA = "339981"  # no such county: the areas of the province end at 3311
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
SURNAMES = "陆沈程丁傅戴汤夏钟潘蒋董蔡余叶田任姜范方石姚谭廖邹熊金郝孔白崔康毛邱秦江史顾侯邵孟龙万段"
FIRST = "雅思志晓文若嘉梦海春建国秋雪佳永明书宇安静云素立景丽慧"
SECOND = "岚琪远彤博宁怡轩洁涛兰华平菊莹豪强哲桐澜娴朗菲茗敏英航珊"


def check_digit(body: str) -> str:
    """The last character of an identity number of 17 digits (GB 11643)."""
    return "10X98765432"[sum(int(digit) * weight for digit, weight in zip(body, WEIGHTS, strict=True)) % 11]


def identity(birth: date, serial: int) -> str:
    """A number with a right check digit."""
    body = f"{AREA}{birth:%Y%m%d}{serial:03d}"
    return body + check_digit(body)


def mistyped(number: str) -> str:
    """The number with one digit wrong, as a finger slips to the next key."""
    return number[:13] + str((int(number[13]) + 1) % 10) + number[14:]


def swapped(number: str) -> str:
    """The number with two neighbouring digits changed over."""
    at = next(n for n in range(8, 16) if number[n] != number[n + 1])
    return number[:at] + number[at + 1] + number[at] + number[at + 2 :]


def masked(number: str) -> str:
    """The number as platforms show it: four digits at each end."""
    return number[:4] + "*" * 10 + number[-4:]


def names(rng: random.Random, count: int) -> list[str]:
    """So many different names."""
    found: dict[str, None] = {}
    while len(found) < count:
        tail = (rng.choice(FIRST) if rng.random() < 0.75 else "") + rng.choice(SECOND)
        found[rng.choice(SURNAMES) + tail] = None
    return list(found)
