package org.plainletter.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plainletter.intake.Block.Kind;

/**
 * Tables whose cells are texts of their own, such as what the GP, the midwife and the patient each have to do: every box is said under its
 * heading, sentence by sentence, so that nobody is told to do what somebody else does.
 */
final class TableBoxes {

    /** Somebody who does something. */
    private static final Pattern ACTOR = Pattern.compile(
            "\\b(?:gp|gps|practice|surgery|primary care|doctors?|nurs(?:e|es|ing)|midwi(?:fe|ves)|health visitors?|you|yourself|patients?|family|carers?|parents?|mum|mother|ward|hospital|clinic"
            + "|teams?|pharmac(?:y|ist|ists)|dietitian|physio\\w*|therapists?|ot|social worker|school|consultant|us|we|secretary|referrer|community|optician|dentist)\\b", Pattern.CASE_INSENSITIVE);
    /** The head of a column of people. */
    private static final Pattern WHO = Pattern.compile("who|by whom|who by|action(?:s|ed)? (?:by|for)|responsib\\w+(?: for)?|owner|lead|for|person", Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE = Pattern.compile("[\\p{L}\\d)]{2}[.!?](?=\\s+\\p{Lu}|$)");
    private static final int ACTOR_WORDS = 4;
    private static final int TEXT_WORDS = 8;

    private final List<List<Cell>> rows;

    private TableBoxes(List<List<Cell>> rows) {
        this.rows = rows;
    }

    /** The boxes of a table, or nothing if it is none of boxes; all rows have the same number of cells. */
    static Optional<List<Told>> of(List<List<Cell>> rows) {
        if (rows.isEmpty() || rows.getFirst().size() < 2) {
            return Optional.empty();
        }
        var boxes = new TableBoxes(rows);
        if (boxes.areColumns()) {
            return Optional.of(boxes.byColumn());
        }
        return boxes.areRows() ? Optional.of(boxes.byRow()) : Optional.empty();
    }

    private boolean areColumns() {
        List<Cell> header = rows.getFirst();
        if (rows.size() < 2 || !header.stream().allMatch(cell -> !cell.isEmpty() && Labels.isShort(cell.text()) && !cell.text().matches(".*\\d.*"))) {
            return false;
        }
        boolean actors = header.stream().allMatch(TableBoxes::isActor);
        boolean texts = rows.size() == 2 && rows.getLast().stream().allMatch(TableBoxes::isProse)
                && header.size() > 2 - (header.stream().allMatch(Cell::bold) ? 1 : 0);
        return (actors || texts) && rows.stream().skip(1).flatMap(List::stream).anyMatch(TableBoxes::isText);
    }

    /** Whether each row names somebody and says in a text what that person does. */
    private boolean areRows() {
        List<List<Cell>> jobs = jobs();
        return rows.getFirst().size() == 2 && jobs.size() > 1 && jobs.stream().allMatch(row -> isActor(row.getFirst()) && !row.getLast().isEmpty())
                && jobs.stream().filter(row -> isText(row.getLast())).count() * 2 >= jobs.size();
    }

    private List<List<Cell>> jobs() {
        boolean headed = WHO.matcher(rows.getFirst().getFirst().text()).matches();
        return headed ? rows.subList(1, rows.size()) : rows;
    }

    private static boolean isActor(Cell cell) {
        return !cell.isEmpty() && cell.words() <= ACTOR_WORDS && ACTOR.matcher(cell.text()).find() && !cell.text().matches(".*(?:\\d|:\\s*\\S).*");
    }

    private static boolean isText(Cell cell) {
        return cell.lines().size() > 1 && cell.words() >= TEXT_WORDS || isProse(cell);
    }

    private static boolean isProse(Cell cell) {
        return SENTENCE.matcher(cell.text()).results().count() > 1;
    }

    private List<Told> byColumn() {
        List<Told> said = new ArrayList<>();
        for (int c = 0; c < rows.getFirst().size(); c++) {
            int column = c;
            List<Cell> cells = rows.stream().skip(1).map(row -> row.get(column)).filter(cell -> !cell.isEmpty()).toList();
            if (!cells.isEmpty()) {
                said.add(heading(rows.getFirst().get(c)));
                cells.forEach(cell -> tell(cell, said));
            }
        }
        return said;
    }

    private List<Told> byRow() {
        List<Told> said = new ArrayList<>();
        for (List<Cell> row : jobs()) {
            said.add(heading(row.getFirst()));
            tell(row.getLast(), said);
        }
        return said;
    }

    private static Told heading(Cell cell) {
        return new Told(Kind.HEADING, cell.text());
    }

    private static void tell(Cell cell, List<Told> said) {
        for (String line : cell.lines()) {
            said.add(new Told(line.matches("(?s).*[.!?]") ? Kind.PARAGRAPH : Kind.LIST_ITEM, line));
        }
    }
}
