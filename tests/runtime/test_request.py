"""From arguments to what goes on the wire."""

from __future__ import annotations

import io
import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openai_runtime.request.building import Request, build, header_value
from openai_runtime.request.endpoint import Endpoint
from openai_runtime.request.multipart import Multipart
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

CHAT = Endpoint(operation="create_chat_completion", method="POST", path="/chat/completions", body="json")
LIST = Endpoint(
    operation="list_items",
    method="GET",
    path="/conversations/{conversation_id}/items",
    path_params=("conversation_id",),
    query={"after": "form", "limit": "form", "include": "brackets", "effective_at": "deepObject"},
)
RUN = Endpoint(
    operation="create_run",
    method="POST",
    path="/threads/{thread_id}/runs",
    path_params=("thread_id",),
    query={"include": "brackets"},
    body="json",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
CANCEL = Endpoint(
    operation="cancel", method="POST", path="/responses/{response_id}/cancel", path_params=("response_id",)
)
FILES = Endpoint(operation="create_file", method="POST", path="/files", body="multipart", files=("file",))
SKILLS = Endpoint(operation="create_skill", method="POST", path="/skills", body="json", files=("files",))
CALLS = Endpoint(
    operation="create_call", method="POST", path="/realtime/calls", body="raw", content_type="application/sdp"
)


def body_of(request: Request) -> Any:
    assert isinstance(request.body, bytes)
    assert request.headers["Content-Type"] == "application/json"
    return json.loads(request.body)


def form_of(request: Request) -> str:
    assert isinstance(request.body, Multipart)
    assert request.headers["Content-Type"] == request.body.content_type
    boundary = request.body.content_type.rpartition("=")[2]
    return b"".join(request.body).decode().replace(boundary, "B").replace("\r\n", "\n")


def test_arguments_become_a_json_body_without_what_was_left_out() -> None:
    request = build(CHAT, {"model": "m", "messages": [{"role": "user", "content": "ä"}], "user": None, "n": omit})
    assert (request.method, request.path, request.query) == ("POST", "/chat/completions", "")
    assert request.headers == {"Content-Type": "application/json"}
    assert request.body == '{"model":"m","messages":[{"role":"user","content":"ä"}],"user":null}'.encode()


def test_omitted_fields_deep_inside_are_left_out_too() -> None:
    assert body_of(build(CHAT, {"messages": [{"role": "user", "name": omit}]})) == {"messages": [{"role": "user"}]}


def test_the_arguments_of_the_caller_are_not_changed() -> None:
    arguments = {"thread_id": "t", "include": ["a"], "model": "m", "x": omit}
    build(RUN, arguments, extra_body={"a": 1}, extra_query={"b": 1})
    assert arguments == {"thread_id": "t", "include": ["a"], "model": "m", "x": omit}


def test_path_query_header_and_body_arguments_go_their_ways() -> None:
    request = build(RUN, {"thread_id": "t/1", "include": ["a", "b"], "model": "m"})
    assert request.target == "/threads/t%2F1/runs?include%5B%5D=a&include%5B%5D=b"
    assert request.headers == {"OpenAI-Beta": "assistants=v2", "Content-Type": "application/json"}
    assert body_of(request) == {"model": "m"}
    assert repr(request) == "<Request POST /threads/t%2F1/runs?include%5B%5D=a&include%5B%5D=b>"


def test_one_request_does_not_leak_headers_into_the_next() -> None:
    build(RUN, {"thread_id": "t"}).headers["X-A"] = "1"
    assert "X-A" not in build(RUN, {"thread_id": "t"}).headers
    assert RUN.fixed_headers == {"OpenAI-Beta": "assistants=v2"}


def test_a_get_has_a_query_and_no_body() -> None:
    request = build(
        LIST, {"conversation_id": "c", "after": None, "limit": 3, "effective_at": {"gte": 1}}, extra_body={"a": 1}
    )
    assert request.target == "/conversations/c/items?limit=3&effective_at%5Bgte%5D=1"
    assert request.body is None
    assert request.headers == {}


def test_queries_of_client_call_and_extra_are_merged_in_this_order() -> None:
    request = build(
        LIST,
        {"conversation_id": "c", "limit": 3, "after": "a"},
        default_query={"api-version": "1", "limit": 1, "team": "t"},
        extra_query={"limit": 4, "team": None, "x": [1, True], "y": {"z": 2}},
    )
    assert request.query == "api-version=1&limit=4&after=a&x%5B%5D=1&x%5B%5D=true&y%5Bz%5D=2"
    assert build(CHAT, {}, extra_query={"a": 1}).query == "a=1"


def test_a_query_in_the_path_or_fixed_is_always_sent() -> None:
    endpoint = Endpoint(operation="x", method="GET", path="/x?beta=true", query={"a": "form"}, fixed_query={"v": 2})
    assert build(endpoint, {}).target == "/x?beta=true&v=2"
    assert build(endpoint, {"a": 1}).target == "/x?beta=true&v=2&a=1"


def test_brackets_written_into_the_name_of_a_parameter_are_not_doubled() -> None:
    endpoint = Endpoint(
        operation="x", method="GET", path="/x", query={"include": "brackets"}, wire={"include": "include[]"}
    )
    assert build(endpoint, {"include": ["a"]}).query == "include%5B%5D=a"


def test_wire_names_replace_argument_names() -> None:
    endpoint = Endpoint(
        operation="x",
        method="POST",
        path="/x",
        query={"from_": "form"},
        headers={"beta": "X-Beta"},
        body="json",
        wire={"from_": "from", "class_": "class"},
    )
    request = build(endpoint, {"from_": "a", "class_": "b", "beta": ["x", "y"]})
    assert (request.query, body_of(request), request.headers["X-Beta"]) == ("from=a", {"class": "b"}, "x,y")


def test_header_arguments_of_none_are_not_sent() -> None:
    endpoint = Endpoint(operation="x", method="GET", path="/x", headers={"beta": "X-Beta"})
    assert build(endpoint, {"beta": None}).headers == {}


def test_an_operation_with_a_body_sends_an_empty_object_and_one_without_sends_nothing() -> None:
    assert build(CHAT, {}).body == b"{}"
    assert build(CANCEL, {"response_id": "r"}).body is None
    assert build(CANCEL, {"response_id": "r"}).headers == {}


def test_fixed_fields_are_part_of_every_body() -> None:
    endpoint = Endpoint(operation="x", method="POST", path="/x", body="json", fixed_body={"stream": True})
    assert body_of(build(endpoint, {"model": "m", "stream": False})) == {"model": "m", "stream": True}
    assert body_of(build(endpoint, {}, extra_body={"stream": False})) == {"stream": False}


def test_extra_body_wins_and_can_take_fields_away() -> None:
    request = build(CHAT, {"model": "m", "n": 1, "user": "u"}, extra_body={"n": 2, "user": omit, "x": {"y": None}})
    assert body_of(request) == {"model": "m", "n": 2, "x": {"y": None}}


@pytest.mark.parametrize("extra", [{"a": 1}, [1, 2], "text", 5])
def test_extra_body_is_the_body_where_there_are_no_fields(extra: object) -> None:
    assert body_of(build(CANCEL, {"response_id": "r"}, extra_body=extra)) == extra
    assert body_of(build(CHAT, {}, extra_body=extra)) == extra


def test_bytes_as_extra_body_are_sent_as_they_are() -> None:
    assert build(CHAT, {}, extra_body=b'{"a" : 1}').body == b'{"a" : 1}'


def test_extra_body_that_cannot_be_merged_is_refused() -> None:
    with pytest.raises(TypeError, match=r"extra_body must be a dict .* got list"):
        build(CHAT, {"model": "m"}, extra_body=[1])


def test_an_argument_the_operation_does_not_know_is_refused_where_there_is_no_body() -> None:
    with pytest.raises(TypeError, match=r"list_items \(GET .*\) takes no argument 'colour'"):
        build(LIST, {"conversation_id": "c", "colour": "red"})


def test_forms_carry_fields_and_files() -> None:
    request = build(
        FILES,
        {"file": ("a.txt", b"hi"), "purpose": "p", "expires_after": {"seconds": 5}},
        extra_body={"purpose": "q", "more": [1]},
    )
    assert form_of(request) == (
        '--B\nContent-Disposition: form-data; name="purpose"\n\nq\n'
        '--B\nContent-Disposition: form-data; name="expires_after[seconds]"\n\n5\n'
        '--B\nContent-Disposition: form-data; name="more[]"\n\n1\n'
        '--B\nContent-Disposition: form-data; name="file"; filename="a.txt"\nContent-Type: text/plain\n\nhi\n'
        "--B--\n"
    )


def test_a_whole_form_may_be_given_at_once(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"hi")
    assert 'filename="a.txt"' in form_of(build(FILES, {}, extra_body={"file": path, "purpose": "p"}))


def test_an_operation_that_takes_both_sends_a_form_when_files_are_given_and_json_otherwise() -> None:
    assert 'name="files[]"' in form_of(build(SKILLS, {"files": [b"1", b"2"]}))
    assert 'name="files"' in form_of(build(SKILLS, {"files": b"1"}))
    assert body_of(build(SKILLS, {})) == {}
    assert body_of(build(SKILLS, {"default": True})) == {"default": True}


def test_file_arguments_are_known_by_their_name_on_the_wire() -> None:
    endpoint = Endpoint(
        operation="x", method="POST", path="/x", body="multipart", files=("file_",), wire={"file_": "file"}
    )
    assert 'name="file"; filename="upload"' in form_of(build(endpoint, {"file_": b"x"}))


def test_a_raw_body_is_the_argument_itself() -> None:
    request = build(CALLS, {"sdp": "v=0\r\n", "session": omit})
    assert request.body == b"v=0\r\n"
    assert request.headers == {"Content-Type": "application/sdp"}
    assert build(CALLS, {"sdp": b"v=0\r\n"}).body == b"v=0\r\n"


def test_a_raw_body_may_be_a_file(tmp_path: Path) -> None:
    endpoint = Endpoint(operation="x", method="POST", path="/x", body="raw", content_type="application/octet-stream")
    (tmp_path / "a.bin").write_bytes(b"\x00\x01")
    for file in (tmp_path / "a.bin", b"\x00\x01", io.BytesIO(b"\x00\x01"), ("a.bin", b"\x00\x01")):
        assert build(endpoint, {"body": file}).body == b"\x00\x01"


@pytest.mark.parametrize(
    ("body", "extra", "sent"),
    [
        ([{"a": 1}], None, [{"a": 1}]),
        ("text", None, "text"),
        (None, None, None),
        ({"a": 1}, {"b": 2}, {"a": 1, "b": 2}),
        ([1], [2], [2]),
        (b"[1]", None, [1]),
    ],
)
def test_json_that_is_no_object_is_one_argument(body: object, extra: object, sent: object) -> None:
    endpoint = Endpoint(operation="x", method="POST", path="/x", body="raw", content_type="application/json")
    request = build(endpoint, {"body": body}, extra_body=extra)
    assert request.headers == {"Content-Type": "application/json"}
    assert body_of(request) == sent
    assert build(endpoint, {"body": omit}).body is None


def test_a_urlencoded_body_is_no_json() -> None:
    form = "application/x-www-form-urlencoded"
    endpoint = Endpoint(operation="x", method="POST", path="/x", body="json", content_type=form)
    request = build(endpoint, {"grant": "a b", "n": 2, "flag": True, "none": None, "left": omit})
    assert (request.body, request.headers) == (b"grant=a+b&n=2&flag=true", {"Content-Type": form})


def test_a_raw_body_with_company_becomes_a_form_of_typed_parts() -> None:
    assert form_of(build(CALLS, {"sdp": "v=0", "session": {"type": "realtime"}})) == (
        '--B\nContent-Disposition: form-data; name="sdp"\nContent-Type: application/sdp\n\nv=0\n'
        '--B\nContent-Disposition: form-data; name="session"\nContent-Type: application/json\n\n{"type":"realtime"}\n'
        "--B--\n"
    )


def test_a_wrong_id_or_file_is_refused_before_anything_is_sent() -> None:
    with pytest.raises(ValueError, match=r"create_run: .*\{thread_id\}"):
        build(RUN, {"thread_id": ""})
    with pytest.raises(TypeError, match="file: a str could be a path"):
        build(FILES, {"file": "a.txt", "purpose": "p"})


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\n", "a\0", "ж", "\x7f"])
def test_headers_with_line_breaks_are_refused_without_showing_the_value(value: str) -> None:
    endpoint = Endpoint(operation="x", method="GET", path="/x", headers={"beta": "X-Beta"})
    with pytest.raises(ValueError, match="'X-Beta'") as refused:
        build(endpoint, {"beta": "secret" + value})
    assert "secret" not in str(refused.value)


@pytest.mark.parametrize("name", ["", "X A", "X:", "X\r\nY", "Ä"])
def test_header_names_are_checked(name: str) -> None:
    with pytest.raises(ValueError, match="is not a header name"):
        header_value(name, "x")


@pytest.mark.parametrize(
    ("value", "written"), [(True, "true"), (5, "5"), (["a", 1], "a,1"), ("", ""), ("\t a~", "\t a~")]
)
def test_header_values_are_text(value: object, written: str) -> None:
    assert header_value("X-A", value) == written


_json = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(st.characters(codec="utf-8")),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(codec="utf-8")), inner),
    max_leaves=10,
)


@given(arguments=st.dictionaries(st.text("abc", min_size=1), _json | st.just(omit), max_size=5))
def test_whatever_is_given_arrives_and_nothing_else(arguments: Mapping[str, Any]) -> None:
    request = build(CHAT, arguments)
    assert body_of(request) == {name: value for name, value in arguments.items() if value is not omit}


def test_names_on_the_wire_of_every_form_agree_with_the_reference_sdk() -> None:
    """Names as `openai` 2.36.0 sends them for these arguments, seen over a mock transport."""
    edit = Endpoint(operation="edit", method="POST", path="/images/edits", body="multipart", files=("image", "mask"))
    transcribe = Endpoint(operation="t", method="POST", path="/audio/transcriptions", body="multipart", files=("file",))

    def names(request: Request) -> list[str]:
        return re.findall(r'; name="([^"]+)"', form_of(request))

    assert names(build(edit, {"image": [b"1", b"2"], "prompt": "p", "mask": b"3", "n": 2})) == [
        "prompt",
        "n",
        "image[]",
        "image[]",
        "mask",
    ]
    assert names(build(edit, {"image": b"1", "prompt": "p"})) == ["prompt", "image"]
    assert names(
        build(
            transcribe,
            {
                "file": ("a.mp3", b"x"),
                "model": "m",
                "chunking_strategy": {"type": "server_vad", "threshold": 0.5},
                "include": ["logprobs"],
                "known_speaker_names": ["a", "b"],
                "stream": False,
                "timestamp_granularities": ["word"],
            },
        )
    ) == [
        "model",
        "chunking_strategy[type]",
        "chunking_strategy[threshold]",
        "include[]",
        "known_speaker_names[]",
        "known_speaker_names[]",
        "stream",
        "timestamp_granularities[]",
        "file",
    ]
