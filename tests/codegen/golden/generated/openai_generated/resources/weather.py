# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.hints import evaluable
from openai_runtime.resource import AsyncResource, SyncResource


class Weather(SyncResource):
    """`client.weather`."""


class AsyncWeather(AsyncResource):
    """`client.weather`."""


evaluable(__name__)
