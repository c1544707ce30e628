package org.plainletter.letters;

import org.plainletter.pipeline.PlainLetter;
import org.plainletter.vault.Vault;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Between a letter and the sealed bytes that are stored of it. */
@Component
class LetterCodec {

    private final Vault vault;
    // Its own: what is stored does not change with how the web's JSON is set up.
    private final JsonMapper json = JsonMapper.builder().build();

    LetterCodec(Vault vault) {
        this.vault = vault;
    }

    byte[] sealUpload(String key, byte[] content) {
        return vault.seal(content, "upload " + key);
    }

    byte[] openUpload(String key, byte[] sealed) {
        return vault.open(sealed, "upload " + key);
    }

    byte[] seal(String key, PlainLetter letter) {
        return vault.seal(json.writeValueAsBytes(letter), "letter " + key);
    }

    PlainLetter open(String key, byte[] sealed) {
        return json.readValue(vault.open(sealed, "letter " + key), PlainLetter.class);
    }
}
