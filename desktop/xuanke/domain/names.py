"""People's names as they are compared: no blanks, one middle dot, width folded, rare characters folded.

A name is shown as the roster writes it; only comparisons use the folded form.
"""

import unicodedata
from functools import lru_cache

DOTS = ".。·•‧∙⋅・･˙●◦᛫⸱"
INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u180e"


def _stand_ins() -> dict[int, str]:
    """GBK's private-use code points U+E815–E864, which stand at FE50–FEA0, as Unicode has them today.

    Python decodes most of that row; the characters that came after its table are named here.
    """
    late = {
        0xE816: 0x20087,
        0xE817: 0x20089,
        0xE818: 0x200CC,
        0xE81E: 0x9FB4,
        0xE826: 0x9FB5,
        0xE82B: 0x9FB6,
        0xE82C: 0x9FB7,
        0xE831: 0x215D7,
        0xE832: 0x9FB8,
        0xE83B: 0x2298F,
        0xE843: 0x9FB9,
        0xE854: 0x9FBA,
        0xE855: 0x241FE,
        0xE864: 0x9FBB,
    }
    row = bytes([*range(0x50, 0x7F), *range(0x80, 0xA1)])
    decoded = {0xE815 + n: bytes((0xFE, low)).decode("gb18030") for n, low in enumerate(row)}
    return decoded | {old: chr(new) for old, new in late.items()}


FOLDS = str.maketrans(dict.fromkeys(DOTS, "·") | dict.fromkeys(INVISIBLE, "")) | _stand_ins()


@lru_cache(maxsize=65536)
def fold_name(name: str) -> str:
    """The form under which two spellings of one name are equal."""
    return "".join(unicodedata.normalize("NFKC", name.translate(FOLDS)).translate(FOLDS).split())
