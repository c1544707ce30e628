package org.plainletter.access;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The first account: made by whoever can read what the service prints at its start. */
@Component
class SetUp {

    private static final Logger LOG = LoggerFactory.getLogger(SetUp.class);
    /** Without what is easily taken for another. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;

    private final Accounts accounts;
    private final Patience patience = new Patience(InstantSource.system());
    private final String code = random();

    SetUp(Accounts accounts) {
        this.accounts = accounts;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        if (open()) {
            LOG.info("Nobody has an account yet. Open /set-up and enter this code: {}", code);
        }
    }

    /** Whether the first account is still to be made. */
    boolean open() {
        return accounts.none();
    }

    /** Makes the first account. @throws IllegalArgumentException that says what to do, fit for a page */
    synchronized void make(String entered, String name, String password, String charity) {
        if (!patience.has("")) {
            throw new IllegalArgumentException("Too many wrong codes. Wait one minute.");
        }
        if (!same(entered)) {
            patience.lose("");
            throw new IllegalArgumentException("This is not the code. The service prints it when it starts.");
        }
        var wanted = new NewAccount(name, password, charity, EnumSet.allOf(Role.class));
        if (open()) {
            accounts.add(wanted, null);
        }
    }

    private boolean same(String entered) {
        return MessageDigest.isEqual(code.getBytes(StandardCharsets.UTF_8), entered.strip().toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }

    private static String random() {
        var random = new SecureRandom();
        var made = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            made.append(i > 0 && i % GROUP == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return made.toString();
    }
}
