"""Pages of a list: what the server sent, and the way to the next page.

A page is a model: unknown fields stay readable, `to_dict` gives back what came. Iterating over a page walks through
its items and those of all pages after it, and stops where a server hands out a page that was there before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

from ..model.models import Model
from ..request.call import PageInfo
from ..unset import Omit

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator, Mapping

    from ..request.call import AsyncCaller, Call, SyncCaller

T = TypeVar("T")
PageT = TypeVar("PageT", bound="BaseAsyncPage[Any]")


class BasePage(Model, Generic[T]):
    """The fields every page has, and the rule by which the next one is found."""

    __slots__ = ("_call", "_client")
    _call: Call
    _client: Any

    data: list[T]

    _cursor_from: str | None = None
    """Field of the page (or `item.<field>` for its last item) that the next page comes after; None for single pages."""
    _cursor_sent: str = "after"
    """Argument that asks for what comes after."""

    @classmethod
    def _open(cls, payload: dict[str, Any], client: Any, call: Call) -> Self:
        """The page of a decoded answer; `payload` becomes the page's own."""
        items = payload.get("data")
        if items:
            decode = call.endpoint.decoder
            payload["data"] = [decode(item) for item in items]
        page = cls.__new__(cls)
        page.__dict__ = payload
        page._client = client
        page._call = call
        return page

    def has_next_page(self) -> bool:
        """Whether there is a page after this one; says no where the server would only repeat itself."""
        if not self.data or self.__dict__.get("has_more") is False:
            return False
        info = self.next_page_info()
        return info is not None and _cursor_of(info) != self._asked_cursor()

    def next_page_info(self) -> PageInfo | None:
        """What the next page's request adds to this one's; None on the last page."""
        source = self._cursor_from
        if source is None or not self.data:
            return None
        holder, name = (self.data[-1], source[5:]) if source.startswith("item.") else (self, source)
        cursor = getattr(holder, name, None)
        return PageInfo(params={self._cursor_sent: cursor}) if cursor else None

    def _asked_cursor(self) -> object:
        call = getattr(self, "_call", None)
        if call is None:
            return None
        name = self._cursor_sent
        return (call.extra_query or call.arguments).get(name) or call.arguments.get(name)

    def _next_call(self) -> Call:
        info = self.next_page_info()
        call: Call | None = getattr(self, "_call", None)
        if info is None:
            raise RuntimeError("There is no page after this one; ask has_next_page() before get_next_page().")
        if call is None:
            raise RuntimeError(
                "This page has no client to fetch the next one: it was made by hand, or unpickled (a pickle leaves the "
                "client and its keys behind)."
            )
        return call.following(info)

    def __copy__(self) -> Self:
        return self._with_client_of(super().__copy__(), {})

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self._with_client_of(super().__deepcopy__(memo), memo)

    def _with_client_of(self, copy: Self, memo: dict[int, Any]) -> Self:
        if hasattr(self, "_call"):
            copy._call, copy._client = self._call, memo.get(id(self._client), self._client)
        return copy


class BaseSyncPage(BasePage[T]):
    """A page whose next page is fetched by a blocking call."""

    __slots__ = ()

    _client: SyncCaller

    def get_next_page(self) -> Self:
        """Fetch the page after this one."""
        call = self._next_call()
        return cast("Self", self._client._send_endpoint(*call))

    def iter_pages(self) -> Iterator[Self]:
        """This page and all after it."""
        page = self
        seen: set[object] = set()
        while True:
            yield page
            if not page.has_next_page() or _repeats(page, seen):
                return
            page = page.get_next_page()

    def __iter__(self) -> Iterator[T]:  # type: ignore[override]  # over its items, not its fields
        for page in self.iter_pages():
            yield from page.data or ()


class BaseAsyncPage(BasePage[T]):
    """A page whose next page is awaited."""

    __slots__ = ()

    _client: AsyncCaller

    async def get_next_page(self) -> Self:
        """Fetch the page after this one."""
        call = self._next_call()
        return cast("Self", await self._client._send_endpoint(*call))

    async def iter_pages(self) -> AsyncIterator[Self]:
        """This page and all after it."""
        page = self
        seen: set[object] = set()
        while True:
            yield page
            if not page.has_next_page() or _repeats(page, seen):
                return
            page = await page.get_next_page()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.iter_pages():
            for item in page.data or ():
                yield item


class SyncPage(BaseSyncPage[T]):
    """The whole list at once."""

    __slots__ = ()

    object: str | None = None


class AsyncPage(BaseAsyncPage[T]):
    """The whole list at once."""

    __slots__ = ()

    object: str | None = None


class SyncCursorPage(BaseSyncPage[T]):
    """A stretch of a list; the id of its last item leads to the next."""

    __slots__ = ()

    has_more: bool | None = None
    _cursor_from = "item.id"


class AsyncCursorPage(BaseAsyncPage[T]):
    """A stretch of a list; the id of its last item leads to the next."""

    __slots__ = ()

    has_more: bool | None = None
    _cursor_from = "item.id"


class SyncConversationCursorPage(BaseSyncPage[T]):
    """A stretch of a list; `last_id` leads to the next."""

    __slots__ = ()

    has_more: bool | None = None
    last_id: str | None = None
    _cursor_from = "last_id"


class AsyncConversationCursorPage(BaseAsyncPage[T]):
    """A stretch of a list; `last_id` leads to the next."""

    __slots__ = ()

    has_more: bool | None = None
    last_id: str | None = None
    _cursor_from = "last_id"


class SyncNextCursorPage(BaseSyncPage[T]):
    """A stretch of a list; `next` leads to the next."""

    __slots__ = ()

    has_more: bool | None = None
    next: str | None = None
    _cursor_from = "next"


class AsyncNextCursorPage(BaseAsyncPage[T]):
    """A stretch of a list; `next` leads to the next."""

    __slots__ = ()

    has_more: bool | None = None
    next: str | None = None
    _cursor_from = "next"


class SyncTokenPage(BaseSyncPage[T]):
    """A stretch of a list; `next` is the token of the page after it."""

    __slots__ = ()

    has_more: bool | None = None
    next: str | None = None
    _cursor_from = "next"
    _cursor_sent = "page"


class AsyncTokenPage(BaseAsyncPage[T]):
    """A stretch of a list; `next` is the token of the page after it."""

    __slots__ = ()

    has_more: bool | None = None
    next: str | None = None
    _cursor_from = "next"
    _cursor_sent = "page"


SYNC_PAGES: Mapping[str, type[BaseSyncPage[Any]]] = {
    "Page": SyncPage,
    "CursorPage": SyncCursorPage,
    "ConversationCursorPage": SyncConversationCursorPage,
    "NextCursorPage": SyncNextCursorPage,
    "TokenPage": SyncTokenPage,
}
ASYNC_PAGES: Mapping[str, type[BaseAsyncPage[Any]]] = {
    "Page": AsyncPage,
    "CursorPage": AsyncCursorPage,
    "ConversationCursorPage": AsyncConversationCursorPage,
    "NextCursorPage": AsyncNextCursorPage,
    "TokenPage": AsyncTokenPage,
}


class AsyncPaginator(Generic[T, PageT]):
    """What an async list method answers: await it for the first page, or iterate over all items."""

    __slots__ = ("_arguments", "_send")

    def __init__(self, send: Callable[..., Awaitable[PageT]], *arguments: Any) -> None:
        self._send = send
        self._arguments = arguments

    def __await__(self) -> Generator[Any, Any, PageT]:
        return self._send(*self._arguments).__await__()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for item in await self:
            yield item


def _cursor_of(info: PageInfo) -> object:
    """What tells one next request from another."""
    for value in (info.params, info.json, info.url):
        if not isinstance(value, Omit):
            return value.get("after", value.get("page", repr(value))) if not isinstance(value, str) else value
    return None


def _repeats(page: BasePage[Any], seen: set[object]) -> bool:
    """Whether the page after this one was fetched before in the same walk; remembers it otherwise."""
    info = page.next_page_info()
    cursor = None if info is None else _cursor_of(info)
    if cursor in seen:
        return True
    seen.add(cursor)
    return False
