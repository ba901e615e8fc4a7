"""`parse()` of raw and streamed answers: bytes of downloads, and any body as the type that is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from openai_facade import APIResponseValidationError, BaseModel

if TYPE_CHECKING:
    from .conftest import Caller, Scripted


class Thing(BaseModel):
    a: int


def parsed(call: Caller, view: str, method: str, **options: Any) -> Any:
    """Parse the answer of a method with a view."""

    def of(client: Any) -> Any:
        if method == "speech":
            speech = getattr(client.audio.speech, f"with_{view}_response")
            return speech.create(model="m", voice="alloy", input="x")
        return getattr(client.files, f"with_{view}_response").delete("f")

    if view == "raw":
        return call.run(of(call.client)).parse(**options)
    if not call.asynchronous:
        with of(call.client) as response:
            return response.parse(**options)

    async def main() -> Any:
        async with of(call.client) as response:
            return await response.parse(**options)

    return call.run(main())


def test_a_streamed_download_is_bytes(call: Caller, scripted: Scripted) -> None:
    scripted.answer = lambda request: scripted.body(b"\x00sound", kind="audio/mpeg")
    assert parsed(call, "streaming", "speech") == b"\x00sound"
    assert parsed(call, "streaming", "speech", to=bytes) == b"\x00sound"
    assert parsed(call, "streaming", "speech", to=str) == "\x00sound"
    assert parsed(call, "raw", "speech").content == b"\x00sound"


@pytest.mark.parametrize("view", ["raw", "streaming"])
@pytest.mark.parametrize(
    ("body", "kind", "to", "expected"),
    [
        (b"hello", "text/plain", str, "hello"),
        (b"hello", "text/plain", bytes, b"hello"),
        (b"hello", "text/plain", object, "hello"),
        (b"true", "text/plain", bool, True),
        (b" TRUE\n", "text/plain", bool, True),
        (b"False", "text/plain", bool, False),
        (b"yes", "text/plain", bool, False),
        (b"true", "application/json", bool, True),
        (b"12", "text/plain", int, 12),
        (b"1.5", "text/plain", float, 1.5),
        (b"x", "text/plain", type(None), None),
        (b'{"a": 1}', "text/plain", Thing, Thing(a=1)),
        (b'{"a": 1}', "text/plain", object, {"a": 1}),
        (b'{"a": 1}', "application/json", dict[str, int], {"a": 1}),
        (b"[1]", "application/json", list[int], [1]),
        (b"null", "application/json", Thing | None, None),
        (b'"x"', "application/json", Thing | str, "x"),
    ],
)
def test_a_body_is_read_as_asked(
    call: Caller, scripted: Scripted, view: str, body: bytes, kind: str, to: Any, expected: Any
) -> None:
    scripted.answer = lambda request: scripted.body(body, kind=kind)
    found = parsed(call, view, "delete", to=to)
    assert found == expected
    assert type(found) is type(expected)


@pytest.mark.parametrize("view", ["raw", "streaming"])
@pytest.mark.parametrize(
    ("body", "kind", "to"),
    [
        (b"prose", "text/plain", Thing),
        (b"x", "text/plain", int),
        (b"{broken", "application/json", object),
        (b"{broken", "text/plain", object),
        (b"", "application/json", object),
    ],
)
def test_what_cannot_be_read_is_an_error_with_the_answer(
    call: Caller, scripted: Scripted, view: str, body: bytes, kind: str, to: Any
) -> None:
    scripted.answer = lambda request: scripted.body(body, kind=kind)
    with pytest.raises(APIResponseValidationError) as caught:
        parsed(call, view, "delete", to=to)
    assert caught.value.body == body.decode()
