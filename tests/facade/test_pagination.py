"""Lists through the client, over real sockets."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import pytest
from openai_facade import APIError, AsyncOpenAI, OpenAI
from openai_facade.pagination import AsyncCursorPage, SyncCursorPage, SyncPage

if TYPE_CHECKING:
    from collections.abc import Iterator


def file(number: int) -> dict[str, Any]:
    return {
        "id": f"file-{number}",
        "object": "file",
        "bytes": number,
        "created_at": 1,
        "filename": f"{number}.txt",
        "purpose": "batch",
        "status": "processed",
    }


def listing(scripted: Any, pages: int, size: int) -> None:
    """A list of files that honours `after`."""

    def answer(request: Any) -> Any:
        after = parse_qs(urlsplit(request.target).query).get("after", ["file--1"])[0]
        first = int(after.removeprefix("file-")) + 1
        data = [file(number) for number in range(first, first + size)]
        return scripted.json({"object": "list", "data": data, "has_more": first + size < pages * size})

    scripted.answer = answer


def queries(scripted: Any) -> list[dict[str, list[str]]]:
    return [parse_qs(urlsplit(request.target).query) for request in scripted.requests]


@pytest.fixture
def client(scripted: Any) -> Iterator[OpenAI]:
    with OpenAI(api_key="k", base_url=scripted.url, max_retries=0) as client:
        yield client


def test_all_pages_of_a_list(client: OpenAI, scripted: Any) -> None:
    listing(scripted, pages=3, size=2)
    page = client.files.list(limit=2, extra_query={"trace": "t"}, extra_headers={"x-a": "b"})
    assert isinstance(page, SyncCursorPage)
    assert [found.id for found in page] == [f"file-{number}" for number in range(6)]
    assert queries(scripted) == [
        {"limit": ["2"], "trace": ["t"]},
        {"limit": ["2"], "trace": ["t"], "after": ["file-1"]},
        {"limit": ["2"], "trace": ["t"], "after": ["file-3"]},
    ]
    assert all(request.headers["x-a"] == "b" for request in scripted.requests)
    assert type(page.data[0]).__name__ == "FileObject"


def test_page_by_page(client: OpenAI, scripted: Any) -> None:
    listing(scripted, pages=2, size=1)
    first = client.files.list()
    assert first.has_next_page()
    info = first.next_page_info()
    assert info is not None
    assert info.params == {"after": "file-0"}
    second = first.get_next_page()
    assert not second.has_next_page()
    assert [page.data[0].id for page in first.iter_pages()] == ["file-0", "file-1"]


def test_a_page_of_the_raw_view_goes_on_like_any_other(client: OpenAI, scripted: Any) -> None:
    listing(scripted, pages=2, size=2)
    page = client.files.with_raw_response.list().parse()
    assert [found.id for found in page] == [f"file-{number}" for number in range(4)]
    with client.files.with_streaming_response.list() as response:
        assert len(list(response.parse())) == 4


def test_a_list_without_pages(client: OpenAI, scripted: Any) -> None:
    scripted.answer = lambda request: scripted.json({"object": "list", "data": [{"id": "m"}]})
    page = client.models.list()
    assert isinstance(page, SyncPage)
    assert [model.id for model in page] == ["m"]
    assert len(scripted.requests) == 1


def test_a_list_that_is_posted(client: OpenAI, scripted: Any) -> None:
    scripted.answer = lambda request: scripted.json({"object": "x", "data": [{"file_id": "f"}], "has_more": True})
    assert [hit.file_id for hit in client.vector_stores.search("vs", query="q")] == ["f"]
    assert scripted.requests[0].json() == {"query": "q"}


def test_a_server_that_repeats_itself_is_left(client: OpenAI, scripted: Any) -> None:
    scripted.answer = lambda request: scripted.json({"data": [file(1)], "has_more": True})
    assert len(list(client.files.list())) == 2
    assert len(scripted.requests) == 2


def test_an_answer_that_is_no_list_is_an_error(client: OpenAI, scripted: Any) -> None:
    scripted.answer = lambda request: scripted.body(b"<html>", kind="text/html")
    with pytest.raises(APIError, match="text/html"):
        client.files.list()


def test_async_lists(scripted: Any) -> None:
    listing(scripted, pages=3, size=2)

    async def main() -> None:
        async with AsyncOpenAI(api_key="k", base_url=scripted.url) as client:
            assert [found.id async for found in client.files.list(limit=2)] == [f"file-{n}" for n in range(6)]
            page = await client.files.list(limit=2)
            assert isinstance(page, AsyncCursorPage)
            assert [each.data[0].id async for each in page.iter_pages()] == ["file-0", "file-2", "file-4"]
            assert (await page.get_next_page()).data[0].id == "file-2"
            raw = await client.files.with_raw_response.list(limit=2)
            assert [found.id async for found in raw.parse()][-1] == "file-5"

    asyncio.run(main())
