package org.plainletter.judgement;

/** An Idempotency-Key came again with another request. */
public class KeyReusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    KeyReusedException() {
        super("the key was used for another request");
    }
}
