"""What `parse()` makes of a download: the bytes of one that is streamed, the content object of one that is whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from openai_runtime.answer.binary import HttpxBinaryResponseContent

if TYPE_CHECKING:
    from .conftest import Caller, Scripted

CONTENT = b"\x00sound"


@pytest.fixture(autouse=True)
def _sound(scripted: Scripted) -> None:
    scripted.answer = lambda request: scripted.body(CONTENT, kind="audio/mpeg")


@pytest.mark.parametrize("kind", ["speech", "file"])
def test_a_streamed_download_is_parsed_to_its_bytes(call: Caller, kind: str) -> None:
    client: Any = call.client
    if kind == "file":
        opened = client.files.with_streaming_response.content("f")
    else:
        opened = client.audio.speech.with_streaming_response.create(model="m", voice="alloy", input="x")

    async def awaited() -> Any:
        async with opened as answer:
            return await answer.parse()

    def plain() -> Any:
        with opened as answer:
            return answer.parse()

    assert (call.run(awaited()) if call.asynchronous else plain()) == CONTENT


def test_a_raw_download_is_parsed_to_its_content(call: Caller) -> None:
    client: Any = call.client
    content = call.run(client.files.with_raw_response.content("f")).parse()
    assert isinstance(content, HttpxBinaryResponseContent)
    assert content.content == CONTENT
