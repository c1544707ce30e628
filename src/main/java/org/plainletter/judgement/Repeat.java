package org.plainletter.judgement;

/**
 * What tells a request that was sent twice.
 *
 * @param key the client's Idempotency-Key
 * @param request all that the request says; with the same key it has to be the same
 */
public record Repeat(String key, String request) {

    /** Not the request: it holds what the reader wrote. */
    @Override
    public String toString() {
        return "Repeat[]";
    }
}
