"""Ids in paths: encoded so that no id can reach another resource."""

from __future__ import annotations

from urllib.parse import unquote

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from openai_runtime.request.path import PathTemplate, encode_segment

TEMPLATE = PathTemplate("/threads/{thread_id}/runs/{run_id}", "retrieve_run")


def test_fills_its_slots_and_takes_their_arguments_away() -> None:
    arguments = {"thread_id": "t_1", "run_id": "r.2", "model": "m"}
    assert TEMPLATE.take(arguments) == "/threads/t_1/runs/r.2"
    assert arguments == {"model": "m"}


@pytest.mark.parametrize(
    ("given_id", "segment"),
    [
        ("file-abc_1.2~", "file-abc_1.2~"),
        ("a/b", "a%2Fb"),
        ("a?b=c#d", "a%3Fb=c%23d"),
        ("../../admin", "..%2F..%2Fadmin"),
        ("%2e%2e", "%252e%252e"),
        ("...", "..."),
        ("ft:gpt-4o:org::x", "ft:gpt-4o:org::x"),
        ("a b", "a%20b"),
        ("é", "%C3%A9"),
        ("a\r\nHost: x", "a%0D%0AHost:%20x"),
        ("a\\b", "a%5Cb"),
    ],
)
def test_encodes_an_id_as_one_segment(given_id: str, segment: str) -> None:
    assert encode_segment(given_id) == segment


@given(value=st.text(min_size=1))
@example(".a")
@example("..a")
def test_every_id_stays_one_segment_and_can_be_read_back(value: str) -> None:
    try:
        segment = encode_segment(value)
    except ValueError:
        assert value in {".", ".."} or any(0xD800 <= ord(character) <= 0xDFFF for character in value)
        return
    assert unquote(segment) == value
    assert not set("/?#\\ \r\n") & set(segment)
    assert segment.isascii()
    assert segment not in {".", ".."}


@pytest.mark.parametrize("value", ["", None, 5.0, True, b"x", ".", "..", "\ud800"])
def test_refuses_what_is_no_id_and_names_argument_and_operation(value: object) -> None:
    with pytest.raises(ValueError, match=r"retrieve_run: cannot fill \{run_id\} of /threads/.*Pass the non-empty id"):
        TEMPLATE.take({"thread_id": "t", "run_id": value})


def test_an_id_may_be_a_number() -> None:
    assert TEMPLATE.take({"thread_id": "t", "run_id": 5}).endswith("/5")


def test_refuses_a_missing_id() -> None:
    with pytest.raises(ValueError, match=r"\{thread_id\}.*with nothing"):
        TEMPLATE.take({})


STYLED = PathTemplate("/x/{ids}/y", "op", {"ids": ("", ",", ",")})


@pytest.mark.parametrize(
    ("value", "path"),
    [
        (["a", "b"], "/x/a,b/y"),
        (("a/b", "c,d"), "/x/a%2Fb,c%2Cd/y"),
        ([1, 2.5, True], "/x/1,2.5,true/y"),
        ("plain id", "/x/plain%20id/y"),
        (2.5, "/x/2.5/y"),
        (False, "/x/false/y"),
        ({"a": 1, "b": "c"}, "/x/a,1,b,c/y"),
    ],
)
def test_a_slot_that_takes_more_than_ids(value: object, path: str) -> None:
    assert STYLED.take({"ids": value}) == path


@pytest.mark.parametrize(
    ("style", "value", "path"),
    [
        ((".", ".", "="), ["a", "b"], "/x/.a.b/y"),
        (("", ",", "="), {"a": 1, "b": 2}, "/x/a=1,b=2/y"),
        ((";ids=", ";ids=", ","), ["a", "b"], "/x/;ids=a;ids=b/y"),
        ((";", ";", "="), {"a": 1, "b": 2}, "/x/;a=1;b=2/y"),
    ],
)
def test_styles_of_a_slot(style: tuple[str, str, str], value: object, path: str) -> None:
    assert PathTemplate("/x/{ids}/y", "op", {"ids": style}).take({"ids": value}) == path


@pytest.mark.parametrize("value", [[], {}, None, [""], ["a", None], [["a"], [object()]], "", ".", [".."]])
def test_a_styled_slot_refuses_what_would_point_elsewhere(value: object) -> None:
    with pytest.raises(ValueError, match=r"op: cannot fill \{ids\} of /x/\{ids\}/y"):
        STYLED.take({"ids": value})
