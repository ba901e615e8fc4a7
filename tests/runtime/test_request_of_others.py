"""What endpoints of other APIs ask of a request: cookies, forms as OpenAPI writes them, labels of JSON, assumptions."""

from __future__ import annotations

from typing import Any

import pytest
from openai_runtime.request.building import build
from openai_runtime.request.call import Call
from openai_runtime.request.endpoint import Endpoint
from openai_runtime.unset import omit

URLENCODED = "application/x-www-form-urlencoded"


def endpoint(**more: Any) -> Endpoint:
    return Endpoint(operation="op", method="POST", path="/x", **more)


def test_cookies_are_one_header() -> None:
    one = endpoint(cookies={"session": "sid", "level": "level", "more": "more"})
    assert build(one, {"session": "a;b c", "level": 3, "more": omit}).headers == {"Cookie": "sid=a%3Bb%20c; level=3"}
    assert build(one, {"session": None}).headers == {}
    assert build(one, {"more": ["a", "b"]}).headers == {"Cookie": "more=a,b"}


def test_a_line_break_cannot_leave_a_cookie() -> None:
    assert build(endpoint(cookies={"a": "a"}), {"a": "1\r\nX: y"}).headers == {"Cookie": "a=1%0D%0AX:%20y"}


def test_json_may_be_labelled_otherwise() -> None:
    request = build(endpoint(body="json", content_type="application/merge-patch+json"), {"a": None})
    assert (request.headers["Content-Type"], request.body) == ("application/merge-patch+json", b'{"a":null}')


def test_what_is_assumed_is_sent_unless_something_is_given() -> None:
    one = endpoint(body="json", unless_given={"stream": False})
    assert build(one, {"stream": omit}).body == b'{"stream":false}'
    assert build(one, {"stream": True}).body == b'{"stream":true}'


@pytest.mark.parametrize(
    ("styles", "body"),
    [
        (None, b"l%5B%5D=a&l%5B%5D=b&o%5Bk%5D=1"),
        ({}, b"l=a&l=b&o=%7B%22k%22%3A1%7D"),
        ({"l": "comma", "o": "deepObject"}, b"l=a%2Cb&o%5Bk%5D=1"),
    ],
)
def test_forms_are_written_as_they_say(styles: Any, body: bytes) -> None:
    one = endpoint(body="json", content_type=URLENCODED, form_styles=styles)
    assert build(one, {"l": ["a", "b"], "o": {"k": 1}}).body == body


@pytest.mark.parametrize(
    ("styles", "heads"),
    [
        (None, ["l[]", "l[]", "o[k]", "f[]", "f[]"]),
        ({}, ["l", "l", "o", "f", "f"]),
        ({"l": "json", "o": "deepObject"}, ["o[k]", "l", "f", "f"]),
    ],
)
def test_parts_of_a_form_are_named_as_they_say(styles: Any, heads: list[str]) -> None:
    one = endpoint(body="multipart", files=("f",), form_styles=styles)
    form: Any = build(one, {"l": ["a", "b"], "o": {"k": 1}, "f": [b"1", b"2"]}).body
    text = b"".join(form).decode()
    assert [piece.partition('"')[0] for piece in text.split('; name="')[1:]] == heads
    assert ("Content-Type: application/json" in text) is (styles is not None)


def test_a_raw_body_that_is_not_given_is_none() -> None:
    request = build(endpoint(body="raw", content_type="image/png"), {"body": omit})
    assert (request.body, request.headers) == (None, {})


def test_an_operation_that_only_streams_does() -> None:
    assert Call(endpoint(content="events", stream_event="str"), {}).streams
    assert not Call(endpoint(stream_event="str"), {}).streams
