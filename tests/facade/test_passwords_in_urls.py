"""A user name and password in the base URL log in, and are shown to nobody else."""

from __future__ import annotations

import base64
import logging
from typing import TYPE_CHECKING

import pytest
from carriers import CARRIERS, carry

if TYPE_CHECKING:
    from .conftest import Caller, Scripted


@pytest.mark.parametrize("carrier", CARRIERS)
def test_they_are_in_no_log_not_even_that_of_httpx(
    scripted: Scripted, call: Caller, caplog: pytest.LogCaptureFixture, carrier: str
) -> None:
    carry(call, carrier)
    call.options(base_url=scripted.url.replace("http://", "http://user%40x:top%3Apw@"))
    with caplog.at_level(logging.DEBUG):
        call()
    login = base64.b64encode(b"user@x:top:pw").decode()
    assert scripted.requests[0].headers["authorization"] == f"Basic {login}"
    assert "top" not in caplog.text
    assert login not in caplog.text
