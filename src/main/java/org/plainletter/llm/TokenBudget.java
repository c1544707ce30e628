package org.plainletter.llm;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.plainletter.llm.ModelUnavailableException.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The tokens that a day (UTC) may cost. Calls that are under way when they are spent are finished. */
final class TokenBudget {

    private static final Logger LOG = LoggerFactory.getLogger(TokenBudget.class);

    private final long daily;
    private final TokenLedger ledger;
    private final InstantSource clock;
    private volatile LocalDate said = LocalDate.EPOCH;

    /** @param daily tokens; 0 for no limit */
    TokenBudget(long daily, TokenLedger ledger, InstantSource clock) {
        this.daily = daily;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** @throws CallFailure if today's tokens are spent, or if nobody knows whether they are */
    void require() {
        if (daily > 0 && spent() >= daily) {
            if (!said.equals(today())) {
                said = today();
                LOG.warn("plainletter.llm.daily-tokens are spent: the language model is not asked again before tomorrow (UTC)");
            }
            throw CallFailure.last(Reason.BUDGET_SPENT);
        }
    }

    private long spent() {
        try {
            return ledger.spent(today());
        } catch (RuntimeException unknown) {
            LOG.warn("The tokens spent today can't be read ({}): the language model is not asked", unknown.getClass().getSimpleName());
            throw CallFailure.last(Reason.BUDGET_SPENT);
        }
    }

    /** Counts what a call cost. */
    void spend(Usage usage) {
        if (daily == 0 || usage.total() == 0) {
            return;
        }
        try {
            ledger.add(today(), usage.total());
        } catch (RuntimeException lost) {
            LOG.warn("{} tokens can't be counted ({})", usage.total(), lost.getClass().getSimpleName());
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
