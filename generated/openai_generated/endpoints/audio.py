# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `audio`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

CREATE_SPEECH = Endpoint(
    operation="createSpeech",
    method="POST",
    path="/audio/speech",
    content="binary",
    stream_event="CreateSpeechResponseStreamEvent",
    fixed_headers={"Accept": "application/octet-stream"},
    body="json",
)
"""Speak a text of up to 4096 characters and return the audio bytes."""

CREATE_TRANSCRIPTION = Endpoint(
    operation="createTranscription",
    method="POST",
    path="/audio/transcriptions",
    response="TranscriptionCreateResponse",
    stream_event="TranscriptionStreamEvent",
    body="multipart",
    files=("file",),
)
"""Write down what is said in an audio file, in the language spoken."""

CREATE_TRANSLATION = Endpoint(
    operation="createTranslation",
    method="POST",
    path="/audio/translations",
    response="TranslationCreateResponse",
    body="multipart",
    files=("file",),
)
"""Write down in English what is said in an audio file."""

CREATE_VOICE_CONSENT = Endpoint(
    operation="createVoiceConsent",
    method="POST",
    path="/audio/voice_consents",
    response="VoiceConsentResource",
    body="multipart",
    files=("recording",),
)
"""Upload a recording in which a speaker agrees to have the voice copied."""

LIST_VOICE_CONSENTS = Endpoint(
    operation="listVoiceConsents",
    method="GET",
    path="/audio/voice_consents",
    response="VoiceConsentResource",
    query={"after": "form", "limit": "form"},
    page="CursorPage",
)
"""Page through the recorded voice consents."""

GET_VOICE_CONSENT = Endpoint(
    operation="getVoiceConsent",
    method="GET",
    path="/audio/voice_consents/{consent_id}",
    response="VoiceConsentResource",
    path_params=("consent_id",),
)
"""Read one recorded voice consent."""

UPDATE_VOICE_CONSENT = Endpoint(
    operation="updateVoiceConsent",
    method="POST",
    path="/audio/voice_consents/{consent_id}",
    response="VoiceConsentResource",
    path_params=("consent_id",),
    body="json",
)
"""Rename a recorded voice consent."""

DELETE_VOICE_CONSENT = Endpoint(
    operation="deleteVoiceConsent",
    method="DELETE",
    path="/audio/voice_consents/{consent_id}",
    response="VoiceConsentDeletedResource",
    path_params=("consent_id",),
)
"""Delete a recorded voice consent."""

CREATE_VOICE = Endpoint(
    operation="createVoice",
    method="POST",
    path="/audio/voices",
    response="VoiceResource",
    body="multipart",
    files=("audio_sample",),
)
"""Make a custom voice from an audio sample and the speaker's recorded consent."""

DELETE_AUDIO_VOICE = Endpoint(
    operation="deleteAudioVoice",
    method="DELETE",
    path="/audio/voices/{voice_id}",
    response="VoiceDeleted",
    path_params=("voice_id",),
)
"""Delete a custom voice."""
