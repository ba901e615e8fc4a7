"""Where Bedrock is: hosts by region and endpoint, addresses of one's own, and what contradicts itself."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openai_facade import OpenAI, OpenAIError
from openai_facade.providers import bedrock
from openai_facade.providers.aws.endpoints import Place, place
from openai_facade.providers.aws.sigv4 import Keys, Scope, canonical_path, canonical_query, signature_headers

HOST = "https://bedrock-{}/openai/v1"


@pytest.fixture(autouse=True)
def empty_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("REGION", "DEFAULT_REGION", "PROFILE", "BEDROCK_BASE_URL", "BEARER_TOKEN_BEDROCK"):
        monkeypatch.delenv(f"AWS_{name}", raising=False)
    monkeypatch.setenv("AWS_CONFIG_FILE", "/nowhere")


@pytest.mark.parametrize(
    ("endpoint", "region", "host"),
    [
        (None, "us-east-1", "mantle.us-east-1.api.aws"),
        ("mantle", "eu-central-1", "mantle.eu-central-1.api.aws"),
        ("runtime", "us-east-1", "runtime.us-east-1.amazonaws.com"),
        ("runtime", "us-gov-west-1", "runtime.us-gov-west-1.amazonaws.com"),
        ("runtime", "cn-north-1", "runtime.cn-north-1.amazonaws.com.cn"),
        ("runtime", "eusc-de-east-1", "runtime.eusc-de-east-1.amazonaws.eu"),
        ("runtime", "us-iso-east-1", "runtime.us-iso-east-1.c2s.ic.gov"),
    ],
)
def test_hosts_of_regions(endpoint: Any, region: str, host: str) -> None:
    with OpenAI(provider=bedrock(endpoint=endpoint, region=region, api_key="k")) as client:
        assert str(client.base_url) == f"{HOST.format(host)}/"


@pytest.mark.parametrize(
    ("host", "endpoint", "region"),
    [
        ("runtime.us-west-2.amazonaws.com", "runtime", "us-west-2"),
        ("runtime-fips.us-west-2.amazonaws.com", "runtime", "us-west-2"),
        ("runtime.us-west-2.api.aws", "runtime", "us-west-2"),
        ("runtime-fips.us-east-1.api.aws", "runtime", "us-east-1"),
        ("runtime.cn-north-1.amazonaws.com.cn", "runtime", "cn-north-1"),
        ("mantle.us-east-2.api.aws", "mantle", "us-east-2"),
        ("RUNTIME.US-WEST-2.amazonaws.com", "runtime", "us-west-2"),
    ],
)
def test_a_known_host_says_what_it_is(host: str, endpoint: str, region: str) -> None:
    url = HOST.format(host)
    found = place(None, None, url, "sa-east-1")
    assert found is not None
    assert found[1:] == (endpoint, region)
    assert found.url == url.lower()


@pytest.mark.parametrize(
    "host",
    [
        "https://bedrock-runtime.us-west-2.amazonaws.com.evil.example/openai/v1",
        "https://evil.example/bedrock-runtime.us-west-2.amazonaws.com",
        "https://bedrock-runtime.cn-north-1.amazonaws.com/openai/v1",
        "https://bedrock-mantle.us-east-1.amazonaws.com/openai/v1",
    ],
)
def test_a_host_that_only_looks_like_one_says_nothing(host: str) -> None:
    assert place(None, None, host, None) == Place(host, "mantle", None)


@pytest.mark.parametrize(
    ("arguments", "match"),
    [
        ({"region": "us-east-1", "base_url": HOST.format("runtime.us-west-2.amazonaws.com")}, "contradicts"),
        ({"endpoint": "mantle", "base_url": HOST.format("runtime.us-west-2.amazonaws.com")}, "contradicts"),
        ({"base_url": "http://bedrock-runtime.us-west-2.amazonaws.com"}, "https"),
        ({"base_url": "https://u:p@h.example/v1"}, "user name"),
        ({"base_url": "https://h.example/v1?key=1"}, "query"),
        ({"region": "us-east-1/../x"}, "region"),
        ({"region": "evil.example#"}, "region"),
        ({}, "AWS_REGION"),
    ],
)
def test_what_is_impossible_is_said_when_the_client_is_made(arguments: dict[str, Any], match: str) -> None:
    with pytest.raises(OpenAIError, match=match):
        OpenAI(provider=bedrock(**arguments, api_key="k"))


@pytest.mark.parametrize(
    "arguments",
    [
        {"endpoint": "other"},
        {"api_key": "k", "token_provider": str},
        {"api_key": "k", "access_key_id": "a", "secret_access_key": "b"},
        {"profile": "p", "credential_provider": str},
        {"access_key_id": "a"},
        {"secret_access_key": "a"},
        {"session_token": "a"},
        {"api_key": ""},
    ],
)
def test_what_contradicts_itself_is_refused_at_once(arguments: dict[str, Any]) -> None:
    with pytest.raises(OpenAIError, match=r"bedrock|belong"):
        bedrock(region="us-east-1", **arguments)


def test_the_region_and_the_address_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-west-1")
    assert "eu-west-1" in str(OpenAI(provider=bedrock(api_key="k")).base_url)
    monkeypatch.setenv("AWS_REGION", "eu-west-2")
    assert "eu-west-2" in str(OpenAI(provider=bedrock(api_key="k")).base_url)
    assert "eu-west-3" in str(OpenAI(provider=bedrock(api_key="k", region="eu-west-3")).base_url)
    monkeypatch.setenv("AWS_BEDROCK_BASE_URL", "https://gate.example/v1")
    assert str(OpenAI(provider=bedrock(api_key="k")).base_url) == "https://gate.example/v1/"
    assert "eu-west-2" in str(OpenAI(provider=bedrock(api_key="k", base_url=None)).base_url)


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=5)
SEGMENT = st.text(st.characters(min_codepoint=33, max_codepoint=126, exclude_characters="?#/"), max_size=6)


@settings(max_examples=300, deadline=None)
@given(st.lists(SEGMENT, max_size=5))
def test_paths_are_written_as_botocore_writes_them(segments: list[str]) -> None:
    from botocore.auth import SigV4Auth

    path = "/" + "/".join(segments)
    assert canonical_path(path) == SigV4Auth(None, "s", "r")._normalize_url_path(path)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(TEXT, TEXT), max_size=5))
def test_queries_are_written_as_botocore_writes_them(pairs: list[tuple[str, str]]) -> None:
    from urllib.parse import quote

    from botocore.auth import SigV4Auth
    from botocore.awsrequest import AWSRequest

    pairs = [(name, value) for name, value in pairs if name]
    query = "&".join(f"{quote(name, safe='-_.~')}={quote(value, safe='-_.~')}" for name, value in pairs)
    asked = AWSRequest("GET", f"https://h.example/?{query}")
    assert canonical_query(query) == SigV4Auth(None, "s", "r").canonical_query_string(asked)


def test_an_example_that_aws_published() -> None:
    """`get-vanilla-query-order-key-case` of AWS's test suite for signatures, whose headers are host and date alone."""
    keys = Keys("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
    headers = signature_headers("GET", "/", {"Host": "h"}, "0" * 64, keys, Scope("us-east-1", "service"), 1440938160)
    assert headers["X-Amz-Date"] == "20150830T123600Z"
    assert "Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request" in headers["Authorization"]
    assert repr(keys) == "<AWS keys>"
