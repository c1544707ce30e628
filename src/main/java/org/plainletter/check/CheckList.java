package org.plainletter.check;

import java.util.List;

/** The checks, in the order in which they run. A new check is one line here. */
final class CheckList {

    static final List<Check> ALL = List.of(
            SlotChecks.NOTHING_INVENTED,
            SlotChecks.SLOTS_KEPT,
            SlotChecks.BONDS_KEPT,
            SlotChecks.PLACES_KEPT,
            MedicineChecks.CHANGE_KEPT,
            MeaningChecks.NEGATION_KEPT,
            DeniedWords.CHECK,
            MeaningChecks.CONDITION_KEPT,
            MeaningChecks.HEDGE_KEPT,
            MeaningChecks.OPPOSITES_KEPT,
            MeaningChecks.DUTY_KEPT,
            MeaningChecks.ACTOR_KEPT,
            NothingAdded.CHECK,
            Amounts.CHECK,
            Actions.CHECK,
            MeaningsKnown.CHECK,
            WordChecks.WHOLE_SENTENCES,
            WordChecks.SENTENCE_LENGTH,
            WordChecks.ABBREVIATIONS,
            WordChecks.CONTRACTIONS,
            WordChecks.HARD_WORDS,
            WordChecks.DOUBLE_NEGATIVE);

    private CheckList() {}
}
