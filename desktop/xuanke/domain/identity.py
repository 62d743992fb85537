"""Identity numbers: one spelling, the check digit of GB 11643, masks for the screen, and masked lists."""

import re
import unicodedata

WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
CHECK_DIGITS = "10X98765432"
STARS = str.maketrans(dict.fromkeys("＊●○◯◎•×✕╳·∙・□■◆#?？_＿※☆★", "*"))
HIDING = re.compile(r"X(?=.*[0-9*X])|(?<=X)X")
WITHOUT_LAST = re.compile(r"(\d{17})[×✕╳]")
ALONE = r"(?<![0-9A-Za-z]){}(?![0-9A-Za-z])"
WHOLE = re.compile(ALONE.format("(?:[0-9]{17}[0-9Xx]|[0-9]{15})"))
LIKELY = re.compile(ALONE.format("[0-9]{13,}[Xx]?"))


def fold_number(number: str) -> str:
    """One spelling of a number: half width, without blanks, x as X, each mark that hides a digit as *."""
    text = "".join(unicodedata.normalize("NFKC", number).split()).upper()
    text = WITHOUT_LAST.sub(r"\1X", text).translate(STARS)
    return HIDING.sub("*", text) if "XXX" in text else text


def check_digit_ok(number: str) -> bool:
    """Whether these are 18 characters whose last is the check digit of the first 17 (GB 11643-1999)."""
    body, check = number[:17], number[17:]
    if len(body) != 17 or not (body.isascii() and body.isdigit()):
        return False
    return check == CHECK_DIGITS[sum(int(d) * w for d, w in zip(body, WEIGHTS, strict=True)) % 11]


def mask(number: str) -> str:
    """The number for a screen: a quarter shown at each end, as in 3301**********0417."""
    shown = len(number) // 4
    return number[:shown] + "*" * (len(number) - 2 * shown) + number[len(number) - shown :]


def mask_within(text: str) -> str:
    """The text with every identity number in it masked, of 18 characters or of the earlier 15."""
    return WHOLE.sub(lambda number: mask(number[0]), text)


def mask_likely(text: str) -> str:
    """The text with whatever may be meant for an identity number masked: what is refused may be mistyped."""
    return LIKELY.sub(lambda number: mask(number[0]), text)


def is_masked(number: str) -> bool:
    """Whether a list shows only some digits of the number."""
    return "*" in number.translate(STARS)


def visible_digits_match(masked: str, number: str) -> bool:
    """Whether the digits that a masked number shows are those of the number.

    An absent mask fits any number. Where the count of stars is not the count of hidden
    digits, as in 3301****0417, only the two ends are compared.
    """
    pattern = fold_number(masked.translate(STARS))
    if not pattern:
        return True
    if len(pattern) == len(number):
        return all(seen in ("*", digit) for seen, digit in zip(pattern, number, strict=True))
    if "*" not in pattern:
        return False
    head, tail = pattern.split("*")[0], pattern.split("*")[-1]
    fits = len(head) + len(tail) <= len(number)
    return bool(number) and fits and number.startswith(head) and number.endswith(tail)
