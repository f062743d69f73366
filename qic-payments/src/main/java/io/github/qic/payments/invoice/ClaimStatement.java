package io.github.qic.payments.invoice;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.json.Document;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.pay.DateRange;
import java.util.List;
import org.immutables.value.Value;

/** What one organisation may claim for a period, line by line. It is not an invoice and not a demand. */
@Value.Immutable
@JsonDeserialize(builder = ClaimStatement.Builder.class)
public interface ClaimStatement {
    /** The JSON document of a claim statement. */
    Document<ClaimStatement> DOCUMENT = Document.of("qic/claim-statement", 1, ClaimStatement.class);

    /** {@return the organisation that may claim} */
    Id<Organisation> organisation();

    /** {@return its name} */
    String name();

    /** {@return the days it covers} */
    DateRange period();

    /** {@return the lines, in order; none where nothing may be claimed} */
    List<DocumentLine> lines();

    /** {@return the sum of the lines} */
    Money total();

    /** {@return what was assumed where nothing was known, in words} */
    List<String> assumptions();

    /**
     * {@return this statement with some of its lines only, numbered anew}
     *
     * @param kept the lines that stay
     */
    default ClaimStatement withLines(List<DocumentLine> kept) {
        return toBuilder()
                .lines(DocumentLines.numbered(kept))
                .total(DocumentLines.sum(kept))
                .build();
    }

    private ClaimStatement checked() {
        Problems problems = new Problems().requireText(name(), "/name");
        DocumentLines.check(problems, lines(), period());
        for (int i = 0; i < lines().size(); i++) {
            problems.require(lines().get(i).quantity() > 0, "/lines/" + i + "/quantity", "must be more than 0")
                    .require(lines().get(i).reverses().isEmpty(), "/lines/" + i + "/reverses", "must be absent");
        }
        for (int i = 0; i < assumptions().size(); i++) {
            problems.requireText(assumptions().get(i), "/assumptions/" + i);
        }
        Money sum = DocumentLines.sum(lines());
        return problems.require(total().equals(sum), "/total", "must be the sum of the lines: " + sum)
                .returnIfNone(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this statement} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds statements. */
    final class Builder extends ImmutableClaimStatement.Builder {
        Builder() {}

        /** @throws InvalidValueException for blank text, a total that is a penny off and lines that take others back */
        @Override
        public ClaimStatement build() {
            return super.build().checked();
        }
    }
}
