"""Whether a request is signed as botocore would sign it: AWS's own code as the judge of ours."""

from __future__ import annotations

import hashlib
import re
from typing import Any

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

FIELDS = re.compile(r"AWS4-HMAC-SHA256 Credential=(\S+), SignedHeaders=(\S+), Signature=([0-9a-f]{64})").fullmatch


def check(request: Any, *, access: str, secret: str, token: str | None, region: str, service: str) -> None:
    """Fail unless a request that came in (method, target, headers, body) is signed with these keys, for this place."""
    found = FIELDS(request.headers["authorization"])
    assert found is not None, request.headers["authorization"]
    moment = request.headers["x-amz-date"]
    assert found[1] == f"{access}/{moment[:8]}/{region}/{service}/aws4_request"
    assert request.headers.get("x-amz-security-token") == token
    assert request.headers["x-amz-content-sha256"] == hashlib.sha256(request.body).hexdigest()
    signed = found[2].split(";")
    assert {"host", "x-amz-date", "x-amz-content-sha256"} <= set(signed)
    assert ("x-amz-security-token" in signed) is (token is not None)
    assert signature(request, signed, access, secret, token, region, service) == found[3]


def signature(
    request: Any, signed: list[str], access: str, secret: str, token: str | None, region: str, service: str
) -> str:
    """What botocore signs the same request with."""
    auth = SigV4Auth(Credentials(access, secret, token), service, region)
    headers = {name: request.headers[name] for name in signed}
    asked = AWSRequest(request.method, f"http://{headers['host']}{request.target}", headers, request.body)
    asked.context["timestamp"] = request.headers["x-amz-date"]
    text = auth.string_to_sign(asked, auth.canonical_request(asked))
    return str(auth.signature(text, asked))
