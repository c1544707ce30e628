package org.plainletter.facts;

/** UK postcodes (BS 7666), with or without the space. Letters that the Post Office does not use in an inward part count too: a misread postcode tells where a person lives as well. */
final class PostcodeFinder extends PatternFinder {

    /** A postcode in capitals: two groups, the outward and the inward part. */
    static final String POSTCODE = "\\b([A-Z]{1,2}\\d[A-Z\\d]?) ?(\\d[A-Z]{2})\\b";

    PostcodeFinder() {
        super(FactType.POSTCODE, rule(POSTCODE, match -> postcode(match.group(1), match.group(2), read(match, "", ""))),
                rule("\\b([a-z]{1,2}\\d[a-z\\d]?) (\\d[abd-hjlnp-uw-z]{2})\\b(?<!st|nd|rd|th|pm)",
                        match -> postcode(match.group(1).toUpperCase(java.util.Locale.ROOT), match.group(2).toUpperCase(java.util.Locale.ROOT),
                                read(match, "", ""))));
    }

    private static Read postcode(String outward, String inward, Read where) {
        return new Read(where.span(), outward + inward, outward + " " + inward, where.doubts());
    }
}
