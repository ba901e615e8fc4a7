"""Pages: fields, the way to the next page, and where it ends."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
from typing import Any

import pytest
from openai_runtime.answer.page import ASYNC_PAGES, SYNC_PAGES, AsyncPaginator, PageInfo, SyncCursorPage, SyncPage
from openai_runtime.model import Model
from openai_runtime.request.call import Call
from openai_runtime.request.endpoint import Endpoint


class Item(Model):
    """What is listed."""

    id: str


def endpoint(page: str) -> Endpoint:
    return Endpoint(
        operation="listThings",
        method="GET",
        path="/things",
        response="Item",
        package=__name__,
        page=page,
        query={"after": "form", "limit": "form"},
    )


def asked(call: Call) -> Any:
    return (call.extra_query or {}).get("after", call.arguments.get("after"))


def paged(doubles: Any, *pages: dict[str, Any], loop: bool = False) -> Any:
    """Answers with one page after the other, as the cursor says; the last one for ever if it is to loop."""
    cursors: dict[Any, int] = {None: 0}

    def reply(call: Call) -> Any:
        number = cursors[asked(call)]
        page = pages[number]
        last = page["data"][-1]["id"] if page.get("data") else None
        for cursor in (last, page.get("last_id"), page.get("next")):
            cursors.setdefault(cursor, min(number + 1, len(pages) - 1) if loop else number + 1)
        return doubles.Answer(json.dumps(page).encode(), x_request_id=f"req_{number}")

    return reply


def cursor_pages(count: int, size: int) -> list[dict[str, Any]]:
    return [
        {
            "object": "list",
            "data": [{"id": f"i{number * size + place}"} for place in range(size)],
            "has_more": number + 1 < count,
        }
        for number in range(count)
    ]


def test_iteration_walks_through_all_pages(doubles: Any) -> None:
    client = doubles.Client(paged(doubles, *cursor_pages(3, 4)))
    page = client._send_endpoint(endpoint("CursorPage"), {"limit": 4})
    assert [item.id for item in page] == [f"i{n}" for n in range(12)]
    assert [asked(call) for call in client.calls] == [None, "i3", "i7"]
    assert all(call.arguments == {"limit": 4} for call in client.calls)
    assert [type(item) for item in page.data] == [Item] * 4


def test_a_page_is_a_model(doubles: Any) -> None:
    sent = {"object": "list", "data": [{"id": "a", "new": 1}], "has_more": False, "first_id": "a", "made_up": {"x": 1}}
    page = doubles.Client(paged(doubles, sent))._send_endpoint(endpoint("CursorPage"), {})
    assert isinstance(page, SyncCursorPage)
    assert page.to_dict() == sent
    assert page.has_more is False
    assert page.made_up == {"x": 1} or page.made_up.x == 1
    assert page._request_id == "req_0"
    assert repr(page).startswith("SyncCursorPage(object='list', data=[Item(id='a'")
    assert page == pickle.loads(pickle.dumps(page)) == copy.deepcopy(page)


def test_options_of_the_call_travel_to_the_next_page(doubles: Any) -> None:
    client = doubles.Client(paged(doubles, *cursor_pages(2, 1)))
    options = ({"x-a": "1"}, {"trace": "t"}, None, 3.0)
    page = client._send_endpoint(endpoint("CursorPage"), {"after": None}, *options).get_next_page()
    last = client.calls[-1]
    assert last.extra_query == {"trace": "t", "after": "i0"}
    assert (last.extra_headers, last.timeout) == ({"x-a": "1"}, 3.0)
    assert not page.has_next_page()


@pytest.mark.parametrize(
    ("kind", "fields", "cursor"),
    [
        ("CursorPage", {"has_more": True}, "b"),
        ("CursorPage", {}, "b"),
        ("ConversationCursorPage", {"has_more": True, "last_id": "L"}, "L"),
        ("NextCursorPage", {"has_more": True, "next": "N"}, "N"),
        ("NextCursorPage", {"has_more": True, "next": None}, None),
        ("ConversationCursorPage", {"has_more": True}, None),
        ("Page", {}, None),
        ("CursorPage", {"has_more": False}, None),
    ],
)
@pytest.mark.parametrize("pages", [SYNC_PAGES, ASYNC_PAGES])
def test_each_kind_finds_its_cursor(kind: str, fields: dict[str, Any], cursor: str | None, pages: Any) -> None:
    call = Call(endpoint(kind), {})
    page = pages[kind]._open({"data": [{"id": "a"}, {"id": "b"}], **fields}, None, call)
    assert page.has_next_page() is (cursor is not None)
    if cursor is not None:
        assert page.next_page_info().params == {"after": cursor}
        assert repr(page.next_page_info()) == f"PageInfo(params={{'after': {cursor!r}}})"


@pytest.mark.parametrize("data", [[], None, "missing"])
def test_an_empty_page_is_the_last(doubles: Any, data: Any) -> None:
    sent = {"has_more": True} if data == "missing" else {"has_more": True, "data": data}
    page = doubles.Client(paged(doubles, sent))._send_endpoint(endpoint("CursorPage"), {})
    assert not page.has_next_page()
    assert list(page) == []
    with pytest.raises(RuntimeError, match="no page after"):
        page.get_next_page()


def test_items_that_are_no_objects_do_not_break_the_walk(doubles: Any) -> None:
    client = doubles.Client(doubles.replying(b'{"data": ["x", null, {"id": "a"}, 3]}'))
    page = client._send_endpoint(endpoint("CursorPage"), {})
    assert page.data[:2] == ["x", None]
    assert not page.has_next_page()


def test_a_server_that_repeats_its_page_for_ever_is_left(doubles: Any) -> None:
    same = {"data": [{"id": "a"}, {"id": "b"}], "has_more": True}
    client = doubles.Client(paged(doubles, same, loop=True))
    page = client._send_endpoint(endpoint("CursorPage"), {})
    assert [item.id for item in page] == ["a", "b", "a", "b"]
    assert len(client.calls) == 2
    assert not page.get_next_page().has_next_page()


def test_a_server_that_goes_in_circles_is_left(doubles: Any) -> None:
    def reply(call: Call) -> Any:
        name = {None: "a", "a": "b", "b": "c", "c": "a"}[asked(call)]
        return doubles.Answer(json.dumps({"data": [{"id": name}], "has_more": True}).encode())

    client = doubles.Client(reply)
    assert [item.id for item in client._send_endpoint(endpoint("CursorPage"), {})] == ["a", "b", "c", "a"]


def test_a_walk_can_be_made_again(doubles: Any) -> None:
    page = doubles.Client(paged(doubles, *cursor_pages(3, 1)))._send_endpoint(endpoint("CursorPage"), {})
    assert [len(list(page)), len(list(page.iter_pages()))] == [3, 3]


def test_a_page_that_was_pickled_cannot_fetch(doubles: Any) -> None:
    page = doubles.Client(paged(doubles, *cursor_pages(2, 1)))._send_endpoint(endpoint("CursorPage"), {})
    with pytest.raises(RuntimeError, match="pickle leaves the client"):
        pickle.loads(pickle.dumps(page)).get_next_page()


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy])
def test_a_page_that_was_copied_fetches_with_the_same_client(doubles: Any, copied: Any) -> None:
    page = doubles.Client(paged(doubles, *cursor_pages(2, 1)))._send_endpoint(endpoint("CursorPage"), {})
    twin = copied(page)
    assert twin == page
    assert twin._client is page._client
    assert twin.get_next_page().data[0].id == "i1"


def test_a_page_that_was_copied_with_its_client_fetches_with_the_copy(doubles: Any) -> None:
    client = doubles.Client(paged(doubles, *cursor_pages(2, 1)))
    both = copy.deepcopy((client, client._send_endpoint(endpoint("CursorPage"), {})))
    assert both[1]._client is both[0] is not client


def test_a_page_class_may_name_its_next_request_itself(doubles: Any) -> None:
    class Numbered(SyncPage[Item]):
        number: int

        def next_page_info(self) -> PageInfo | None:
            return PageInfo(params={"page": self.number + 1}) if self.number < 3 else None

    page = Numbered._open({"data": [{"id": "a"}], "number": 1}, doubles.Client(None), Call(endpoint("Page"), {}))
    assert page.has_next_page()
    assert page._next_call().extra_query == {"page": 2}


@pytest.mark.parametrize("body", [b"[]", b'"x"', b"3", b"null", b"<html>"])
def test_an_answer_that_is_no_page_is_an_error(doubles: Any, body: bytes) -> None:
    client = doubles.Client(doubles.replying(body))
    with pytest.raises(doubles.Error):
        client._send_endpoint(endpoint("CursorPage"), {})


def test_async_paginators_are_awaited_or_iterated(doubles: Any) -> None:
    async def main() -> None:
        client = doubles.AsyncClient(paged(doubles, *cursor_pages(3, 2)))

        def listing() -> AsyncPaginator[Item, Any]:
            return AsyncPaginator(client._send_endpoint, endpoint("CursorPage"), {"limit": 2})

        assert [item.id async for item in listing()] == [f"i{n}" for n in range(6)]
        page = await listing()
        assert [len(each.data) async for each in page.iter_pages()] == [2, 2, 2]
        assert (await page.get_next_page()).data[0].id == "i2"
        assert [item.id async for item in page][-1] == "i5"

    asyncio.run(main())


def test_async_walks_leave_a_server_that_repeats_itself(doubles: Any) -> None:
    async def main() -> None:
        client = doubles.AsyncClient(paged(doubles, {"data": [{"id": "a"}], "has_more": True}, loop=True))
        page = await client._send_endpoint(endpoint("CursorPage"), {})
        assert [item.id async for item in page] == ["a", "a"]

    asyncio.run(main())


def test_an_unused_paginator_is_silent(doubles: Any) -> None:
    AsyncPaginator(doubles.AsyncClient(None)._send_endpoint, endpoint("Page"), {})
