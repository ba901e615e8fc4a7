"""Pages whose next one is asked for by a token, `page=`, rather than by what it comes after."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from openai_runtime.answer.page import ASYNC_PAGES, SYNC_PAGES
from openai_runtime.model import Model
from openai_runtime.request.call import Call
from openai_runtime.request.endpoint import Endpoint

STEPS: dict[Any, Any] = {
    None: {"data": [{"id": "a"}], "has_more": True, "next": "t1"},
    "t1": {"data": [{"id": "b"}], "has_more": True, "next": "t2"},
    "t2": {"data": [{"id": "c"}], "has_more": False, "next": None},
}


class Item(Model):
    """What is listed."""

    id: str


def endpoint() -> Endpoint:
    return Endpoint(
        operation="list",
        method="GET",
        path="/things",
        response="Item",
        package=__name__,
        query={"page": "form"},
        page="TokenPage",
    )


def asked(call: Call) -> Any:
    return (call.extra_query or {}).get("page", call.arguments.get("page"))


def served(doubles: Any, steps: dict[Any, Any]) -> Any:
    return lambda call: doubles.Answer(json.dumps(steps[asked(call)]).encode())


def test_each_page_asks_for_the_token_of_the_one_before(doubles: Any) -> None:
    client = doubles.Client(served(doubles, STEPS))
    page = client._send_endpoint(endpoint(), {})
    assert type(page) is SYNC_PAGES["TokenPage"]
    assert [item.id for item in page] == ["a", "b", "c"]
    assert [asked(call) for call in client.calls] == [None, "t1", "t2"]
    assert page.next_page_info().params == {"page": "t1"}


def test_the_walk_may_begin_in_the_middle(doubles: Any) -> None:
    page = doubles.Client(served(doubles, STEPS))._send_endpoint(endpoint(), {"page": "t1"})
    assert [item.id for item in page] == ["b", "c"]


@pytest.mark.parametrize("begin", [None, "x"])
def test_a_server_that_hands_out_the_same_token_is_left(doubles: Any, begin: str | None) -> None:
    same = {"data": [{"id": "a"}], "has_more": True, "next": "x"}
    client = doubles.Client(served(doubles, {None: same, "x": same}))
    page = client._send_endpoint(endpoint(), {} if begin is None else {"page": begin})
    assert len(list(page)) == (2 if begin is None else 1)


def test_the_async_page_does_the_same() -> None:
    call = Call(endpoint(), {})

    class Client:
        asked: list[Any] = []  # noqa: RUF012

        async def _send_endpoint(self, *call: Any) -> Any:
            again = Call(*call)
            self.asked.append(asked(again))
            return ASYNC_PAGES["TokenPage"]._open(dict(STEPS[asked(again)]), self, again)

    async def main() -> list[str]:
        page: Any = ASYNC_PAGES["TokenPage"]._open(dict(STEPS[None]), Client(), call)
        return [item.id async for item in page]

    assert asyncio.run(main()) == ["a", "b", "c"]
    assert Client.asked == ["t1", "t2"]
