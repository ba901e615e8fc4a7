"""One operation of the API as a value: what is sent where, and what comes back.

Generated code declares one `Endpoint` per operation; both the low-level functions and the resource classes hand it
over together with the arguments, so there is a single definition of every operation.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

if TYPE_CHECKING:
    from .path import PathStyle
    from .query import QueryStyle

Decoder: TypeAlias = Callable[[Any], Any]
BodyKind: TypeAlias = Literal["json", "multipart", "raw"]
ContentKind: TypeAlias = Literal["json", "binary", "text", "none", "events"]
Security: TypeAlias = Literal["bearer", "admin"]

_NOTHING: Mapping[str, Any] = {}


class Endpoint:
    """The description of one operation; treated as immutable once made.

    Arguments are named as in the Python signature; `wire` gives the name on the wire where it differs. Every argument
    that is neither in the path, nor a query parameter, nor a header is a field of the body. Written out by hand,
    because attrs and dataclasses cost more to import than everything else a first call needs of the runtime.

    Attributes:
        response: Annotation of the answer (of one item where the operation is paged); None for an empty answer.
        package: Where the names in annotations are looked up.
        path: Template with argument names in braces; may carry a fixed query.
        query: Style of every query argument.
        path_styles: How path arguments are written that are no plain ids: see `path.PathTemplate`.
        headers: Header name of every header argument.
        cookies: Cookie name of every cookie argument.
        body: How the body is written. Where `json` is named along with `files`, files turn the body into a form.
        form_styles: How fields of a form are written, see `multipart.Multipart`.
        content_type: Content type of a raw body, or of JSON that is labelled otherwise.
        content: What the answer holds.
        page: Page class without `Sync` or `Async`.
        stream_event: Annotation of what a stream yields.
        schemes: Credentials that a client of several kinds may send, as alternatives; None where nothing is said.
        server: Where this operation is served, if not where the others are.
        unless_given: Arguments that are sent where the caller says nothing and the server would assume otherwise.
        request_plan: What `request.build` works out once per endpoint.
    """

    __slots__ = (
        "_decoder",
        "_event_decoder",
        "body",
        "content",
        "content_type",
        "cookies",
        "deprecated",
        "files",
        "fixed_body",
        "fixed_headers",
        "fixed_query",
        "form_styles",
        "headers",
        "method",
        "operation",
        "package",
        "page",
        "path",
        "path_params",
        "path_styles",
        "query",
        "request_plan",
        "response",
        "schemes",
        "security",
        "server",
        "stream_event",
        "unless_given",
        "wire",
    )

    def __init__(
        self,
        *,
        operation: str,
        method: str,
        path: str,
        response: str | None = None,
        package: str = "openai_generated.models",
        path_params: tuple[str, ...] = (),
        path_styles: Mapping[str, PathStyle] = _NOTHING,
        query: Mapping[str, QueryStyle] = _NOTHING,
        headers: Mapping[str, str] = _NOTHING,
        cookies: Mapping[str, str] = _NOTHING,
        body: BodyKind | None = None,
        files: tuple[str, ...] = (),
        form_styles: Mapping[str, QueryStyle] | None = None,
        content_type: str | None = None,
        wire: Mapping[str, str] = _NOTHING,
        content: ContentKind = "json",
        page: str | None = None,
        stream_event: str | None = None,
        fixed_headers: Mapping[str, str] = _NOTHING,
        fixed_query: Mapping[str, Any] = _NOTHING,
        fixed_body: Mapping[str, Any] = _NOTHING,
        security: Security = "bearer",
        schemes: tuple[tuple[str, ...], ...] | None = None,
        server: str | None = None,
        unless_given: Mapping[str, Any] = _NOTHING,
        deprecated: bool = False,
    ) -> None:
        self.operation = operation
        self.method = method
        self.path = path
        self.response = response
        self.package = package
        self.path_params = path_params
        self.path_styles = path_styles
        self.query = query
        self.headers = headers
        self.cookies = cookies
        self.body: BodyKind | None = body
        self.files = files
        self.form_styles = form_styles
        self.content_type = content_type
        self.wire = wire
        self.content: ContentKind = content
        self.page = page
        self.stream_event = stream_event
        self.fixed_headers = fixed_headers
        self.fixed_query = fixed_query
        self.fixed_body = fixed_body
        self.security: Security = security
        self.schemes = schemes
        self.server = server
        self.unless_given = unless_given
        self.deprecated = deprecated
        self.request_plan: Any = None
        self._decoder: Decoder | None = None
        self._event_decoder: Decoder | None = None

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

    def loads(self, content: bytes) -> Any:
        """Decode the JSON of an answer; a subclass may know a faster way for what it answers."""
        from ..model.codec import decode_json

        return decode_json(content)

    def evolve(self, **changes: Any) -> Endpoint:
        """A copy with some attributes changed, named as in the constructor."""
        return Endpoint(**{**self.__getstate__(), **changes})

    def whole(self, response: str) -> Endpoint:
        """The same operation answering with its whole list object instead of a page; `response` annotates that."""
        return self.evolve(response=response, page=None)

    def __repr__(self) -> str:
        return f"{self.method} {self.path}"

    def __getstate__(self) -> dict[str, Any]:
        """Only what was declared travels in a pickle; plans and decoders are worked out again."""
        return {name: getattr(self, name) for name in Endpoint.__slots__ if name not in _WORKED_OUT}

    def __setstate__(self, state: dict[str, Any]) -> None:
        Endpoint.__init__(self, **state)


_WORKED_OUT = {"_decoder", "_event_decoder", "request_plan"}


def _compile(annotation: str | None, package: str) -> Decoder:
    from ..model.codec import decoder  # the codec is only needed once an answer arrives

    return decoder("None" if annotation is None else annotation, package)
