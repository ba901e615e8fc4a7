# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `realtime`.

- `accept_realtime_call`: Take an incoming SIP call and set up the realtime session that talks to it.
- `create_realtime_call`: Start a WebRTC call from an SDP offer and return the SDP answer.
- `create_realtime_client_secret`: Issue a short-lived key with which a browser or app opens a realtime session.
- `create_realtime_session`: Prepare a beta realtime session and issue its short-lived key.
- `create_realtime_transcription_session`: Prepare a beta realtime session that only transcribes, and issue its short-lived key.
- `create_realtime_translation_client_secret`: Issue a short-lived key for a realtime speech translation session.
- `hangup_realtime_call`: End an active realtime call, whether it came by SIP or WebRTC.
- `refer_realtime_call`: Pass an active SIP call on to another address.
- `reject_realtime_call`: Turn an incoming SIP call away with a SIP status code.
"""
