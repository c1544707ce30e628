package org.plainletter.rewrite;

import java.util.List;
import java.util.regex.Pattern;
import org.plainletter.language.QuickMatcher;
import org.plainletter.language.QuickPattern;
import org.plainletter.rewrite.grammar.Grammar;

/** Says what a table of medicines remarks in note form: "GP to continue", "for pain", "not to be restarted". */
final class MedicineRemarks {

    private record Form(QuickPattern words, String plain) {

        Form(String words, String plain) {
            this(QuickPattern.compile("^(?:" + words + ")[.]?$", Pattern.CASE_INSENSITIVE), plain);
        }
    }

    private static final List<Form> FORMS = List.of(
            new Form("(?:your |the )?GP (?:to|will|please(?: to)?) (continue|restart|stop|review|monitor|prescribe|re-?start|increase|reduce|titrate|re-?assess)", "We asked your GP to $1 NAME"),
            new Form("(?:your |the )?GP to decide", "We asked your GP to decide about NAME"),
            new Form("(?:your |the )?GP (?:to|will|please(?: to)?) (?!not\\b|do not\\b)([a-z].*)", "We asked your GP to $1"),
            new Form("not to be (?:restarted|started again|recommenced)(.*)", "Do not start it again$1"),
            new Form("(?:not to|do not) restart", "Do not start it again"),
            new Form("not to (?:restart|recommence) (.+)", "Do not start it again $1"),
            new Form("not to be (?:taken|used) (.+)", "Do not take it $1"),
            new Form("(?:withheld|stopped|paused|held|on hold|suspended|discontinued|ceased) ((?:after|since|because|due to|until|while|during|in view of) .+)", "This is $1"),
            new Form("(?:to )?restart (?:on )?(\\[\\[DATE_\\d+]].*)", "Start it again on $1"),
            new Form("start (?:on )?(\\[\\[DATE_\\d+]].*)", "Start it on $1"),
            new Form("from (\\[\\[DATE_\\d+]].*)", "This is from $1"),
            new Form("for ((?!\\[\\[|up |(?:an?|the) (?:\\w+ )?(?:week|month|day|few|short|course|time)|the first).+)", "What it is for: $1"),
            new Form("(due to|because of) (.+)", "This is because of $2"),
            new Form("(?:was|previously|before:?|from) (.+)", "Before, it was $1"),
            new Form("(?:stop|stopped|discontinued) (?:permanently|for good|indefinitely)", "Stop it for good"),
            new Form("long[- ]term", "Take it long term"),
            new Form("short course", "Take it for a short time"));

    private static final QuickPattern ORDER = QuickPattern.compile("^stop (?=[a-z])", Pattern.CASE_INSENSITIVE);

    private MedicineRemarks() {}

    /** {@code remark} on the medicine {@code name}, as a sentence. */
    static String say(String remark, String name) {
        for (Form form : FORMS) {
            QuickMatcher found = form.words().matcher(remark);
            if (found.matches()) {
                return Grammar.sentence(found.replaceFirst(form.plain()).replace("NAME", name));
            }
        }
        return Grammar.sentence(ORDER.matcher(remark).replaceFirst("Stop it "));
    }
}
