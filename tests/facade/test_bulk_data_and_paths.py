"""Data of a request that looks like a stored path stays data: nothing on the disk is read because a text says so."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openai_facade.bulk import arguments as stored_arguments
from openai_facade.errors import BulkRequestError

from .bulk_runs import asked, completion, said

if TYPE_CHECKING:
    from .bulk_runs import Runs
    from .conftest import Received, Scripted

KEYS = st.sampled_from(["$file", "$$file", "$$$file", "file", "a", "$files"])
DATA = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=3) | st.sampled_from(["$file", '$file"']),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(KEYS, inner, max_size=2),
    max_leaves=8,
)
PATHS = st.sampled_from([Path("a.txt"), Path("b/c.png")])


@given(st.dictionaries(st.text(max_size=3) | KEYS, DATA, max_size=3), st.none() | PATHS | st.lists(PATHS, min_size=1))
def test_what_is_stored_is_read_as_it_was(arguments: dict[str, Any], files: Any) -> None:
    """With files among the arguments and without: data stays data, a path stays a path."""
    given_so = arguments if files is None else {**arguments, "image": files}
    text, _ = stored_arguments.stored(0, "x", given_so)
    assert stored_arguments.read(text) == given_so


def test_a_path_is_stored_under_its_key() -> None:
    """Files of earlier versions say so, too."""
    assert stored_arguments.stored(0, "x", {"file": Path("a.txt")})[0] == '{"file":{"$file":"a.txt"}}'


@pytest.mark.parametrize("more", [{}, {"file": Path("a.txt")}], ids=["alone", "beside-a-file"])
def test_an_object_that_is_written_like_a_path_is_none(more: dict[str, Any]) -> None:
    like_it = attrs.make_class("LikeIt", ["inner"])({"$file": "/etc/passwd"})
    text, _ = stored_arguments.stored(0, "x", {"metadata": like_it, **more})
    assert stored_arguments.read(text) == {"metadata": {"inner": {"$file": "/etc/passwd"}}, **more}


def test_what_cannot_be_stored_is_named_beside_a_file() -> None:
    with pytest.raises(BulkRequestError, match=r"request 3 cannot be stored as JSON.*a pathlib\.Path"):
        stored_arguments.stored(3, "x", {"file": Path("a.txt"), "other": [b"x"]})


def test_a_retry_sends_the_same_data_again(runs: Runs, scripted: Scripted, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("SECRET")
    request = {**asked("a"), "metadata": {"$file": str(tmp_path / "secret.txt")}}
    answers = iter([500, 200])

    def answer(received: Received) -> Any:
        return scripted.json(completion(said(received)), next(answers))

    scripted.answer = answer
    (row,) = runs.rows([request])
    assert (row.text, row.attempts, row.arguments) == ("a", 1, request)
    assert [received.json()["metadata"] for received in scripted.requests] == [request["metadata"]] * 2


def test_a_file_in_the_data_of_an_upload_is_not_opened(runs: Runs, scripted: Scripted, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("SECRET")
    answers = iter([500, 400, 200])
    scripted.answer = lambda request: scripted.json({"id": "f", "object": "file"}, next(answers))
    request = {"file": {"$file": str(tmp_path / "secret.txt")}, "purpose": "user_data"}
    assert [row.state for row in runs.rows([request], "files.create")] == ["failed"]
    again = runs.call.run(runs.map([request], "files.create").retry_failed())
    assert [row.state for row in runs.call.each(again)] == ["answered"]
    assert [b"SECRET" in received.body for received in scripted.requests] == [False] * 3


def test_a_file_with_a_name_of_its_own_is_sent_by_it_every_time(runs: Runs, scripted: Scripted, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("hello")
    answers = iter([500, 200])
    scripted.answer = lambda request: scripted.json({"id": "f", "object": "file"}, next(answers))
    request = {"file": ("b.txt", tmp_path / "a.txt", "text/plain"), "purpose": "user_data"}
    (row,) = runs.rows([request], "files.create")
    assert (row.state, row.arguments) == ("answered", request)
    assert [b'filename="b.txt"' in one.body and b"hello" in one.body for one in scripted.requests] == [True] * 2
