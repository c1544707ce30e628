package org.plainletter.access;

import java.io.Serializable;

/**
 * Whoever owns groups: a charity, or another organisation. Nobody of another one sees them.
 *
 * @param id random
 * @param name as it writes itself
 */
public record Charity(String id, String name) implements Serializable {}
