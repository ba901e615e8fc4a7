"""The logger, and `OPENAI_LOG=debug|info` for those who only want to see what is going on."""

from __future__ import annotations

import logging
import os
import time
from typing import TYPE_CHECKING, Any, Final

from openai_runtime.request.redaction import redacted, shown

from ..transport.faults import ForeignError

if TYPE_CHECKING:
    from ..transport.answer import AnswerHead
    from ..transport.outgoing import Outgoing

logger: Final = logging.getLogger("openai_facade")


class SecretsFilter(logging.Filter):
    """Masks what grants access in records that carry headers or URLs."""

    def filter(self, record: logging.LogRecord) -> bool:
        arguments = record.args
        if isinstance(arguments, dict) and isinstance(headers := arguments.get("headers"), dict):
            record.args = {**arguments, "headers": redacted(headers)}
        elif isinstance(arguments, tuple):
            record.args = tuple(shown(str(one)) if type(one).__name__ == "URL" else one for one in arguments)
        return True


def setup_from_environment() -> None:
    """Show records from the level that OPENAI_LOG names; without it logging is left alone."""
    level = {"debug": logging.DEBUG, "info": logging.INFO}.get(os.environ.get("OPENAI_LOG", "").strip().lower())
    if level is None:
        return
    logging.basicConfig(format="[%(asctime)s %(name)s %(levelname)s] %(message)s")
    logger.setLevel(level)
    for name in ("httpx", "httpx2"):
        logging.getLogger(name).setLevel(level)
        logging.getLogger(name).addFilter(SecretsFilter())


def log_request(outgoing: Outgoing) -> None:
    """Tell what is about to be sent, without its body."""
    headers = redacted(outgoing.all_headers)
    logger.debug("Sending %(method)s %(url)s headers=%(headers)s", _about(outgoing, headers=headers))


def log_answer(outgoing: Outgoing, answer: AnswerHead) -> None:
    """Tell in one line what came back, unless the logger of httpx did; who wants to debug is told the headers, too."""
    elapsed = answer.elapsed.total_seconds()
    told = _about(outgoing, status=answer.status_code, elapsed=elapsed)
    if not answer.logged_by_httpx:
        line = {**told, "elapsed": elapsed * 1000, "request_id": answer.request_id}
        logger.info("%(method)s %(url)s: %(status)d after %(elapsed).0f ms (request %(request_id)s)", line)
    if logger.isEnabledFor(logging.DEBUG):
        told["headers"] = redacted(answer.headers)
        logger.debug("Received %(status)d for %(method)s %(url)s in %(elapsed).3f s headers=%(headers)s", told)


def log_failure(outgoing: Outgoing, cause: Exception) -> None:
    """Tell in one line that an attempt came to no answer; the cause may hold secrets, its kind does not."""
    kind = type(cause.__cause__ if isinstance(cause, ForeignError) and cause.__cause__ else cause).__name__
    told = _about(outgoing, kind=kind, elapsed=(time.monotonic() - outgoing.started) * 1000)
    logger.info("%(method)s %(url)s: no answer, %(kind)s after %(elapsed).0f ms", told)


def _about(outgoing: Outgoing, **more: Any) -> dict[str, Any]:
    return {"method": outgoing.method, "url": outgoing.shown_url, **more}


logger.addFilter(SecretsFilter())
setup_from_environment()
