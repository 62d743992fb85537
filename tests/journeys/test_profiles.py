"""Export profiles made from a platform's empty template, and written as files."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.journeys.school import bring_rows, project, request, teacher

from xuanke.domain.review import Verdict
from xuanke.exchange.profile_files import save_profile
from xuanke.exchange.profiles import FIELDS, Profile, ProfileColumn, load_profile
from xuanke.exchange.writing import write_table
from xuanke.faults import Fault
from xuanke.journeys.decide import approve_clean
from xuanke.journeys.export import export
from xuanke.journeys.office import Office
from xuanke.journeys.packets import Wish
from xuanke.journeys.profiles import keep_profile, propose_profile

HEADER = ("序号", "*学员姓名", "教师编码", "课程编号（必填）", "班期", "学校意见", "备注", "轮次")


def template(folder: Path, name: str = "平台模板.xlsx") -> Path:
    return write_table(folder / name, HEADER, [], sheet_name="上报").path


def test_a_templates_headers_are_kept_in_order_and_matched_with_our_fields(
    office: Office, tmp_path: Path
) -> None:
    found = propose_profile(office, template(tmp_path))
    assert [column.header for column in found.profile.columns] == list(HEADER)
    assert [column.field for column in found.profile.columns] == [
        *("number", "name", "teacher", "code", "run", "verdict"),
        *("", "round"),
    ]
    assert found.unmatched == ("备注",)
    assert found.profile.type == "xlsx"


def test_a_template_that_fits_no_table_of_ours_still_gives_a_profile(office: Office, tmp_path: Path) -> None:
    path = write_table(tmp_path / "怪表.csv", ("经手人", "姓名", "课题", "结论"), []).path
    found = propose_profile(office, path)
    assert [(c.header, c.field) for c in found.profile.columns] == [
        ("经手人", ""),
        ("姓名", "name"),
        ("课题", ""),
        ("结论", ""),
    ]
    assert found.profile.type == "csv"


def test_what_was_proposed_is_kept_and_exports_as_the_template_wants(office: Office, tmp_path: Path) -> None:
    bring_rows(office, "catalogue", project("P1", run="2"))
    bring_rows(office, "roster", teacher("T1", "王芳"))
    bring_rows(office, "requests", request("T1", "P1", run="2"))
    approve_clean(office)
    keep_profile(office, propose_profile(office, template(tmp_path)).profile, "省平台")
    export(office, tmp_path / "上报.csv", Wish(profile="省平台"))
    lines = (tmp_path / "上报.csv").read_text("utf-8-sig").splitlines()
    assert lines == [",".join(HEADER), "1,王芳,T1,P1,2,通过,,1"]


@pytest.mark.parametrize("name", ["", "../外面", "a:b", ".隐藏"])
def test_a_name_that_no_file_can_have_is_refused(office: Office, tmp_path: Path, name: str) -> None:
    profile = Profile(" ", (ProfileColumn("姓名", "name"),))
    with pytest.raises(Fault) as fault:
        keep_profile(office, profile, name)
    assert fault.value.message == "profile-name"
    assert not office.home.profiles.exists()


texts = st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\0"), max_size=12)
columns = st.builds(
    ProfileColumn,
    header=texts.filter(bool),
    field=st.sampled_from(["", *sorted(FIELDS)]),
    constant=texts,
    words=st.dictionaries(texts, texts, max_size=2),
    format=st.sampled_from(["%Y-%m-%d", "%Y年%m月%d日 %H:%M"]),
)
made = st.builds(
    Profile,
    name=st.just("格式"),
    columns=st.lists(columns, min_size=1, max_size=4).map(tuple),
    verdicts=st.frozensets(st.sampled_from([Verdict.APPROVE, Verdict.REJECT, Verdict.RETURN])),
    type=st.sampled_from(["xlsx", "csv"]),
    encoding=st.sampled_from(["utf-8-sig", "gb18030"]),
    sheet=st.sampled_from(["Sheet1", "审核结果"]),
    title_rows=st.lists(texts, max_size=2).map(tuple),
    reason_limit=st.integers(0, 200),
)


@settings(max_examples=40)
@given(made)
def test_a_profile_reads_as_it_was_written(
    tmp_path_factory: pytest.TempPathFactory, profile: Profile
) -> None:
    assert load_profile(save_profile(tmp_path_factory.mktemp("profiles"), profile)) == profile
