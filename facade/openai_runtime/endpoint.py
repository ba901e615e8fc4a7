"""One operation of the API as a value: what is sent where, and what comes back.

Generated code declares one `Endpoint` per operation; both the low-level functions and the resource classes hand it
over together with the arguments, so there is a single definition of every operation.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from attrs import define, evolve, field, fields

if TYPE_CHECKING:
    from .request import RequestPlan

Decoder: TypeAlias = Callable[[Any], Any]
BodyKind: TypeAlias = Literal["json", "multipart", "raw"]
ContentKind: TypeAlias = Literal["json", "binary", "text", "none"]
QueryStyle: TypeAlias = Literal["form", "brackets", "deepObject", "comma"]
Security: TypeAlias = Literal["bearer", "admin"]

_NOTHING: Mapping[str, Any] = MappingProxyType({})


@define(kw_only=True, eq=False, repr=False)
class Endpoint:
    """The description of one operation; treated as immutable once made.

    Arguments are named as in the Python signature; `wire` gives the name on the wire where it differs. Every argument
    that is neither in the path, nor a query parameter, nor a header is a field of the body.
    """

    operation: str
    method: str
    path: str
    response: str | None = None
    """Annotation of the answer (of one item where the operation is paged); None for an empty answer."""
    package: str = "openai_generated.models"
    path_params: tuple[str, ...] = ()
    query: Mapping[str, QueryStyle] = _NOTHING
    headers: Mapping[str, str] = _NOTHING
    body: BodyKind | None = None
    files: tuple[str, ...] = ()
    content_type: str | None = None
    """Content type of a raw body."""
    wire: Mapping[str, str] = _NOTHING
    content: ContentKind = "json"
    page: str | None = None
    stream_event: str | None = None
    fixed_headers: Mapping[str, str] = _NOTHING
    fixed_query: Mapping[str, Any] = _NOTHING
    fixed_body: Mapping[str, Any] = _NOTHING
    security: Security = "bearer"
    deprecated: bool = False

    request_plan: RequestPlan | None = field(init=False, default=None)
    """What `request.build` works out once per endpoint."""
    _decoder: Decoder | None = field(init=False, default=None)
    _event_decoder: Decoder | None = field(init=False, default=None)

    @property
    def decoder(self) -> Decoder:
        """Turns a decoded JSON answer into its model; compiled on first use."""
        decoder = self._decoder
        if decoder is None:
            decoder = self._decoder = _compile(self.response, self.package)
        return decoder

    @property
    def event_decoder(self) -> Decoder:
        """Turns the decoded JSON of one stream event into its model; compiled on first use."""
        decoder = self._event_decoder
        if decoder is None:
            decoder = self._event_decoder = _compile(self.stream_event, self.package)
        return decoder

    def whole(self, response: str) -> Endpoint:
        """The same operation answering with its whole list object instead of a page; `response` annotates that."""
        return evolve(self, response=response, page=None)

    def __repr__(self) -> str:
        return f"{self.method} {self.path}"

    def __getstate__(self) -> dict[str, Any]:
        """Only what was declared travels in a pickle; plans and decoders are worked out again."""
        state = {name: getattr(self, name) for name in _DECLARED}
        return {name: dict(value) if isinstance(value, Mapping) else value for name, value in state.items()}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__init__(**state)  # type: ignore[misc]


_DECLARED = tuple(item.name for item in fields(Endpoint) if item.init)


def _compile(annotation: str | None, package: str) -> Decoder:
    from .codec import decoder  # the codec is only needed once an answer arrives

    return decoder("None" if annotation is None else annotation, package)
