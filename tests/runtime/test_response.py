"""Raw responses and downloads."""

from __future__ import annotations

import asyncio
import warnings
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from openai_runtime.answer.binary import (
    AsyncBinaryAPIResponse,
    AsyncStreamedBinaryAPIResponse,
    BinaryAPIResponse,
    HttpxBinaryResponseContent,
    StreamedBinaryAPIResponse,
)
from openai_runtime.answer.response import APIResponse, AsyncAPIResponse, LegacyAPIResponse, Response
from openai_runtime.answer.stream import AsyncStream, Stream
from openai_runtime.model import Model
from openai_runtime.model.faults import DecodeError
from openai_runtime.request.call import Call
from openai_runtime.request.endpoint import Endpoint

if TYPE_CHECKING:
    from pathlib import Path

GET = Endpoint(operation="getThing", method="GET", path="/things", response="Thing", package=__name__)
DOWNLOAD = Endpoint(operation="getContent", method="GET", path="/content", content="binary")


class Thing(Model):
    """What comes back."""

    id: str


def legacy(doubles: Any, *chunks: bytes, endpoint: Endpoint = GET, **options: Any) -> LegacyAPIResponse[Any]:
    answer = doubles.Answer(*chunks, **options)
    answer.read()
    return LegacyAPIResponse(answer, Call(endpoint, {}), doubles.Client(None))


def streamed(response: Any, doubles: Any, *chunks: bytes | Exception, endpoint: Endpoint = GET, **options: Any) -> Any:
    return response(doubles.Answer(*chunks, **options), Call(endpoint, {}), doubles.Client(None))


def astreamed(response: Any, doubles: Any, *chunks: bytes | Exception, endpoint: Endpoint = GET, **options: Any) -> Any:
    return response(doubles.Answer(*chunks, **options), Call(endpoint, {}), doubles.AsyncClient(None))


def test_what_a_raw_response_knows(doubles: Any) -> None:
    response = legacy(doubles, b'{"id": "a"}', status=201, x_request_id="req_1", x_more="m")
    assert response.status_code == 201
    assert response.request_id == "req_1"
    assert response.headers["X-More"] == "m"
    assert isinstance(response.http_response, httpx.Response)
    assert response.http_request.method == response.method == "GET"
    assert str(response.url) == "http://x/y"
    assert response.http_version == "HTTP/1.1"
    assert response.retries_taken == 2
    assert response.elapsed.total_seconds() == 1
    assert response.is_closed is False
    assert (response.content, response.text) == (b'{"id": "a"}', '{"id": "a"}')
    assert repr(response) == "<LegacyAPIResponse [201 GET /things]>"


def test_parse_gives_the_model_once_and_with_its_request_id(doubles: Any) -> None:
    response = legacy(doubles, b'{"id": "a"}', x_request_id="req_1")
    thing = response.parse()
    assert isinstance(thing, Thing)
    assert thing is response.parse()
    assert thing._request_id == "req_1"


def test_parse_to_other_types(doubles: Any) -> None:
    class Other(Model):
        id: str
        more: int = 3

    body = b'{"id": "a"}'
    response = legacy(doubles, body)
    other = response.parse(to=Other)
    assert (type(other), other.more) == (Other, 3)
    assert response.parse(to=str) == body.decode()
    assert response.parse(to=bytes) == body
    assert response.parse(to=dict) == {"id": "a"}
    assert response.parse(to=object) == {"id": "a"}
    assert response.parse(to=dict[str, Any]) == {"id": "a"}
    assert response.parse(to=httpx.Response) is response.http_response
    assert response.parse(to=HttpxBinaryResponseContent).content == body
    assert response.parse(to=type(None)) is None
    listed = legacy(doubles, b'[{"id": "a"}]').parse(to=list[Other])
    assert type(listed[0]) is Other
    assert legacy(doubles, b"3").parse(to=int) == 3


def test_parse_to_a_stream(doubles: Any) -> None:
    response = streamed(APIResponse, doubles, b'data: {"id":"a"}\n\n', kind="text/event-stream")
    assert [event.id for event in response.parse(to=Stream[Thing])] == ["a"]

    async def main() -> None:
        response = astreamed(AsyncAPIResponse, doubles, b'data: {"id":"a"}\n\n', kind="text/event-stream")
        assert [event.id async for event in await response.parse(to=AsyncStream[Thing])] == ["a"]

    asyncio.run(main())


@pytest.mark.parametrize(
    ("body", "kind", "told"),
    [
        (b"<html>Sign in</html>", "text/html", r"status 200, text/html, 20 bytes: '<html>Sign in</html>'"),
        (b"", "application/json", "is empty"),
        (b'[{"id":"a"}]', "application/json", "Expected Thing, got"),
        (b'"x"', "application/json", "Expected Thing, got"),
        (b"null", "application/json", "Expected Thing, got"),
        (b'{"id":', "application/json", "not JSON"),
        (b'{"id":' + b"[" * 200_000, "application/json", "not JSON"),
    ],
)
def test_a_body_that_is_not_the_model_is_an_error_that_shows_it(
    doubles: Any, body: bytes, kind: str, told: str
) -> None:
    with pytest.raises(doubles.Error, match=told):
        legacy(doubles, body, kind=kind).parse()


@pytest.mark.parametrize(("endpoint", "expected"), [("none", None), ("text", "plain"), ("binary", b"plain")])
def test_bodies_that_are_no_json(doubles: Any, endpoint: Any, expected: object) -> None:
    result = legacy(
        doubles, b"plain", endpoint=Endpoint(operation="x", method="GET", path="/x", content=endpoint)
    ).parse()
    assert (result.read() if endpoint == "binary" else result) == expected


@pytest.mark.parametrize("form", ["text", "srt", "vtt"])
def test_a_transcript_asked_for_as_text_is_text_even_if_it_looks_like_json(doubles: Any, form: str) -> None:
    endpoint = Endpoint(
        operation="createTranscription", method="POST", path="/t", response="Thing", body="multipart", package=__name__
    )
    answer = doubles.Answer(b"17")
    call = Call(endpoint, {"response_format": form})
    assert doubles.Client(None)._interpret(answer, call) == "17"


def test_reading_a_streamed_response_in_pieces(doubles: Any) -> None:
    def make() -> Any:
        return streamed(APIResponse, doubles, b"line 1\nli", b"ne 2\n", kind="text/plain; charset=utf-8")

    assert list(make().iter_bytes()) == [b"line 1\nli", b"ne 2\n"]
    assert list(make().iter_bytes(5)) == [b"line ", b"1\nlin", b"e 2\n"]
    assert list(make().iter_lines()) == ["line 1", "line 2"]
    assert "".join(make().iter_text()) == make().read().decode() == make().text()
    assert list(make().iter_text(6)) == ["line 1", "\nline ", "2\n"]
    assert streamed(APIResponse, doubles, b'{"a": 1}').json() == {"a": 1}


def test_a_drop_while_reading_is_an_error_of_the_client(doubles: Any) -> None:
    failure = OSError("reset")
    for read in (lambda r: list(r.iter_bytes()), lambda r: list(r.iter_lines()), lambda r: r.read()):
        with pytest.raises(doubles.Error) as caught:
            read(streamed(APIResponse, doubles, b"x", failure))
        assert caught.value.__cause__ is failure


def test_reading_twice_in_pieces_stays_a_usage_error(doubles: Any) -> None:
    response = streamed(APIResponse, doubles, b"x")
    list(response.iter_bytes())
    with pytest.raises(RuntimeError):
        list(response.iter_bytes())


def test_async_streamed_responses(doubles: Any) -> None:
    async def main() -> None:
        response = astreamed(AsyncAPIResponse, doubles, b'{"id":', b'"a"}', x_request_id="r")
        assert (await response.parse()).id == "a"
        assert await response.text() == '{"id":"a"}'
        assert await response.json() == {"id": "a"}
        response = astreamed(AsyncAPIResponse, doubles, b"a\n", b"b")
        assert [line async for line in response.iter_lines()] == ["a", "b"]
        response = astreamed(AsyncAPIResponse, doubles, b"a\n", b"b")
        assert [text async for text in response.iter_text()] == ["a\n", "b"]
        response = astreamed(AsyncAPIResponse, doubles, b"a", OSError("reset"))
        with pytest.raises(doubles.Error):
            await response.read()
        await response.close()
        assert response.is_closed

    asyncio.run(main())


def test_downloads_are_read_in_every_way(doubles: Any, tmp_path: Path) -> None:
    content = legacy(doubles, b'{"a":\n1}', endpoint=DOWNLOAD, kind="application/json").parse()
    assert isinstance(content, HttpxBinaryResponseContent)
    assert content.read() == content.content == b'{"a":\n1}'
    assert content.text == '{"a":\n1}'
    assert content.json() == {"a": 1}
    assert list(content.iter_bytes(4)) == [b'{"a"', b":\n1}"]
    assert list(content.iter_lines()) == ['{"a":', "1}"]
    assert "".join(content.iter_text()) == content.text
    assert content.encoding == "utf-8"
    assert content.charset_encoding is None
    assert isinstance(content.response, httpx.Response)
    assert repr(content) == "<HttpxBinaryResponseContent 8 bytes>"
    content.write_to_file(tmp_path / "a")
    content.stream_to_file(str(tmp_path / "b"), chunk_size=2)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes() == content.content
    content.close()

    async def main() -> None:
        assert await content.aread() == content.content
        assert [chunk async for chunk in content.aiter_bytes(4)] == [b'{"a"', b":\n1}"]
        assert [line async for line in content.aiter_lines()] == ['{"a":', "1}"]
        assert "".join([text async for text in content.aiter_text()]) == content.text
        await content.astream_to_file(tmp_path / "c")
        await content.aclose()

    asyncio.run(main())
    assert (tmp_path / "c").read_bytes() == content.content


def test_a_download_can_be_made_of_an_httpx_response() -> None:
    assert HttpxBinaryResponseContent(httpx.Response(200, content=b"x")).read() == b"x"


def test_streamed_downloads_go_to_files(doubles: Any, tmp_path: Path) -> None:
    streamed(StreamedBinaryAPIResponse, doubles, b"ab", b"c").stream_to_file(tmp_path / "a", chunk_size=2)
    streamed(BinaryAPIResponse, doubles, b"ab", b"c").write_to_file(tmp_path / "b")

    async def main() -> None:
        await astreamed(AsyncStreamedBinaryAPIResponse, doubles, b"ab", b"c").stream_to_file(tmp_path / "c")
        await astreamed(AsyncBinaryAPIResponse, doubles, b"ab", b"c").write_to_file(tmp_path / "d")

    asyncio.run(main())
    assert [path.read_bytes() for path in sorted(tmp_path.iterdir())] == [b"abc"] * 4


def test_a_download_that_breaks_leaves_the_file_that_was_there(doubles: Any, tmp_path: Path) -> None:
    target = tmp_path / "kept"
    target.write_bytes(b"old")
    with pytest.raises(doubles.Error):
        streamed(StreamedBinaryAPIResponse, doubles, b"new", OSError("reset")).stream_to_file(target)
    assert [path.name for path in tmp_path.iterdir()] == ["kept"]
    assert target.read_bytes() == b"old"


def test_the_old_way_of_saving_does_not_warn(doubles: Any, tmp_path: Path) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        HttpxBinaryResponseContent(httpx.Response(200, content=b"x")).stream_to_file(tmp_path / "x")


def test_the_low_level_response_shows_what_it_holds() -> None:
    response = Response(200, b"{}", {"a": "b"}, Thing(id="t"))
    assert (response.status_code, response.content, response.headers["a"]) == (200, b"{}", "b")
    assert repr(response) == "<Response [200] Thing>"


def test_strict_validation_refuses_what_does_not_fit(doubles: Any) -> None:
    from openai_runtime.answer.interpret import interpret

    client = doubles.Client(None)
    with pytest.raises(doubles.Error, match="does not fit its type"):
        interpret(doubles.Answer(b'{"id": 3}'), Call(GET, {}), client, strict=True)
    with pytest.raises(doubles.Error, match="does not fit its type"):
        interpret(doubles.Answer(b"{}"), Call(GET, {}), client, strict=True)
    assert interpret(doubles.Answer(b'{"id": "x"}'), Call(GET, {}), client, strict=True).id == "x"
    assert interpret(doubles.Answer(b'{"id": 3}'), Call(GET, {}), client).id == 3


def test_a_transform_that_cannot_use_the_answer_is_an_error_of_the_client(doubles: Any) -> None:
    def refuse(thing: object) -> object:
        raise DecodeError("odd")

    with pytest.raises(doubles.Error, match="cannot be used: odd"):
        doubles.Client(None)._interpret(doubles.Answer(b'{"id": "a"}'), Call(GET, {}, transform=refuse))
