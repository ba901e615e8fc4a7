# document: sdk-reference
# section: 9. Audio

audio = open("audio.mp3", "rb")
translation = client.audio.translations.create(
    model="whisper-1",
    file=audio,
)

print(translation.text)  # translated to English
