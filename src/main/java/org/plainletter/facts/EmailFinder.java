package org.plainletter.facts;

import java.util.Locale;

/** Email addresses. */
final class EmailFinder extends PatternFinder {

    EmailFinder() {
        super(FactType.EMAIL, rule("(?<![\\w.@])[A-Za-z0-9][\\w.%+'-]{0,63}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,8}",
                match -> read(match, match.group().toLowerCase(Locale.ROOT), match.group())));
    }
}
