package org.plainletter.facts;

import java.util.Locale;

/** Email addresses. */
final class EmailFinder extends PatternFinder {

    EmailFinder() {
        super(FactType.EMAIL, rule("(?<![\\w.@])[A-Za-z0-9][\\w.%+'-]*@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+",
                match -> read(match, match.group().toLowerCase(Locale.ROOT), match.group())));
    }
}
