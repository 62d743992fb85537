"""Made-up projects whose words overlap, so that searches hit many, few and none."""

import random
from collections.abc import Iterator
from datetime import date, timedelta

from xuanke.domain.catalogue import Funding, Level, Mode, Project, ProjectKind


def words(*lines: str) -> list[str]:
    """The words of the lines."""
    return " ".join(lines).split()


SUBJECTS = words(
    "语文 数学 英语 科学 物理 化学 生物 历史 地理 音乐 体育 美术",
    "信息技术 道德与法治 心理健康 综合实践",
)
PHASES = words("学前 小学 初中 高中 中职 特教")
TOPICS = words(
    "核心素养 心理健康教育 课堂教学 班主任工作 信息技术应用 作业设计 命题评价 单元整体教学 项目化学习",
    "STEM教育 家校沟通 师德修养 校本课程开发 乡土课程 阅读指导 实验教学 Python编程 人工智能 劳动教育",
    "长期课题研究 音乐欣赏 行为习惯养成 重点难点突破 调查研究方法 朝会与仪式 传统文化 会计基础",
    "参与式培训 差异化教学",
)
ACTS = words(
    "提升 研修班 专题培训 实践与研究 高级研修 工作坊 能力提升 骨干教师培训 种子教师培训",
    "骨干培训(第二期)",
)
PLACES = words("湖畔 云溪 青禾 松岭 长乐 重阳 银杏 行知 白沙 东川 南浦 西屏 望江 石桥 枫林 兰亭山")
KINDS = words("师范学院 教师进修学校 教育学院 教师发展中心 大学继续教育学院 教育研究院")
THEMES = words("课程改革 学生发展 教师成长 信息化 评价改革 安全教育")


def projects(count: int, seed: int = 1) -> Iterator[Project]:
    """That many projects, always the same for a seed."""
    draw = random.Random(seed)
    institutions = [
        f"{place}{middle}{kind}"
        for place in PLACES
        for middle in ("", "第一", "第二", "市", "县")
        for kind in KINDS
    ]
    for number in range(1, count + 1):
        phase, subject = draw.choice(PHASES), draw.choice(SUBJECTS)
        mode = draw.choice(list(Mode))
        starts = date(2020, 9, 21) + timedelta(days=draw.randrange(90))
        days = draw.randrange(1, 12)
        yield Project(
            code=f"ZJ2020{draw.choice('XSQ')}{number:06}",
            title=f"{phase}{subject}{draw.choice(TOPICS)}{draw.choice(('', '与' + draw.choice(TOPICS)))}"
            f"{draw.choice(ACTS)}{draw.choice(('', '', f'（{draw.randrange(1, 40)}班）'))}",
            institution=draw.choice(institutions),
            mode=mode,
            run=draw.choice(("", "", "", "1", "2")),
            level=draw.choice(list(Level)),
            region=draw.choice(PLACES) + "市",
            kind=ProjectKind.DIRECTIVE if draw.random() < 0.05 else ProjectKind.SELF_SELECTED,
            phases=(phase,) if draw.random() < 0.9 else (),
            subjects=(subject,) if draw.random() < 0.9 else (),
            audience=draw.choice(("", "骨干教师", "新任教师", "班主任")),
            themes=tuple(draw.sample(THEMES, draw.randrange(3))),
            credits=float(draw.choice((8, 16, 24, 30, 40, 48, 90))),
            hours=float(draw.choice((8, 16, 24, 30, 40, 48, 90))),
            starts=None if mode is Mode.REMOTE and draw.random() < 0.3 else starts,
            ends=None if mode is Mode.REMOTE and draw.random() < 0.3 else starts + timedelta(days=days),
            meeting_days=(starts, starts + timedelta(days=1)) if draw.random() < 0.3 else (),
            venue=draw.choice(("", f"{draw.choice(PLACES)}校区{draw.randrange(1, 20)}号楼")),
            seats=draw.choice((None, 40, 50, 60)),
            enrolled=draw.choice((None, 10, 40, 50)),
            fee=float(draw.choice((0, 300, 450))),
            funding=draw.choice(list(Funding)),
            boarding=draw.random() < 0.1,
        )
