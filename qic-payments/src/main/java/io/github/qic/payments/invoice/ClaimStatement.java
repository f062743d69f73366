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
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * What one supplier, an organisation or a person without an employer, may claim for a period, line by line. It is not an invoice and
 * not a demand.
 */
@Value.Immutable
@JsonDeserialize(builder = ClaimStatement.Builder.class)
public sealed interface ClaimStatement permits ImmutableClaimStatement {
    /** The JSON document of a claim statement. */
    Document<ClaimStatement> DOCUMENT = Document.of("qic/claim-statement", 1, ClaimStatement.class);

    /** {@return the organisation that may claim; for a person without an employer, {@link PersonReference#supplierId()}} */
    Id<Organisation> organisation();

    /** {@return the name of the organisation; for a person without an employer, the id: the register knows no name} */
    String name();

    /** {@return the days it covers} */
    DateRange period();

    /** {@return the lines, in order; empty if the supplier may not claim anything} */
    List<DocumentLine> lines();

    /** {@return the attendance of each line, each once; they are not shown on pages} */
    List<ClaimedAttendance> attendances();

    /** {@return the sum of the lines} */
    Money total();

    /** {@return the assumptions made where facts were missing} */
    List<String> assumptions();

    /**
     * {@return this statement with other lines for its attendances, such as only some of its own, renumbered and with their sum
     * as the total}
     *
     * @throws InvalidValueException if a line is outside the period, reverses another, is for another attendance, or charges an
     *     attendance twice
     */
    default ClaimStatement withLines(List<DocumentLine> lines) {
        Set<ClaimReference> claims = lines.stream().map(DocumentLine::claim).collect(Collectors.toSet());
        return toBuilder()
                .lines(DocumentLines.numbered(lines))
                .attendances(attendances().stream()
                        .filter(attendance -> claims.contains(attendance.claim()))
                        .toList())
                .total(DocumentLines.sum(lines))
                .build();
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

        /**
         * @throws InvalidValueException if text is blank, the name has more than 1,000 characters, the total is not the sum of
         *     the lines or more than {@link Money#MAX},
         *     a line is invalid here, or an
         *     attendance is missing, without a line or on another day than its lines
         */
        @Override
        public ClaimStatement build() {
            ClaimStatement statement = super.build();
            List<DocumentLine> lines = statement.lines();
            Problems problems = new Problems().requireName(statement.name(), "/name");
            DocumentRules.requireLines(problems, lines);
            DocumentRules.requirePeriod(problems, lines, statement.period());
            for (int i = 0; i < lines.size(); i++) {
                problems.require(lines.get(i).quantity() > 0, "/lines/" + i + "/quantity", "must be more than 0")
                        .require(lines.get(i).reverses().isEmpty(), "/lines/" + i + "/reverses", "must be absent");
            }
            DocumentRules.requireAttendances(problems, lines, statement.attendances());
            problems.requireTexts(statement.assumptions(), "/assumptions");
            Money sum = DocumentLines.sum(lines);
            return problems.require(statement.total().equals(sum), "/total", "must be the sum of the lines: " + sum)
                    .require(sum.compareTo(Money.MAX) <= 0, "/total", "must be at most " + Money.MAX.display())
                    .returnIfNone(statement);
        }
    }
}
