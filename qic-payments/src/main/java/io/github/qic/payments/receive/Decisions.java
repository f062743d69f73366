package io.github.qic.payments.receive;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.AttendanceKey;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.claim.PricingDecision;
import io.github.qic.payments.ledger.LedgerView;
import io.github.qic.payments.scheme.FlatAmountBasis;
import io.github.qic.payments.scheme.PayTerms;
import io.github.qic.payments.scheme.SecondaryThresholdUse;
import io.github.qic.payments.scheme.TimeRules;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The decisions of a scheme about the attendances of a supplier's people. Without limits on several attendances, they are the same
 * whatever has been billed, and are made once. Otherwise they are made for each invoice: for a budget from the whole register, for
 * limits of a person from the register of the supplier's people.
 */
final class Decisions {
    private static final Set<SecondaryThresholdUse> FREE_FOR_A_PERIOD = EnumSet.of(
            SecondaryThresholdUse.FREE_EACH_WEEK,
            SecondaryThresholdUse.FREE_EACH_MONTH,
            SecondaryThresholdUse.FREE_EACH_YEAR);

    private final Collaborative collaborative;
    private final Pricing pricing;
    private final RegisterIndex register;
    /** The decisions that do not depend on what has been billed. */
    private final Optional<Map<AttendanceKey, PricingDecision>> lasting;

    Decisions(Collaborative collaborative, Pricing pricing, RegisterIndex register) {
        this.collaborative = collaborative;
        this.pricing = pricing;
        this.register = register;
        this.lasting = isLimited(pricing)
                ? Optional.empty()
                : Optional.of(decide(collaborative, pricing, collaborative.register()));
    }

    Map<AttendanceKey, PricingDecision> about(Id<Organisation> supplier, LedgerView ledger) {
        return lasting.orElseGet(() -> {
            if (pricing.scheme().budget().isPresent()) {
                return decide(collaborative, ledger.pricing(pricing, collaborative), collaborative.register());
            }
            List<Attendance> own =
                    register.of(supplier).map(RegisterIndex.Entry::attendance).toList();
            Pricing limited = ledger.pricing(pricing, collaborative, register.staff(supplier));
            return decide(collaborative, limited, Register.of(own));
        });
    }

    private static Map<AttendanceKey, PricingDecision> decide(
            Collaborative collaborative, Pricing pricing, Register register) {
        Map<AttendanceKey, PricingDecision> decisions = new HashMap<>();
        pricing.decisions(collaborative, register).forEach(decision -> decisions.put(decision.attendance(), decision));
        return decisions;
    }

    private static boolean isLimited(Pricing pricing) {
        TimeRules time = pricing.scheme().time();
        return pricing.scheme().budget().isPresent()
                || pricing.claimedOn().isPresent()
                || time.dailyCapMinutes().isPresent()
                || time.weeklyCapMinutes().isPresent()
                || time.monthlyCapMinutes().isPresent()
                || time.programmeCapMinutes().isPresent()
                || pricing.scheme().rules().stream()
                        .flatMap(rule -> rule.terms().stream())
                        .anyMatch(Decisions::isLimited);
    }

    private static boolean isLimited(PayTerms terms) {
        return terms.onCosts()
                        .nationalInsurance()
                        .filter(FREE_FOR_A_PERIOD::contains)
                        .isPresent()
                || (terms.basis() instanceof FlatAmountBasis flat && flat.per() != FlatAmountBasis.Per.ATTENDANCE);
    }
}
