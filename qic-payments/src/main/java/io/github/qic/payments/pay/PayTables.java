package io.github.qic.payments.pay;

import org.immutables.value.Value;

/**
 * All reference data that pricing needs, as one value. Start from {@link #standard()} and replace tables with your own:
 *
 * <pre>{@code
 * PayTables tables = PayTables.standard().toBuilder()
 *         .agendaForChange(standard.agendaForChange().plus("2027-04-20", newYear))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public sealed interface PayTables permits ImmutablePayTables {
    /** {@return Agenda for Change pay points; the series are {@code band 1} to {@code band 9}} */
    PayTable<PayPoint> agendaForChange();

    /** {@return the ranges for salaried general practitioners} */
    PayTable<SalaryRange> salariedGp();

    /** {@return high cost area supplements; the series are {@code inner}, {@code outer} and {@code fringe}} */
    PayTable<AreaSupplement> highCostAreas();

    /** {@return the employer's National Insurance} */
    PayTable<NationalInsurance> nationalInsurance();

    /** {@return employer contributions to the NHS Pension Scheme} */
    PayTable<NhsPension> nhsPension();

    /** {@return the apprenticeship levy and the minimum workplace pension} */
    PayTable<OnCostRate> otherOnCosts();

    /** {@return Section 2 percentages, for look-up only; the series are {@code band 1} to {@code band 9}} */
    PayTable<UnsocialHours> unsocialHours();

    /** {@return the National Living Wage, below which no hourly rate should be} */
    PayTable<LivingWage> nationalLivingWage();

    /** {@return bank holidays} */
    BankHolidays bankHolidays();

    /** {@return when the awards in the Agenda for Change and high cost area tables were announced} */
    PayAwards awards();

    /** {@return when each range for salaried general practitioners was announced; most of these days are not known} */
    PayAwards salariedGpAwards();

    /** {@return the tables in this library: England, April 2016 to March 2027} */
    static PayTables standard() {
        return StandardTables.INSTANCE;
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from these tables} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds sets of tables. */
    final class Builder extends ImmutablePayTables.Builder {
        Builder() {}
    }
}
