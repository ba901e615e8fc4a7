"""Everything about a client that needs no I/O: what it was told, and the requests that follow from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from openai_runtime.request.expected import mapping_named
from openai_runtime.unset import Omit, not_given, omit
from openai_runtime.version import __version__

from ..transport.origin import split_url
from ..transport.timeouts import Timeouts, timeouts
from .first_use import interpreter
from .observed import Observed
from .options import DEFAULT_BASE_URL, STRICT_HOSTS, ClientOptions, is_x509, platform_headers

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import httpx
    from openai_runtime.request.building import Request
    from openai_runtime.request.call import Call, RawResponse

    from ..auth.identity import WorkloadIdentity
    from ..auth.x509 import X509WorkloadIdentity
    from ..calling.credentials import Credential
    from ..calling.retry import RetryPolicy
    from ..transport.choice import TransportName
    from .residency import DataResidency
    from .service import Provider

TAKES_SCHEMAS: Final = frozenset({"createChatCompletion", "createResponse"})
"""Operations whose arguments may hold schemas."""
HOLDERS: Final = frozenset({dict, list})
"""What an argument is that may hold a schema."""
WORKLOAD_PLACEHOLDER: Final = "workload-identity-auth"
_WISH: Final = "X-Stainless-Raw-Response"  # that of `openai_runtime.views`


class ClientSettings(Observed):
    """The part that sync and async clients share.

    Attributes:
        api_key: The key in use; empty until a key function was asked for the first time.
        admin_api_key: The key for the administration endpoints.
        workload_identity: The identity that takes the place of a key.
        organization: Sent as `OpenAI-Organization`.
        project: Sent as `OpenAI-Project`.
        webhook_secret: What `client.webhooks.unwrap` checks signatures with.
        websocket_base_url: Where websockets connect to, if not to `base_url`.
        deadline: Seconds that a call may take as a whole, with all its attempts and waits.
        stream_idle_timeout: Seconds without an event after which a stream fails.
    """

    _asynchronous = False
    _admin_keys = True
    """Whether the administration endpoints want a key of their own."""
    _key_variable = "OPENAI_API_KEY"

    api_key: str
    admin_api_key: str | None
    workload_identity: WorkloadIdentity | X509WorkloadIdentity | None
    organization: str | None
    project: str | None
    webhook_secret: str | None
    websocket_base_url: str | httpx.URL | None
    deadline: float | None

    _provider: Provider | None
    _data_residency: DataResidency | None
    _api_key_provider: Callable[[], Any] | None
    _credential: Credential | None
    _retry: RetryPolicy | None
    _max_retries: float
    _given_timeout: float | httpx.Timeout | Omit | None
    _timeouts: Timeouts
    _stream_idle_timeout: float | None
    _custom_headers: Mapping[str, Any]
    _custom_query: Mapping[str, object]
    _http_client: Any
    _transport_name: TransportName | None
    _strict_response_validation: bool
    _enforce_credentials: bool
    _headers_are_stable: bool
    _rendered_headers: dict[tuple[Any, ...], tuple[dict[str, str], bytes]]

    # --- what users read and set -------------------------------------------------------------------------------------

    @property
    def base_url(self) -> httpx.URL:
        """Where requests go; assign text or a URL to change it."""
        import httpx

        return httpx.URL(self._base("/"))

    @base_url.setter
    def base_url(self, url: str | httpx.URL) -> None:
        self._set_base_url(url)

    @property
    def _base_url(self) -> httpx.URL:  # by this name libraries ask for it, too
        return self.base_url

    def _set_base_url(self, url: str | httpx.URL | None) -> None:
        text = DEFAULT_BASE_URL if url is None else str(url)
        self._origin, self._base_path, self._base_query = split_url(text)

    @property
    def _takes_any_schema(self) -> bool:
        """Whether the server may take JSON Schemas that strict mode forbids; the API and its mirrors do not."""
        return not self._origin.host.endswith(STRICT_HOSTS)

    def _base(self, slash: str = "") -> str:
        """The base URL as text, with or without a slash at the end of its path."""
        return f"{self._origin.text}{self._base_path}{slash}{'?' * bool(self._base_query)}{self._base_query}"

    @property
    def timeout(self) -> float | httpx.Timeout | None:
        """Seconds that each phase of an exchange may take, an `httpx.Timeout`, or None."""
        if self._given_timeout is not not_given:
            return cast("float | httpx.Timeout | None", self._given_timeout)
        from ..transport.httpx.httpx_clients import DEFAULT_TIMEOUT

        return DEFAULT_TIMEOUT

    @timeout.setter
    def timeout(self, value: Any) -> None:
        self._timeouts = timeouts(value)
        self._given_timeout = value

    @property
    def retry(self) -> RetryPolicy:
        """When and how often calls are made again."""
        if self._retry is None:
            from ..calling.retry import RetryPolicy

            self._retry = RetryPolicy(self._max_retries)
        return self._retry

    @retry.setter
    def retry(self, policy: RetryPolicy) -> None:
        self._retry = policy

    @property
    def max_retries(self) -> int:
        """Retries after the first attempt."""
        return cast("int", self._max_retries if self._retry is None else self._retry.max_retries)

    @max_retries.setter
    def max_retries(self, value: float) -> None:
        if self._retry is not None:
            self._retry = self._retry.with_max_retries(value)
        elif isinstance(value, bool) or not isinstance(value, (int, float)):
            raise TypeError("max_retries must be a number: 0 for none, math.inf for no end")
        elif not value >= 0:
            raise ValueError(f"max_retries must not be negative: {value!r}")
        self._max_retries = value

    @property
    def stream_idle_timeout(self) -> float | None:
        """Seconds without an event after which a stream fails."""
        return self._stream_idle_timeout

    @property
    def user_agent(self) -> str:
        """How requests introduce themselves."""
        return f"openai-facade/{__version__} ({type(self).__name__})"

    def platform_headers(self) -> dict[str, str]:
        """The headers that say which SDK on which platform is calling."""
        return dict(platform_headers(__version__, self._asynchronous))

    @property
    def auth_headers(self) -> dict[str, str]:
        """The headers that say who is calling, as far as the key is known already."""
        if not self.api_key or self.api_key == WORKLOAD_PLACEHOLDER:
            return {}
        return {"Authorization": f"Bearer {self.api_key}"}

    @property
    def default_headers(self) -> dict[str, str | Omit]:
        """The headers of every request, without those that say who is calling."""
        return {
            "Accept": "application/json",
            "Content-Type": "application/json",
            "User-Agent": self.user_agent,
            **self.platform_headers(),
            "OpenAI-Organization": omit if self.organization is None else self.organization,
            "OpenAI-Project": omit if self.project is None else self.project,
            **self._custom_headers,
        }

    @property
    def default_query(self) -> dict[str, object]:
        """The query parameters of every request."""
        return dict(self._custom_query)

    @property
    def custom_auth(self) -> None:
        """Always None: requests are authenticated by their headers."""
        return None

    @property
    def qs(self) -> Any:
        """Writes query strings the way this API wants them."""
        from .querystring import Querystring

        return Querystring()

    # --- what subclasses for other servers change --------------------------------------------------------------------

    def _adapt(self, request: Request, call: Call) -> None:
        """Change a request before it is addressed."""

    def _authorization(self, security: str, token: str | None) -> Mapping[str, str]:
        """The header that says who is calling."""
        if self._provider is not None and self._credential is not None:
            return self._credential.headers(token)
        from ..calling.addressing import authorization

        return authorization(cast("Any", self), security, token)

    def _websocket_target(self, path: str, query: Mapping[str, object]) -> tuple[str, dict[str, object]]:
        """The URL that a websocket path goes below, and all query parameters of the connection."""
        url = self._base() if self.websocket_base_url is None else str(self.websocket_base_url)
        return url, {**self._custom_query, **query}

    def _check_schemas(self, call: Call) -> None:
        """Look at the strict schemas of a call before it is sent."""
        get = call.arguments.get
        if not (  # written out, since every call passes here
            get("tools").__class__ in HOLDERS
            or get("response_format").__class__ in HOLDERS
            or get("text").__class__ in HOLDERS
        ):
            return
        if self._schema_limits != "off":
            from ..parsing.schema_limits import check_schemas

            known: Any = self._schema_limits or ("warning" if self._takes_any_schema else "error")
            check_schemas(call.arguments, known, stacklevel=5)

    def _wish_in(self, call: Call) -> str | None:
        """How a call asks for a raw response by a header, which is taken away: `true` or `stream`."""
        headers = call.extra_headers or {}
        wish = headers.get(_WISH)
        if not isinstance(wish, str) or wish not in ("true", "stream"):
            return None
        call.extra_headers = {name: value for name, value in headers.items() if name != _WISH}
        return wish

    # --- by the methods that somebody overrode -----------------------------------------------------------------------

    def _by_verb(self, call: Call, kind: Any = None, streamed: bool | None = None) -> Any:
        """Make a call through `post`, `get` … and `request`; an async client gives a coroutine.

        Args:
            call: What was asked for.
            kind: The class of responses that is handed out; None for what the call promises.
            streamed: Whether the body stays on the wire; by what the call promises unless it is given.
        """
        from .by_verb import Asked, ask

        def answered(answer: Any, stream_cls: Any) -> Any:
            return self._interpret(answer, call, stream_cls) if kind is None else kind(answer, call, self)

        return ask(self, Asked(call, answered, call.streams if streamed is None else streamed))

    # --- from an answer to a result ----------------------------------------------------------------------------------

    def _interpret(self, raw: Any, call: Call, to: Any = None) -> Any:
        """Turn an answer into what the call promises, or into `to`."""
        return interpreter()(
            raw,
            call,
            cast("Any", self),
            to=to,
            asynchronous=self._asynchronous,
            strict=self._strict_response_validation,
            idle_timeout=self._stream_idle_timeout,
        )

    def _stream_error(
        self, raw: RawResponse, message: str | None, body: object = None, cause: BaseException | None = None
    ) -> Exception:
        """Name what went wrong after the head of an answer had arrived."""
        from ..calling.failures import stream_error

        error = stream_error(raw, message, body, cause)
        if (watch := getattr(raw, "watch", None)) is not None:
            watch.broke(error)
        return error

    # --- copies ------------------------------------------------------------------------------------------------------

    def _other_colour(self) -> Any:
        """A client of the other colour that was told the same; None where there is none."""
        from .other_colour import other_colour

        return other_colour(self)

    def _arguments(self) -> dict[str, Any]:
        """The constructor arguments that make this client again."""
        return {
            **self._identity_arguments(),
            "organization": self.organization,
            "project": self.project,
            "webhook_secret": self.webhook_secret,
            "websocket_base_url": self.websocket_base_url,
            "timeout": self._given_timeout,
            "max_retries": self.max_retries,
            # What the reference constructor does not have is only passed on where it is used: subclasses may lack it.
            **({"retry": self._retry} if self._retry is not None else {}),
            **({"deadline": self.deadline} if self.deadline is not None else {}),
            **({"stream_idle_timeout": self._stream_idle_timeout} if self._stream_idle_timeout is not None else {}),
            "default_headers": self._custom_headers,
            "default_query": self._custom_query,
            "http_client": self._http_client,
            **({"transport": self._transport_name} if self._transport_name is not None else {}),
            **(self._observation or {}),
            "_strict_response_validation": self._strict_response_validation,
            "_enforce_credentials": self._enforce_credentials,
        }

    def _identity_arguments(self) -> dict[str, Any]:
        """Those of them that say who is calling, and where."""
        if self._provider is not None:
            return {"provider": self._provider}
        place: dict[str, Any] = {"base_url": self._base()}
        if self._data_residency is not None and self._base() == self._resident_url():
            place = {"data_residency": self._data_residency}
        return {
            "api_key": self._api_key_provider or (None if self.workload_identity else self.api_key),
            "admin_api_key": self.admin_api_key,
            "workload_identity": self.workload_identity,
            **place,
        }

    def _resident_url(self) -> str:
        from .residency import residency_url

        return residency_url(self._data_residency, certified=is_x509(self.workload_identity))

    def _changed(self, changes: ClientOptions) -> dict[str, Any]:
        """The constructor arguments of a copy."""
        from .moving import moved

        arguments = moved(self._arguments(), changes)
        given: dict[str, Any] = dict(changes)
        extra = given.pop("_extra_kwargs", None) or {}
        for name, current in (("headers", arguments["default_headers"]), ("query", self._custom_query)):
            added, instead = given.pop(f"default_{name}", None), given.pop(f"set_default_{name}", None)
            if added is not None and instead is not None:
                raise ValueError(f"default_{name} and set_default_{name} exclude each other: pass one of them")
            for argument, value in ((f"default_{name}", added), (f"set_default_{name}", instead)):
                mapping_named(argument, value)
            arguments[f"default_{name}"] = {**current, **added} if added is not None else instead or current
            if instead is not None:
                arguments[f"default_{name}"] = instead
        keeps_none = ("provider", "timeout", "deadline", "stream_idle_timeout", "max_retries")
        for name, value in given.items():
            if isinstance(value, Omit) or (value is None and name not in keeps_none):
                continue
            arguments[name] = value
            if name == "retry" and not_given is given.get("max_retries", not_given):
                arguments["max_retries"] = not_given
        if given.get("http_client") is not None and given.get("transport") is None:
            arguments.pop("transport", None)  # a client of httpx takes the place of what was chosen before
        if given.get("workload_identity") is not None:
            arguments["api_key"] = given.get("api_key")
        elif given.get("api_key") is not None:
            arguments["workload_identity"] = None
        return {**arguments, **extra}

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._origin.scheme}://{self._origin.authority}{self._base_path}>"

    def __reduce__(self) -> tuple[Any, ...]:
        """A pickle has what it takes to make the client again; its connections stay behind."""
        if self._http_client is not None:
            raise TypeError(f"{type(self).__name__} with an http_client of its own cannot be pickled")
        arguments = self._arguments()
        for name in ("tracer_provider", "meter_provider"):  # they belong to this process
            arguments.pop(name, None)
        return _make_again, (type(self), arguments)


def _make_again(cls: type[Any], arguments: dict[str, Any]) -> Any:
    return cls(**arguments)
