package org.plainletter.facts;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * Phone, text and fax numbers. A number counts if it has the length that its area allows; whether it is in use is not asked, so the ranges that Ofcom keeps
 * for drama count. {@link ShortCodeFinder} finds 999 and the like.
 */
final class PhoneFinder extends PatternFinder {

    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();
    private static final String EXTENSION = "(?:[,;]? ?(?i:ext(?:ension|n)?|x)\\b?\\.? ?:? ?(\\d{1,6}(?!\\d)(?:(?: ?[/&] ?| or )[1-9]\\d{2,5}(?![\\d ])){0,3})|[,;]? ?\\( ?(?i:ext(?:ension|n)?|x)\\.? ?:? ?(\\d{1,6}) ?\\))?";
    private static final String CHOICE = "(?i:(?:then |and )?(?:select |choose |press )?options?) ((?:\\d|" + Numerals.WORD + ")\\b(?: ?(?:then|and|or|,) ?(?:option )?\\d(?!\\d))?)";
    private static final String OPTION = "(?:[,;]? ?" + CHOICE + "|[,;]? ?\\( ?" + CHOICE + "(?:\\)|(?=,)))?";
    private static final String LAST = "(?: ?/ ?(\\d{1,3})(?!\\d|/))?";
    private static final String TAIL = LAST + EXTENSION + OPTION;

    PhoneFinder() {
        super(FactType.PHONE,
                rule("(?<![\\w/.])((?:18001[ -]?)?\\+\\d{1,3}[ -]?(?:\\(0\\)[ -]?)?(?:\\d[ ()-]{0,2}){6,12}\\d)" + TAIL, PhoneFinder::number),
                rule("(?<![\\w/.])((?:18001[ -]?)?00[1-9]\\d[ -]?(?:\\(0\\)[ -]?)?(?:\\d[ ()-]{0,2}){7,10}\\d)" + TAIL, PhoneFinder::number),
                rule("(?<![\\w/.+-])((?:18001[ -]?)?\\(?0[1-35789]\\d(?:[ ()-]{0,3}\\d){8})(?!\\d)" + TAIL, PhoneFinder::number),
                rule("(?<![\\w/.+-])((?:18001[ -]?)?\\(?0[1-35789]\\d(?:[ ()-]{0,3}\\d){7})(?!\\d)" + TAIL, PhoneFinder::number),
                rule("(?<![\\w/.+-])(\\(0\\) ?[1-9]\\d(?:[ ()-]{0,3}\\d){7,8})(?!\\d)" + TAIL, PhoneFinder::number),
                rule("(?<![\\w/.+-])(0800 ?1111|0845 ?46 ?47)(?![ -]?\\d)" + TAIL, PhoneFinder::number),
                rule("(?<![\\w/.+-])(0\\d{2,4}\\.\\d{3,4}\\.?\\d{3,4})(?!\\d)" + TAIL, PhoneFinder::number),
                rule("(?<![\\d.])(?:18001 ?)?(?:116 ?123|116 ?000|116 ?117)(?![\\d/:.-]*\\d)", match -> read(match, match.group().replace(" ", ""), spaced(match.group()))),
                rule("(?i)\\b(?:texts?|texting|sms)\\b[^.\\n]{0,40}? (?:to|on) (\\d{5})(?!\\d)", match -> read(match, 1, match.group(1), match.group(1))),
                rule("(?i)\\b(?:ext(?:ension|n)?)\\b\\.? ?:? ?(?:number )?(\\d{2,6})\\b", match -> read(match, "ext=" + match.group(1), "extension " + match.group(1))));
    }

    @Override
    public List<Fact> find(String text) {
        return text.chars().noneMatch(c -> c >= '0' && c <= '9') ? List.of() : super.find(text);
    }

    private static String spaced(String code) {
        String digits = code.replace(" ", "");
        return digits.substring(0, digits.length() - 3) + " " + digits.substring(digits.length() - 3);
    }

    private static @Nullable Read number(MatchResult match) {
        String digits = match.group(1).replaceFirst("^18001[ -]?", "").replace("(0)", "").replaceAll("[^\\d+]", "").replaceFirst("^00", "+");
        PhoneNumber number = parse(digits);
        if (number == null) {
            return null;
        }
        boolean british = number.getCountryCode() == 44;
        String relay = match.group(1).startsWith("18001") ? "18001 " : "";
        String said = relay + LIBRARY.format(number, british ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
        String key = relay.strip() + LIBRARY.format(number, PhoneNumberFormat.E164);
        return withTail(match, key, said);
    }

    private static Read withTail(MatchResult match, String key, String said) {
        var saidAll = new StringBuilder(said);
        var keyAll = new StringBuilder(key);
        String last = group(match, 2);
        if (!last.isEmpty()) {
            saidAll.append(" or ").append(said, 0, said.length() - last.length()).append(last);
            keyAll.append('/').append(last);
        }
        String extension = (group(match, 3) + group(match, 4)).replaceAll(" ?[/,&] ?", " or ");
        if (!extension.isEmpty()) {
            saidAll.append(" extension ").append(extension);
            keyAll.append(";ext=").append(extension);
        }
        String option = group(match, 5) + group(match, 6);
        if (!option.isEmpty()) {
            saidAll.append(", option ").append(Numerals.figures(option));
            keyAll.append(";option=").append(Numerals.figures(option));
        }
        return read(match, keyAll.toString(), saidAll.toString());
    }

    private static @Nullable PhoneNumber parse(String digits) {
        try {
            PhoneNumber number = LIBRARY.parse(digits, "GB");
            return LIBRARY.isPossibleNumber(number) || digits.matches("08001111|0845464 ?7") ? number : null;
        } catch (NumberParseException _) {
            return null;
        }
    }
}
